import { across, type DrawnPoint, down, type HistoryDrawing, percent } from "./historyDrawing";

interface Props {
  drawing: HistoryDrawing;
  point: DrawnPoint;
}

/** A figure: a year-precise one, which is never ranked, is hollow; a whisker spans what rounding leaves open. */
export function HistoryMark({ drawing, point }: Props) {
  const x = percent(across(drawing, point.instant));
  const { low, high, audience, hollow } = point;
  return (
    <g>
      {low < high && <line className="whisker" x1={x} x2={x} y1={down(drawing, low)} y2={down(drawing, high)} />}
      <circle className={hollow ? "mark hollow" : "mark"} cx={x} cy={down(drawing, audience)} r="4" />
    </g>
  );
}
