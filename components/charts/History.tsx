import { HistoryGround } from "./HistoryGround";
import { HistoryKinds } from "./HistoryKinds";
import { HistoryMark } from "./HistoryMark";
import { across, CHART, down, type HistoryDrawing, percent } from "./historyDrawing";

/**
 * An audience over time, from zero, drawn without a script. A line joins figures of one kind only. Hidden from assistive technology: the
 * table below says the same.
 */
export function History({ drawing }: { drawing: HistoryDrawing }) {
  return (
    <svg className="history" height={CHART.height} aria-hidden="true">
      <HistoryGround drawing={drawing} />
      {drawing.runs.map(({ points }) => (
        <g key={points[0]?.key}>
          {points.slice(1).map((point, index) => {
            const before = points[index] ?? point;
            return (
              <line
                key={point.key}
                className="series"
                x1={percent(across(drawing, before.instant))}
                x2={percent(across(drawing, point.instant))}
                y1={down(drawing, before.audience)}
                y2={down(drawing, point.audience)}
              />
            );
          })}
          {points.map((point) => (
            <HistoryMark key={point.key} drawing={drawing} point={point} x={percent(across(drawing, point.instant))} />
          ))}
        </g>
      ))}
      <HistoryKinds drawing={drawing} />
    </svg>
  );
}
