"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import { ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { ScatterInside } from "./ScatterInside";
import type { ScatterPlotProps } from "./ScatterLive";
import { ScatterTip } from "./ScatterTip";
import { isInView, lookCloser, PLOT, SCATTER, type ScatterDot, WHOLE } from "./scatterDrawing";

const MARGIN = { top: SCATTER.top, right: 0, bottom: SCATTER.height - SCATTER.bottom, left: 0 };
const CLOSEST = 8;

/** A place that answers is wider than its mark. */
function Place({ cx, cy }: { cx?: number; cy?: number }) {
  return <circle className="scatter-place" cx={cx} cy={cy} r="12" />;
}

/**
 * The scatter with a pointer, a finger or the arrow keys on it: the server's drawing, under places that say a name and its figures. Closer,
 * the view stands around what is pointed at, else around the reader's territory. Nothing is animated.
 */
export function ScatterPlot({ drawing, cloud, words, width }: ScatterPlotProps) {
  const [view, setView] = useState(WHOLE);
  const [active, setActive] = useState<ScatterDot | null>(null);
  const dots = useMemo(() => drawing.dots.toSorted((a, b) => a.x - b.x || b.y - a.y), [drawing]);
  const shown = useMemo(() => dots.filter((dot) => isInView(view, dot)).map((dot) => ({ ...dot, up: -dot.y })), [dots, view]);
  const look = (zoom: number) => {
    const centre = active ?? drawing.labels[0] ?? { x: PLOT.width / 2, y: PLOT.height / 2 };
    setView(lookCloser(centre, Math.min(CLOSEST, Math.max(1, zoom))));
  };
  const step = (by: 1 | -1) => {
    const at = shown.findIndex(({ key }) => key === active?.key);
    setActive(shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by))] ?? null);
  };
  const keys: Record<string, () => void> = {
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    "+": () => look(view.zoom * 2),
    "-": () => look(view.zoom / 2),
    Escape: () => setActive(null),
  };
  const press = (event: KeyboardEvent) => {
    const answer = keys[event.key];
    if (!answer) return;
    event.preventDefault();
    answer();
  };
  return (
    <>
      <div className="scatter-live" role="application" aria-label={words.label} tabIndex={0} onKeyDown={press} onBlur={() => setActive(null)}>
        <ResponsiveContainer width="100%" height={SCATTER.height} initialDimension={{ width, height: SCATTER.height }}>
          <ScatterChart margin={MARGIN} className="scatter" accessibilityLayer={false}>
            <ScatterInside drawing={drawing} cloud={cloud} view={view} />
            <XAxis hide type="number" dataKey="x" domain={[view.x, view.x + PLOT.width / view.zoom]} allowDataOverflow />
            <YAxis hide type="number" dataKey="up" domain={[-view.y - PLOT.height / view.zoom, -view.y]} allowDataOverflow />
            <Scatter
              data={shown}
              shape={Place}
              isAnimationActive={false}
              onMouseEnter={({ payload }) => setActive(payload as ScatterDot)}
              onMouseLeave={() => setActive(null)}
            />
          </ScatterChart>
        </ResponsiveContainer>
        <ScatterTip dot={active} view={view} />
      </div>
      <p className="scatter-closer">
        <button type="button" disabled={view.zoom >= CLOSEST} onClick={() => look(view.zoom * 2)} aria-label={words.closer}>
          +
        </button>
        <button type="button" disabled={view.zoom <= 1} onClick={() => look(view.zoom / 2)} aria-label={words.farther}>
          −
        </button>
      </p>
    </>
  );
}
