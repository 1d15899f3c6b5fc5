import { across, CHART, down, type HistoryDrawing, percent } from "./historyDrawing";

/** Under the figures: the rules of the vertical scale with their values, and the years. */
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
      {drawing.years.map(({ instant, text }) => (
        <text key={text} className="tick" x={percent(across(drawing, instant))} y={CHART.height - 8} textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}
