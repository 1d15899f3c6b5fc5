"use client";

import { useState } from "react";
import { Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { ActivePoint } from "./ActivePoint";
import { HistoryGround } from "./HistoryGround";
import { HistoryKinds } from "./HistoryKinds";
import type { HistoryPlotProps } from "./HistoryLive";
import { HistoryMark } from "./HistoryMark";
import { HistoryTip } from "./HistoryTip";
import { CHART, type DrawnPoint } from "./historyDrawing";

const MARGIN = { top: CHART.top, right: 0, bottom: CHART.height - CHART.bottom, left: 0 };

/** The history chart with a pointer, a finger or the arrow keys on it. Same ground, marks and scales as the server's; nothing is animated. */
export function HistoryPlot({ drawing, label, width }: HistoryPlotProps) {
  const [active, setActive] = useState<DrawnPoint | null>(null);
  const points = drawing.runs.flatMap((run) => run.points);
  return (
    <>
      <ResponsiveContainer width="100%" height={CHART.height} initialDimension={{ width, height: CHART.height }}>
        <LineChart data={points} margin={MARGIN} className="history" aria-label={label} accessibilityLayer>
          <HistoryGround drawing={drawing} />
          <XAxis hide type="number" dataKey="instant" domain={[drawing.from, drawing.to]} ticks={points.map(({ instant }) => instant)} />
          <YAxis hide type="number" domain={[0, drawing.top]} />
          {drawing.runs.map((run) => (
            <Line
              key={run.points[0]?.key}
              dataKey={(point: DrawnPoint) => (run.points.includes(point) ? point.audience : null)}
              type="linear"
              isAnimationActive={false}
              dot={({ key, cx, payload }) => <HistoryMark key={key} drawing={drawing} point={payload} x={cx ?? 0} />}
              activeDot={{ className: "mark active", r: 6 }}
            />
          ))}
          <HistoryKinds drawing={drawing} />
          <Tooltip isAnimationActive={false} cursor={{ className: "cursor" }} content={<HistoryTip name={drawing.name} point={active} />} />
          <ActivePoint onChange={setActive} />
        </LineChart>
      </ResponsiveContainer>
      <p className="visually-hidden" role="status">
        {active?.said}
      </p>
    </>
  );
}
