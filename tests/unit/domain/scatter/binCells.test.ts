import { describe, expect, it } from "vitest";
import { binCells, SHADES, shadeOf } from "@/lib/domain/scatter/binCells";

const SCALE = { low: 1, high: 10_000 };
const GRID = { columns: 4, rows: 2 };

describe("binCells", () => {
  it("counts the points of each square, row after row from the lowest", () => {
    const points = [
      { x: 2, y: 2 },
      { x: 3, y: 50 },
      { x: 20, y: 2 },
      { x: 2_000, y: 2_000 },
    ];
    expect(binCells(points, SCALE, SCALE, GRID)).toEqual([
      { column: 0, row: 0, count: 2 },
      { column: 1, row: 0, count: 1 },
      { column: 3, row: 1, count: 1 },
    ]);
  });

  it("counts a point at an end of the scale in the last square, and loses none", () => {
    const points = [
      { x: 1, y: 10_000 },
      { x: 10_000, y: 1 },
    ];
    expect(binCells(points, SCALE, SCALE, GRID)).toEqual([
      { column: 3, row: 0, count: 1 },
      { column: 0, row: 1, count: 1 },
    ]);
  });

  it("does not grow with the number of points", () => {
    const points = Array.from({ length: 35_000 }, (_, i) => ({ x: 1 + (i % 9_000), y: 1 + ((i * 7_919) % 9_000) }));
    const cells = binCells(points, SCALE, SCALE, { columns: 84, rows: 48 });
    expect(cells.length).toBeLessThanOrEqual(84 * 48);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(35_000);
  });
});

describe("shadeOf", () => {
  it("goes from the lightest for one to the darkest for the greatest, by the logarithm", () => {
    expect([1, 3, 4, 16, 100, 1_000].map((count) => shadeOf(count, 1_000))).toEqual([1, 1, 2, 3, 4, SHADES]);
  });

  it("is the darkest where no square has two", () => {
    expect(shadeOf(1, 1)).toBe(SHADES);
  });
});
