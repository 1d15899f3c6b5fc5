"use client";

import { useMemo, useState } from "react";
import { ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { ScatterInside } from "./ScatterInside";
import { ScatterKeys } from "./ScatterKeys";
import type { ScatterPlotProps } from "./ScatterLive";
import { ScatterTip } from "./ScatterTip";
import { isInView, PLOT, SCATTER, type ScatterDot, WHOLE } from "./scatterDrawing";
import { useDrag } from "./useDrag";

const MARGIN = { top: SCATTER.top, right: 0, bottom: SCATTER.height - SCATTER.bottom, left: 0 };

/** A place that answers is wider than its mark. */
function Place({ cx, cy }: { cx?: number; cy?: number }) {
  return <circle className="scatter-place" cx={cx} cy={cy} r="12" />;
}

/**
 * The scatter with a pointer, a finger or keys on it: the server's drawing, under places that say a name and its figures. Nothing is
 * animated. The chart is hidden from assistive technology, as the server's is: its buttons go through the points, which are said.
 */
export function ScatterPlot({ drawing, cloud, words, width }: ScatterPlotProps) {
  const [view, setView] = useState(WHOLE);
  const [active, setActive] = useState<ScatterDot | null>(null);
  const dots = useMemo(() => drawing.dots.toSorted((a, b) => a.x - b.x || b.y - a.y), [drawing]);
  const shown = useMemo(() => dots.filter((dot) => isInView(view, dot)).map((dot) => ({ ...dot, up: -dot.y })), [dots, view]);
  return (
    <>
      <div aria-hidden="true" {...useDrag(view, setView)}>
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
      </div>
      <ScatterTip dot={active} view={view} />
      <ScatterKeys
        words={words}
        dots={shown}
        active={active}
        view={view}
        around={active ?? drawing.labels[0]}
        onPoint={setActive}
        onLook={setView}
      />
    </>
  );
}
