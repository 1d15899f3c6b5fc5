import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "@/lib/domain/territory/foldName";

test.each([
  ["Saint-Étienne", "saint etienne"],
  ["St-Étienne", "saint etienne"],
  ["Ste Geneviève-des-Bois", "sainte genevieve des bois"],
  ["Stes-Maries-de-la-Mer", "saintes maries de la mer"],
  ["L'Haÿ-les-Roses", "l hay les roses"],
  ["Cæsar", "caesar"],
  ["Œuilly", "oeuilly"],
  ["  CA   ECLA  (Espace Communautaire Lons Agglomération) ", "ca ecla espace communautaire lons agglomeration"],
  ["CC de Pont-Audemer / Val de Risle", "cc de pont audemer val de risle"],
  ["Stenay", "stenay"],
  ["Constructor", "constructor"],
  ["100 %_", "100"],
  ["%", ""],
  ["", ""],
])("« %s » folds to « %s »", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test("folding twice changes nothing, and leaves nothing for a LIKE to interpret", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const folded = foldName(name);
      expect(foldName(folded)).toBe(folded);
      expect(folded).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
    }),
  );
});
