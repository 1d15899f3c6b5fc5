import { expect, test } from "vitest";
import { MapTables } from "@/components/map/MapTables";
import { mapWords } from "@/components/map/mapWords";
import type { AreaValue } from "@/lib/domain/map/mapValues";
import { DEFAULT_MAP } from "@/lib/gate/mapQuery";
import { board } from "../../sentences/board";
import { markupOf } from "../../sentences/said";

const area = (code: string, name: string, value: number | null) => ({ code, name, of: 40, n: value === null ? 2 : 30, value });
const bretagne = area("53", "Bretagne", 48);
const corse = area("94", "Corse", null);
const query = { ...DEFAULT_MAP, by: "region" } as const;
const wordsOf = (...areas: AreaValue[]) => mapWords(query, { edition: board({}).edition, kind: "followers", areas }, "fr");
function tables(...areas: AreaValue[]): string[][] {
  const { title, measure, value } = wordsOf(...areas);
  const [shown = "", folded = ""] = markupOf(<MapTables {...{ query, title, areas, measure, value }} />).split("<details");
  return [shown, folded].map((part) =>
    [...part.matchAll(/<th scope="row">.*?<\/th>|<summary>.*?<\/summary>/g)].map(([said]) => said.replace(/<[^>]+>/g, "")),
  );
}

test("a map says from where to where, or where alone", () => {
  expect(wordsOf(bretagne, corse, area("84", "Auvergne-Rhône-Alpes", 12)).sentence).toContain(
    "de 12,0 (Auvergne-Rhône-Alpes) à 48,0 (Bretagne)",
  );
  expect(wordsOf(bretagne, corse).sentence).toContain("48,0 (Bretagne), seule zone où il y a assez de données");
  expect(wordsOf(corse).sentence).toContain("pas assez de données dans l’édition");
});

test("areas that have too little stand folded beside those that have a value", () => {
  const lacking = "1 région\u202f: pas assez de données";
  expect(tables(bretagne, corse, area("84", "Auvergne-Rhône-Alpes", 12))).toEqual([
    ["Bretagne", "Auvergne-Rhône-Alpes"],
    [lacking, "Corse"],
  ]);
  expect(tables(bretagne)).toEqual([["Bretagne"], []]);
  expect(tables(corse)).toEqual([[], [lacking, "Corse"]]);
});
