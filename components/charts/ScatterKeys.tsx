import type { ScatterPlotProps } from "./ScatterLive";
import { lookCloser, PLOT, type ScatterDot, type View } from "./scatterDrawing";

const CLOSEST = 8;

interface Props {
  words: ScatterPlotProps["words"];
  /** In view, from left to right. */
  dots: readonly ScatterDot[];
  active: ScatterDot | null;
  view: View;
  /** What a closer look stands around; the middle unless given. */
  around: { x: number; y: number } | undefined;
  onPoint: (dot: ScatterDot) => void;
  onLook: (view: View) => void;
}

/** The buttons of a scatter: to the point before and the next, closer and farther. */
export function ScatterKeys({ words, dots, active, view, around, onPoint, onLook }: Props) {
  const at = dots.findIndex(({ key }) => key === active?.key);
  const before = dots[at < 0 ? dots.length - 1 : at - 1];
  const next = dots[at + 1];
  const look = (zoom: number) => onLook(lookCloser(around ?? { x: PLOT.width / 2, y: PLOT.height / 2 }, zoom));
  return (
    <fieldset className="scatter-keys">
      <legend className="visually-hidden">{words.label}</legend>
      <button type="button" aria-label={words.before} disabled={!before} onClick={() => before && onPoint(before)}>
        ←
      </button>
      <button type="button" aria-label={words.next} disabled={!next} onClick={() => next && onPoint(next)}>
        →
      </button>
      <button type="button" aria-label={words.closer} disabled={view.zoom >= CLOSEST} onClick={() => look(view.zoom * 2)}>
        +
      </button>
      <button type="button" aria-label={words.farther} disabled={view.zoom <= 1} onClick={() => look(view.zoom / 2)}>
        −
      </button>
    </fieldset>
  );
}
