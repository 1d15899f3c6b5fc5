"use client";

import { type ReactNode, useRef } from "react";
import { useWhenInView } from "../useWhenInView";
import type { HistoryDrawing } from "./historyDrawing";

export interface HistoryPlotProps {
  drawing: HistoryDrawing;
  /** What it is called for those who hear it, with how to go through it. */
  label: string;
  /** In pixels, to begin with. */
  width: number;
}

const loadPlot = async () => (await import("./HistoryPlot")).HistoryPlot;

/**
 * A chart that the server drew, replaced by one that answers to pointer and keyboard once it comes into view. The library that does so is
 * fetched then and not before; where it cannot be, the drawing stays.
 */
export function HistoryLive({ children, drawing, label }: Omit<HistoryPlotProps, "width"> & { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const Plot = useWhenInView(box, loadPlot);
  return (
    <div ref={box} className="history-box">
      {Plot ? <Plot drawing={drawing} label={label} width={box.current?.clientWidth ?? 0} /> : children}
    </div>
  );
}
