import type { KeyboardEvent } from "react";
import type { ScatterPlotProps } from "./ScatterLive";
import { lookAside, lookCloser, PLOT, type ScatterDot, type View } from "./scatterDrawing";

const CLOSEST = 8;

/** A quarter of what shows, in units of the plot. */
const ASIDE = {
  ArrowLeft: { right: -PLOT.width / 4, down: 0, word: "left", sign: "◂" },
  ArrowUp: { right: 0, down: -PLOT.height / 4, word: "up", sign: "▴" },
  ArrowDown: { right: 0, down: PLOT.height / 4, word: "down", sign: "▾" },
  ArrowRight: { right: PLOT.width / 4, down: 0, word: "right", sign: "▸" },
} as const;
const ARROWS = Object.keys(ASIDE) as (keyof typeof ASIDE)[];

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

/**
 * The buttons of a scatter: to the point before and the next, closer and farther, and while it is closer aside, as the arrow keys do. None is
 * ever disabled, which would take the focus from under a keyboard: the points begin anew at their end, and a look that can go no further says so.
 */
export function ScatterKeys({ words, dots, active, view, around, onPoint, onLook }: Props) {
  const at = dots.findIndex(({ key }) => key === active?.key);
  const go = (to: number) => {
    const dot = dots.at(to % dots.length);
    if (dot) onPoint(dot);
  };
  const look = (zoom: number) =>
    onLook(lookCloser(around ?? { x: PLOT.width / 2, y: PLOT.height / 2 }, Math.min(CLOSEST, Math.max(1, zoom))));
  const aside = (arrow: keyof typeof ASIDE) => onLook(lookAside(view, ASIDE[arrow].right, ASIDE[arrow].down));
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS.find((one) => one === event.key);
    if (!arrow || view.zoom === 1) return;
    event.preventDefault(); // the page would scroll
    aside(arrow);
  };
  return (
    <fieldset className="scatter-keys" onKeyDown={onKeyDown}>
      <legend className="visually-hidden">{words.label}</legend>
      {view.zoom > 1 &&
        ARROWS.map((arrow) => (
          <button key={arrow} type="button" aria-label={words[ASIDE[arrow].word]} onClick={() => aside(arrow)}>
            {ASIDE[arrow].sign}
          </button>
        ))}
      <button type="button" aria-label={words.before} onClick={() => go(at < 0 ? -1 : at - 1)}>
        ←
      </button>
      <button type="button" aria-label={words.next} onClick={() => go(at + 1)}>
        →
      </button>
      <button type="button" aria-label={words.closer} aria-disabled={view.zoom >= CLOSEST} onClick={() => look(view.zoom * 2)}>
        +
      </button>
      <button type="button" aria-label={words.farther} aria-disabled={view.zoom <= 1} onClick={() => look(view.zoom / 2)}>
        −
      </button>
    </fieldset>
  );
}
