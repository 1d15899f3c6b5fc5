import { type PointerEvent, useRef } from "react";
import { lookAside, PLOT, type View } from "./scatterDrawing";

/** From so many pixels on a pointer that is held drags: before, it points. */
const HELD = 4;

/** What holds a look closer follows the pointer that drags it; a look at the whole has nowhere to go, and a finger scrolls the page. */
export function useDrag(view: View, onLook: (view: View) => void) {
  const from = useRef<{ x: number; y: number; view: View; dragging: boolean } | null>(null);
  if (view.zoom === 1) return {};
  const end = () => {
    from.current = null;
  };
  return {
    className: "scatter-drag",
    onPointerDown: ({ clientX, clientY, button }: PointerEvent<HTMLElement>) => {
      if (button === 0) from.current = { x: clientX, y: clientY, view, dragging: false };
    },
    onPointerMove: ({ clientX, clientY, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
      const start = from.current;
      if (!start) return;
      const [right, down] = [start.x - clientX, start.y - clientY];
      if (!start.dragging && Math.hypot(right, down) < HELD) return;
      if (!start.dragging) currentTarget.setPointerCapture(pointerId);
      start.dragging = true;
      onLook(lookAside(start.view, (right * PLOT.width) / currentTarget.clientWidth, down));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
