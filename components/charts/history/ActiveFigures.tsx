"use client";

import { createPortal } from "react-dom";
import { useActiveTooltipDataPoints, useIsTooltipActive } from "recharts";
import { HistoryTip } from "./HistoryTip";
import type { DrawnPoint } from "./historyDrawing";
import type { DrawnInstant } from "./instantsOf";

/** The figures that the pointer or the keyboard is on: none, one, or those of one day. Only what shows them is rendered as it moves. */
function useActiveFigures(): readonly DrawnPoint[] {
  const isActive = useIsTooltipActive();
  const [at] = useActiveTooltipDataPoints<DrawnInstant>() ?? [];
  return isActive && at ? at.points : [];
}

/** Written into an element outside of the chart, which is an image. */
export function SaidFigures({ into }: { into: HTMLElement | null }) {
  const figures = useActiveFigures();
  return into && createPortal(figures.map(({ said }) => said).join(". "), into);
}

export function ShownFigures({ name }: { name: string }) {
  return <HistoryTip name={name} points={useActiveFigures()} />;
}
