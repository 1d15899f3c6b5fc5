import { type Extent, placeOn } from "./logScale";

export interface Grid {
  columns: number;
  rows: number;
}

/** How many points lie in a small square of the grid; squares without any are not given. */
export interface Cell {
  /** From 0, left to right. */
  column: number;
  /** From 0, upwards. */
  row: number;
  count: number;
}

/**
 * A cloud of any size as at most columns × rows counts, row after row: what is drawn does not grow with the number of territories.
 * @param points inside both scales
 */
export function binCells(points: Iterable<{ x: number; y: number }>, x: Extent, y: Extent, { columns, rows }: Grid): Cell[] {
  const counts = new Int32Array(columns * rows);
  const indexOn = (extent: Extent, value: number, cells: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(placeOn(extent, value) * cells)));
  for (const point of points) {
    const at = indexOn(y, point.y, rows) * columns + indexOn(x, point.x, columns);
    counts[at] = (counts[at] as number) + 1;
  }
  const cells: Cell[] = [];
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as number;
    if (count > 0) cells.push({ column: at % columns, row: Math.floor(at / columns), count });
  }
  return cells;
}

/** Shades that a cell is drawn in. */
export const SHADES = 5;

/** The shade of a cell, 1 to SHADES: equal steps of the logarithm of its count up to the greatest, so that one alone is still seen. */
export function shadeOf(count: number, greatest: number): number {
  if (greatest === 1) return SHADES;
  return 1 + Math.min(SHADES - 1, Math.floor((Math.log(count) / Math.log(greatest)) * SHADES));
}
