import { acrossView, downView, SCATTER, type ScatterLabel, type View } from "./scatterDrawing";
import { spreadLabels } from "./spreadLabels";

/** Between two lines of text, in pixels. */
const GAP = 17;
/** From how far right, in percent, a name is written leftwards. */
const TO_THE_LEFT = 55;
/** Past so many pixels a name is joined to its mark. */
const JOINED_FROM = 8;

/** The marks that are named, the reader's own over the others, and their names, none on another. */
export function ScatterLabels({ labels, view }: { labels: readonly ScatterLabel[]; view: View }) {
  const places = labels.map((label) => ({ label, x: acrossView(view, label.x), y: downView(view, label.y) }));
  const written = spreadLabels(
    places.map(({ y }) => y),
    GAP,
    SCATTER.top + GAP / 2,
    SCATTER.bottom - GAP / 2,
  );
  const shown = places.map((place, index) => ({ ...place, at: written[index] ?? place.y })).toReversed(); // the reader's own last: on top
  return (
    <>
      {shown.map(({ label, x, y, at }) => (
        <g key={label.key} className={label.mine ? "scatter-named mine" : "scatter-named"}>
          {Math.abs(at - y) > JOINED_FROM && <JoiningLine x={x} y={y} at={at} />}
          <circle className="mark" cx={percent(x)} cy={y.toFixed(1)} r={label.mine ? 6 : 4.5} />
        </g>
      ))}
      {shown.map(({ label, x, at }) => (
        <text
          key={label.key}
          className={label.mine ? "scatter-name mine" : "scatter-name"}
          x={percent(x)}
          y={(at + 4.5).toFixed(1)}
          dx={x > TO_THE_LEFT ? -13 : 13}
          textAnchor={x > TO_THE_LEFT ? "end" : "start"}
        >
          {label.number}
          <tspan className={label.number === "" ? undefined : "scatter-wide"}> {label.name}</tspan>
        </text>
      ))}
    </>
  );
}

/** To beside the name: an offset in pixels from a place in percent, which a line can only have from a group that is moved. */
function JoiningLine({ x, y, at }: { x: number; y: number; at: number }) {
  return (
    <svg aria-hidden="true" className="scatter-join-box" x={percent(x)}>
      <line className="scatter-join" x1="0" y1={y.toFixed(1)} x2={x > TO_THE_LEFT ? -10 : 10} y2={at.toFixed(1)} />
    </svg>
  );
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
