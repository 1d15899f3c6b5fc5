import { across, down, type HistoryDrawing, percent } from "./historyDrawing";

/** From how far right, in percent, a word is written leftwards. */
const NEAR_THE_END = 70;

/** Over the first point of each run, where the kind changes: what it counts. */
export function HistoryKinds({ drawing }: { drawing: HistoryDrawing }) {
  return (
    <>
      {drawing.runs.map(({ kind, points: [first] }) => {
        if (kind === "" || !first) return null;
        const place = across(drawing, first.instant);
        return (
          <text
            key={first.key}
            className="kind"
            x={percent(place)}
            y={down(drawing, first.audience) - 12}
            textAnchor={place > NEAR_THE_END ? "end" : "start"}
          >
            {kind}
          </text>
        );
      })}
    </>
  );
}
