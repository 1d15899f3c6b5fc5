"use client";

import { type ReactNode, useRef } from "react";
import { useWhenInView } from "../useWhenInView";
import type { ScatterDrawing } from "./scatterDrawing";

export interface ScatterPlotProps {
  drawing: ScatterDrawing;
  /** The marks of the cloud as the server drew them. */
  cloud: ReactNode;
  /** What it and its buttons are called. */
  words: Readonly<Record<"label" | "before" | "next" | "closer" | "farther" | "left" | "up" | "down" | "right", string>>;
  /** In pixels, to begin with. */
  width: number;
}

const loadPlot = async () => (await import("./ScatterPlot")).ScatterPlot;

/** A scatter that the server drew, replaced by one that says names and looks closer once it comes into view, as histories are. */
export function ScatterLive({ children, ...props }: Omit<ScatterPlotProps, "width"> & { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const Plot = useWhenInView(box, loadPlot);
  return (
    <div ref={box} className="scatter-box">
      {Plot ? <Plot {...props} width={box.current?.clientWidth ?? 0} /> : children}
    </div>
  );
}
