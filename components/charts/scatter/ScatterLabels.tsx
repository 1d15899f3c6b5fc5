import { cutText } from "../cutText";
import { acrossView, downView, SCATTER, type ScatterLabel, type View } from "./scatterDrawing";
import { spreadLabels } from "./spreadLabels";

/** Between two lines of text, in pixels. */
const GAP = 17;
/** From how far right, in percent, a name is written leftwards; the reader's own, which a phone writes too, wants half of the width. */
const TO_THE_LEFT = { mine: 50, others: 70 };
/** Of a name, as many letters as half of a phone takes. */
const NARROW = 15;
/** Past so many pixels a name is joined to its mark. */
const JOINED_FROM = 8;

/** The marks that are named, the reader's own over the others, and their names, none on another. */
export function ScatterLabels({ labels, view }: { labels: readonly ScatterLabel[]; view: View }) {
  const places = labels.map((label) => {
    const x = acrossView(view, label.x);
    return { label, x, y: downView(view, label.y), left: x > TO_THE_LEFT[label.mine ? "mine" : "others"] };
  });
  const written = spreadLabels(
    places.map(({ y }) => y),
    GAP,
    SCATTER.top + GAP / 2,
    SCATTER.bottom - GAP / 2,
  );
  const shown = places.map((place, index) => ({ ...place, at: written[index] ?? place.y })).toReversed(); // the reader's own last: on top
  return (
    <>
      {shown.map(({ label, x, y, at, left }) => (
        <g key={label.key} className={label.mine ? "scatter-named mine" : "scatter-named"}>
          {Math.abs(at - y) > JOINED_FROM && <JoiningLine x={x} y={y} at={at} left={left} />}
          <circle className="mark" cx={percent(x)} cy={y.toFixed(1)} r={label.mine ? 6 : 4.5} />
        </g>
      ))}
      {shown.map(({ label, x, at, left }) => (
        <text
          key={label.key}
          className={label.mine ? "scatter-name mine" : "scatter-name"}
          x={percent(x)}
          y={(at + 4.5).toFixed(1)}
          dx={left ? -13 : 13}
          textAnchor={left ? "end" : "start"}
        >
          <Name label={label} />
        </text>
      ))}
    </>
  );
}

/** Where it is narrow others are numbers, which the table explains, and a long name is cut. */
function Name({ label: { number, name } }: { label: ScatterLabel }) {
  if (number !== "") {
    return (
      <>
        {number}
        <tspan className="scatter-wide">{`\u00a0${name}`}</tspan>
      </>
    );
  }
  if (name.length <= NARROW) return name;
  return (
    <>
      <tspan className="scatter-wide">{name}</tspan>
      <tspan className="scatter-narrow">{cutText(name, NARROW)}</tspan>
    </>
  );
}

/** To beside the name: an offset in pixels from a place in percent, which a line can only have from a group that is moved. */
function JoiningLine({ x, y, at, left }: { x: number; y: number; at: number; left: boolean }) {
  return (
    <svg aria-hidden="true" className="scatter-join-box" x={percent(x)}>
      <line className="scatter-join" x1="0" y1={y.toFixed(1)} x2={left ? -10 : 10} y2={at.toFixed(1)} />
    </svg>
  );
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
