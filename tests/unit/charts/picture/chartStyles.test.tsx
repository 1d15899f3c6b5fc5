import { expect, test } from "vitest";
import { shadeClass } from "@/components/charts/map/ChoroplethMap";
import { stylesOf } from "@/components/charts/picture/readStyles";
import { ScatterCloud } from "@/components/charts/scatter/ScatterCloud";
import { cloudOf } from "@/lib/data/ranking/cloudOf";
import { markupOf } from "../../sentences/said";

const selectorsOf = async (markup: string) => [...(await stylesOf(markup)).matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector);

test("a cloud and a map share the names of their shades, and not one rule", async () => {
  // The nth place holds 2ⁿ of them: cells of every shade.
  const points = Array.from({ length: 1_023 }, (_, nth) => ({
    level: "commune" as const,
    code: `C${nth}`,
    name: `C${nth}`,
    x: 2 ** Math.floor(Math.log2(nth + 1)),
    y: 1 + (nth % 2),
  }));
  const cloud = markupOf(<ScatterCloud cloud={cloudOf(points)} />);
  const map = [0, 1, 2, 3, 4, null].map((shade) => `<path class="${shadeClass(shade)}"/>`).join("");
  for (const shade of [1, 2, 3, 4, 5]) expect(cloud).toContain(`"scatter-cells shade-${shade}"`);
  expect(await selectorsOf(cloud)).toEqual([".scatter-cells", ...[1, 2, 3, 4].map((shade) => `.scatter-cells.shade-${shade}`)]);
  expect(await selectorsOf(map)).toEqual([".shade", ...[1, 2, 3, 4, 5].map((shade) => `.shade.shade-${shade}`)]);
});
