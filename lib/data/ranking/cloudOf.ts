import { spreadOfLogarithms } from "@/lib/domain/ranking/fitBand";
import { binCells } from "@/lib/domain/scatter/binCells";
import { extentOf } from "@/lib/domain/scatter/logScale";
import type { Cloud, CloudPoint } from "./scatter";

/** More than these are counted in squares: a drawing of 35,000 communes weighs no more than one of 500. */
const MOST_POINTS = 300;
const GRID = { columns: 84, rows: 48 };
/** At the left stand the values of the vertical scale. */
const ROOM_ACROSS = { before: 0.09, after: 0.04 };
const ROOM_UP = { before: 0.05, after: 0.05 };

/**
 * A cloud as small as it is drawn.
 * @param points two at least, both values above 0
 * @param within further values that the vertical scale is to hold
 */
export function cloudOf(points: readonly CloudPoint[], within: readonly number[] = []): Cloud {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = extentOf(xs, ROOM_ACROSS);
  const y = extentOf([...ys, ...within], ROOM_UP);
  const few = points.length <= MOST_POINTS;
  return {
    n: points.length,
    from: xs.reduce((least, one) => Math.min(least, one)),
    to: xs.reduce((greatest, one) => Math.max(greatest, one)),
    x,
    y,
    spread: spreadOfLogarithms(xs),
    grid: GRID,
    cells: few ? [] : binCells(points, x, y, GRID),
    points: few ? [...points] : [],
  };
}
