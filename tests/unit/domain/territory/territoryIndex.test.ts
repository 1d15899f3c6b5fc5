import { describe, expect, test } from "vitest";
import { type IndexedTerritory, indexTerritories } from "@/lib/domain/territory/territoryIndex";

function make(
  id: number,
  level: IndexedTerritory["level"],
  code: string,
  name: string,
  overrides: Partial<IndexedTerritory> = {},
): IndexedTerritory {
  const departementCode = level === "region" ? null : code.slice(0, 2);
  return { id, level, code, name, siren: null, departementCode, population: 1_000, touristPlace: false, closedOn: null, ...overrides };
}
const index = indexTerritories([
  make(1, "commune", "35238", "Rennes", { siren: "213502388", population: 230_890 }),
  make(2, "epci", "243500139", "Rennes Métropole", { siren: "243500139", departementCode: "35", population: 480_178 }),
  make(3, "commune", "01001", "L'Abergement-Clémenciat"),
  make(4, "departement", "01", "Ain"),
  make(5, "region", "01", "Guadeloupe"),
  make(6, "region", "75", "Nouvelle-Aquitaine"),
  make(7, "commune", "93066", "Saint-Denis", { population: 149_077, siren: "219300662" }),
  make(8, "commune", "11339", "Saint-Denis", { population: 523 }),
  make(9, "commune", "93059", "Pierrefitte-sur-Seine", { closedOn: "2025-01-01", siren: "219300662", population: null }),
  make(10, "region", "53", "Bretagne"),
  make(11, "commune", "36024", "Bretagne"),
  make(12, "commune", "11340", "Disparue", { closedOn: "2020-01-01", siren: "219999999" }),
  make(13, "commune", "11341", "Disparue"),
  make(14, "commune", "22222", "Rennesville", { population: null }),
  make(15, "commune", "22221", "Rennesville", { population: null }),
  make(16, "commune", "72251", "René"),
]);
const ids = (territories: readonly IndexedTerritory[]) => territories.map(({ id }) => id);

test("by id and by key", () => {
  expect(index.byId(4)?.name).toBe("Ain");
  expect(index.byId(99)).toBeNull();
  expect(index.byKey("region", "01")?.id).toBe(5);
  expect(index.byKey("commune", "1001")).toBeNull();
});

describe("by code", () => {
  test("a lost zero is restored", () => {
    expect(index.byCode("1001")).toEqual({ found: [expect.objectContaining({ id: 3 })], levels: ["commune"] });
  });
  test("a code of two levels is ambiguous, and is not once the level is said", () => {
    expect(index.byCode("01").levels).toEqual(["departement", "region"]);
    expect(ids(index.byCode("01", "region").found)).toEqual([5]);
    expect(ids(index.byCode("1", "departement").found)).toEqual([4]);
  });
  test("« 75 » alone may be meant for Paris: it is ambiguous though one authority only bears it", () => {
    expect(ids(index.byCode("75").found)).toEqual([6]);
    expect(index.byCode("75").levels).toEqual(["departement", "region"]);
  });
  test("an unknown code finds nothing", () => {
    expect(index.byCode("99999")).toEqual({ found: [], levels: [] });
  });
});

test("by SIREN or SIRET; of two bearers, the one that is open", () => {
  expect(index.bySiren("213 502 388")?.id).toBe(1);
  expect(index.bySiren("24350013900189")?.id).toBe(2);
  expect(index.bySiren("219300662")?.id).toBe(7);
  expect(index.bySiren("219999999")?.id).toBe(12);
  expect(index.bySiren("999999999")).toBeNull();
  expect(index.bySiren("Rennes")).toBeNull();
});

describe("by name", () => {
  test("an exact name comes before one without its title", () => {
    expect(ids(index.byName("Rennes"))).toEqual([1]);
    expect(ids(index.byName("Métropole de Rennes"))).toEqual([2]);
    expect(ids(index.byName("Ville de Rennes"))).toEqual([1]);
  });
  test("homonyms are told apart by their département", () => {
    expect(ids(index.byName("St Denis"))).toEqual([7, 8]);
    expect(ids(index.byName("St Denis", "93"))).toEqual([7]);
    expect(ids(index.byName("St Denis", "44"))).toEqual([]);
  });
  test("a région is of no département: it is found when nothing of that département bears the name", () => {
    expect(ids(index.byName("Bretagne", "36"))).toEqual([11]);
    expect(ids(index.byName("Bretagne", "35"))).toEqual([10]);
    expect(ids(index.byName("Bretagne", null, "region"))).toEqual([10]);
  });
  test("closed ones only when no open one bears the name", () => {
    expect(ids(index.byName("Disparue"))).toEqual([13]);
    expect(ids(index.byName("Pierrefitte-sur-Seine"))).toEqual([9]);
  });
});

describe("nearest names", () => {
  test("best first, ties by population, then code", () => {
    expect(ids(index.nearest("Mairie de Renes"))).toEqual([1, 16]);
    expect(ids(index.nearest("Renesville"))).toEqual([15, 14, 16]);
    expect(ids(index.nearest("Saint-Deni"))).toEqual([7, 8]);
  });
  test("those of the département first", () => {
    expect(ids(index.nearest("Saint-Deni", "11"))).toEqual([8, 7]);
  });
  test("nothing alike, nothing proposed", () => {
    expect(index.nearest("Xyzzyx")).toEqual([]);
  });
});

test("two territories of the same code and population stay in a stable order", () => {
  const twins = indexTerritories([make(2, "region", "01", "Même nom"), make(1, "departement", "01", "Même nom")]);
  expect(ids(twins.nearest("Meme nom"))).toEqual([1, 2]);
});
