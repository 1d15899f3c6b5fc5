import { across, CHART, down, type HistoryDrawing, percent } from "./historyDrawing";

/** From how far right, in percent, a label would be cut if it stood in the middle under its instant. */
const NEAR_THE_END = 90;

/** Under the figures: the rules of the vertical scale with their values, the years or months, and where the account changed. */
export function HistoryGround({ drawing }: { drawing: HistoryDrawing }) {
  return (
    <>
      {drawing.ticks.map(({ value, text }) => (
        <g key={value}>
          <line className="grid" x1="0" x2="100%" y1={down(drawing, value)} y2={down(drawing, value)} />
          <text className="tick" x="0" y={down(drawing, value) - 5}>
            {text}
          </text>
        </g>
      ))}
      {drawing.times.map(({ instant, text }) => {
        const place = across(drawing, instant);
        return (
          <text key={instant} className="tick" x={percent(place)} y={CHART.height - 8} textAnchor={place > NEAR_THE_END ? "end" : "middle"}>
            {text}
          </text>
        );
      })}
      {drawing.changes.map((instant) => {
        const x = percent(across(drawing, instant));
        return <line key={`change ${instant}`} className="change" x1={x} x2={x} y1={CHART.top} y2={CHART.bottom} />;
      })}
    </>
  );
}
