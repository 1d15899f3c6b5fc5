import type { ReactNode } from "react";
import { ScatterLabels } from "./ScatterLabels";
import { acrossView, type DrawnScale, downView, isInView, PLOT, SCATTER, type ScatterDrawing, type View } from "./scatterDrawing";

/** A scale too short to hold so many powers of ten shows their halves and fifths too. */
const FEWEST_DECADES = 3;
/** From how far right, in percent, a value under the chart would be cut if it stood in the middle under its rule. */
const NEAR_THE_END = 96;
/** More values than these would touch on a phone, which shows every other one. */
const MOST_ON_A_PHONE = 5;

interface Props {
  drawing: ScatterDrawing;
  /** The marks of the cloud, on the units of the plot. */
  cloud: ReactNode;
  view: View;
}

/** All of a scatter: its scales, the cloud, the line with its band, and what is named. */
export function ScatterInside({ drawing, cloud, view }: Props) {
  const { x, y, fit, labels } = drawing;
  const box = [view.x, view.y, PLOT.width / view.zoom, PLOT.height / view.zoom].map((unit) => Math.round(unit * 100) / 100);
  return (
    <>
      {shownTicks(y, (at) => isInView(view, { x: view.x, y: at })).map(({ at, text }) => (
        <line key={text} className="grid" x1="0" x2="100%" y1={downView(view, at)} y2={downView(view, at)} />
      ))}
      {shownTicks(x, (at) => isInView(view, { x: at, y: view.y })).map(({ at, text }, order, { length }) => {
        const place = acrossView(view, at);
        return (
          <g key={text}>
            <line className="grid" x1={percent(place)} x2={percent(place)} y1={SCATTER.top} y2={SCATTER.bottom} />
            <text
              className={length > MOST_ON_A_PHONE && order % 2 === 1 ? "tick scatter-wide" : "tick"}
              x={percent(place)}
              y={SCATTER.bottom + 17}
              textAnchor={place > NEAR_THE_END ? "end" : place < 4 ? "start" : "middle"}
            >
              {text}
            </text>
          </g>
        );
      })}
      <svg
        aria-hidden="true"
        y={SCATTER.top}
        width="100%"
        height={PLOT.height}
        viewBox={box.join(" ")}
        preserveAspectRatio="none"
        className="scatter-plot"
      >
        {cloud}
        {fit && <path className="scatter-band" d={fit.band} />}
        {fit && <path className="scatter-line" d={fit.line} />}
      </svg>
      {shownTicks(y, (at) => isInView(view, { x: view.x, y: at })).map(({ at, text }) => (
        <text key={text} className="tick" x="0" y={downView(view, at) - 4}>
          {text}
        </text>
      ))}
      <text className="scale-title" x="0" y="14">
        ↑ {y.title}
      </text>
      <text className="scale-title" x="100%" y={SCATTER.height - 4} textAnchor="end">
        {x.title} →
      </text>
      <ScatterLabels labels={labels.filter((label) => isInView(view, label))} view={view} />
    </>
  );
}

function shownTicks({ ticks }: DrawnScale, isShown: (at: number) => boolean): DrawnScale["ticks"] {
  const shown = ticks.filter(({ at }) => isShown(at));
  const decades = shown.filter(({ decade }) => decade);
  return decades.length < FEWEST_DECADES ? shown : decades;
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
