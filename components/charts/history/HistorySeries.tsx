import { HistoryMark } from "./HistoryMark";
import { across, down, type HistoryDrawing, percent } from "./historyDrawing";

/** The figures, and the lines that join those of one kind: also straight up, between two of one instant. */
export function HistorySeries({ drawing }: { drawing: HistoryDrawing }) {
  return drawing.runs.map(({ points }) => (
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
        <HistoryMark key={point.key} drawing={drawing} point={point} />
      ))}
    </g>
  ));
}
