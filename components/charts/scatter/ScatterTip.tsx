import { acrossView, downView, type ScatterDot, type View } from "./scatterDrawing";

/** From how far right, in percent, what is said of a mark stands at its left. */
const TO_THE_LEFT = 50;

/** The name and the figures of the mark pointed at, beside it and, for those who hear them, in words. */
export function ScatterTip({ dot, view }: { dot: ScatterDot | null; view: View }) {
  const place = dot && acrossView(view, dot.x);
  return (
    <>
      {dot && place !== null && (
        <div
          className={place > TO_THE_LEFT ? "history-tip scatter-tip leftwards" : "history-tip scatter-tip"}
          style={{ left: `${place}%`, top: downView(view, dot.y) }}
        >
          <b>{dot.name}</b>
          {dot.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {dot && [dot.name, ...dot.lines].join(", ")}
      </p>
    </>
  );
}
