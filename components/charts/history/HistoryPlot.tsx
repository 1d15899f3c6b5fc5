"use client";

import { useMemo, useState } from "react";
import { Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { SaidFigures, ShownFigures } from "./ActiveFigures";
import { HistoryGround } from "./HistoryGround";
import { HistoryKinds } from "./HistoryKinds";
import type { HistoryPlotProps } from "./HistoryLive";
import { HistorySeries } from "./HistorySeries";
import { CHART } from "./historyDrawing";
import { type DrawnInstant, instantsOf } from "./instantsOf";

const MARGIN = { top: CHART.top, right: 0, bottom: CHART.height - CHART.bottom, left: 0 };

/**
 * The history chart with a pointer, a finger or the arrow keys on it: the server's drawing, under places that answer. Nothing is animated.
 */
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
          <HistorySeries drawing={drawing} />
          {drawing.runs.map((run) => (
            <Line
              key={run.points[0]?.key}
              dataKey={({ byRun }: DrawnInstant) => byRun.get(run)?.at(-1)?.audience ?? null}
              type="linear"
              isAnimationActive={false}
              stroke="none"
              dot={false}
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
