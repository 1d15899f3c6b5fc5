import { expect, test } from "vitest";
import { drawMap, MAP_HEIGHT, MAP_WIDTH } from "@/components/charts/map/drawMap";

test.each([
  ["departement", 101, 6],
  ["region", 18, 5],
] as const)("every %s is drawn within the sheet, those overseas in insets", (by, count, insets) => {
  const drawing = drawMap(by);
  expect(drawing.insets).toHaveLength(insets);
  const shapes = [...drawing.mainland, ...drawing.insets.flatMap((inset) => inset.shapes)];
  expect(new Set(shapes.map(({ code }) => code)).size).toBe(count);
  expect(shapes).toHaveLength(count + drawing.enlarged.size);
  for (const { code, path } of shapes) {
    const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect([code, points.length > 3]).toEqual([code, true]);
    expect([code, points.filter(([x, y]) => x < 0 || y < 0 || x > MAP_WIDTH || y > MAP_HEIGHT)]).toEqual([code, []]);
  }
  expect(drawMap(by)).toBe(drawing); // once for all readers
  expect(JSON.stringify(drawing).length).toBeLessThan(90_000);
});
