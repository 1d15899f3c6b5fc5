import { expect, test } from "vitest";
import { codeOfSlug, territoryPath, territorySlug } from "@/lib/domain/territory/slug";

test.each([
  ["35238", "Rennes", "35238-rennes"],
  ["94038", "L'Haÿ-les-Roses", "94038-l-hay-les-roses"],
  ["51410", "Œuilly", "51410-oeuilly"],
  ["16052", "Bors (Canton de Tude-et-Lavalette)", "16052-bors-canton-de-tude-et-lavalette"],
  ["2A004", "Ajaccio", "2A004-ajaccio"],
  ["00000", "…", "00000"],
])("%s %s → %s, and back to its code", (code, name, slug) => {
  expect(territorySlug(code, name)).toBe(slug);
  expect(codeOfSlug(slug)).toBe(code);
});

test("the path holds the level: codes collide between levels", () => {
  expect(territoryPath({ level: "departement", code: "01", name: "Ain" })).toBe("/territoires/departement/01-ain");
});

test("a bare code is its own slug", () => {
  expect(codeOfSlug("35238")).toBe("35238");
});
