"use client";

import { useEffect } from "react";
import { useActiveTooltipDataPoints, useIsTooltipActive } from "recharts";
import type { DrawnPoint } from "./historyDrawing";

/** Tells which figure the pointer or the keyboard is on; null when on none. */
export function ActivePoint({ onChange }: { onChange: (point: DrawnPoint | null) => void }) {
  const isActive = useIsTooltipActive();
  const [point = null] = useActiveTooltipDataPoints<DrawnPoint>() ?? [];
  const shown = isActive ? point : null;
  useEffect(() => onChange(shown), [shown, onChange]);
  return null;
}
