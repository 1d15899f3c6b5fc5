import { across, down, type HistoryDrawing, percent } from "./historyDrawing";

/** From how far right, in percent, a word is written leftwards. */
const NEAR_THE_END = 60;

/** Over the first point of each run, where kind or account changes: what it counts; where that is one thing all along, that the account is new. */
export function HistoryKinds({ drawing }: { drawing: HistoryDrawing }) {
  return (
    <>
      {drawing.runs.map(({ label, points: [first] }) => {
        if (label === "" || !first) return null;
        const place = across(drawing, first.instant);
        return (
          <text
            key={first.key}
            className="kind"
            x={percent(place)}
            y={down(drawing, first.audience) - 12}
            textAnchor={place > NEAR_THE_END ? "end" : "start"}
          >
            {label}
          </text>
        );
      })}
    </>
  );
}
