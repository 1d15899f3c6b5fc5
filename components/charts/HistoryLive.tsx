"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { HistoryDrawing } from "./historyDrawing";

export interface HistoryPlotProps {
  drawing: HistoryDrawing;
  /** What it is called for those who hear it, with how to go through it. */
  label: string;
  /** In pixels, to begin with. */
  width: number;
}

/** Begins to load shortly before the chart is reached. */
const AHEAD = "200px";

/**
 * A chart that the server drew, replaced by one that answers to pointer and keyboard once it comes into view. The library that does so is
 * fetched then and not before; where it cannot be, the drawing stays.
 */
export function HistoryLive({ children, drawing, label }: Omit<HistoryPlotProps, "width"> & { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [Plot, setPlot] = useState<ComponentType<HistoryPlotProps> | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        import("./HistoryPlot").then(
          (module) => setPlot(() => module.HistoryPlot),
          () => {}, // the network is down: nothing is lost but the pointer
        );
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="history-box">
      {Plot ? <Plot drawing={drawing} label={label} width={box.current?.clientWidth ?? 0} /> : children}
    </div>
  );
}
