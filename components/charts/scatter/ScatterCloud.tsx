import type { Cloud } from "@/lib/data/ranking/scatter";
import { SHADES, shadeOf } from "@/lib/domain/scatter/binCells";
import { placeOn } from "@/lib/domain/scatter/logScale";
import { PLOT } from "./scatterDrawing";

/**
 * All territories of the group, on the units of the plot: a mark each where they are few, else squares, the darker the more they hold. One
 * path a shade, so that the drawing is small.
 */
export function ScatterCloud({ cloud }: { cloud: Cloud }) {
  if (cloud.cells.length === 0) return <path className="scatter-points" d={pointsPath(cloud)} />;
  return cellPaths(cloud).map(({ shade, d }) => <path key={shade} className={`scatter-cells shade-${shade}`} d={d} />);
}

/** A line of no length has round ends: a disc that stays one, however the plot is stretched. */
function pointsPath({ points, x, y }: Cloud): string {
  return points
    .map((point) => `M${(placeOn(x, point.x) * PLOT.width).toFixed(1)} ${((1 - placeOn(y, point.y)) * PLOT.height).toFixed(1)}h0`)
    .join("");
}

/** Cells side by side in one shade are one rectangle. */
function cellPaths({ cells, grid }: Cloud): { shade: number; d: string }[] {
  const greatest = cells.reduce((most, { count }) => Math.max(most, count), 1);
  const width = PLOT.width / grid.columns;
  const height = PLOT.height / grid.rows;
  const runs = new Map<number, { column: number; row: number; length: number }[]>();
  for (const { column, row, count } of cells) {
    const shade = shadeOf(count, greatest);
    const known = runs.get(shade) ?? [];
    const last = known.at(-1);
    if (last && last.row === row && last.column + last.length === column) last.length += 1;
    else known.push({ column, row, length: 1 });
    runs.set(shade, known);
  }
  const size = Number(height.toFixed(2));
  return Array.from({ length: SHADES }, (_, index) => index + 1).flatMap((shade) => {
    const drawn = (runs.get(shade) ?? []).map(
      ({ column, row, length }) =>
        `M${(column * width).toFixed(1)} ${(PLOT.height - (row + 1) * height).toFixed(1)}h${(length * width).toFixed(1)}v${size}H${(column * width).toFixed(1)}`,
    );
    return drawn.length === 0 ? [] : [{ shade, d: drawn.join("") }];
  });
}
