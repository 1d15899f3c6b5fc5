"use client";

import { useMemo, useState } from "react";
import { Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { SaidFigures, ShownFigures } from "./ActiveFigures";
import { HistoryGround } from "./HistoryGround";
import { HistoryKinds } from "./HistoryKinds";
import type { HistoryPlotProps } from "./HistoryLive";
import { HistoryMark } from "./HistoryMark";
import { CHART, type DrawnPoint } from "./historyDrawing";
import { type DrawnInstant, instantsOf } from "./instantsOf";

const MARGIN = { top: CHART.top, right: 0, bottom: CHART.height - CHART.bottom, left: 0 };

/** The history chart with a pointer, a finger or the arrow keys on it. Same ground, marks and scales as the server's; nothing is animated. */
export function HistoryPlot({ drawing, label, width }: HistoryPlotProps) {
  const [status, setStatus] = useState<HTMLElement | null>(null);
  const instants = useMemo(() => instantsOf(drawing.runs), [drawing]);
  return (
    <>
      <ResponsiveContainer width="100%" height={CHART.height} initialDimension={{ width, height: CHART.height }}>
        <LineChart data={instants} margin={MARGIN} className="history" aria-label={label} accessibilityLayer>
          <HistoryGround drawing={drawing} />
          <XAxis hide type="number" dataKey="instant" domain={[drawing.from, drawing.to]} ticks={instants.map(({ instant }) => instant)} />
          <YAxis hide type="number" domain={[0, drawing.top]} />
          {drawing.runs.map((run) => (
            <Line
              key={run.points[0]?.key}
              dataKey={({ byRun }: DrawnInstant) => byRun.get(run)?.at(-1)?.audience ?? null}
              type="linear"
              isAnimationActive={false}
              dot={({ key, cx, payload }) => (
                <g key={key}>
                  {payload.byRun.get(run)?.map((point: DrawnPoint) => (
                    <HistoryMark key={point.key} drawing={drawing} point={point} x={cx ?? 0} />
                  ))}
                </g>
              )}
              activeDot={{ className: "mark active", r: 6 }}
            />
          ))}
          <HistoryKinds drawing={drawing} />
          <Tooltip isAnimationActive={false} cursor={{ className: "cursor" }} content={<ShownFigures name={drawing.name} />} />
          <SaidFigures into={status} />
        </LineChart>
      </ResponsiveContainer>
      <p className="visually-hidden" role="status" ref={setStatus} />
    </>
  );
}
