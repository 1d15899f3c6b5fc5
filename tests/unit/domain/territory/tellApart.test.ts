import { describe, expect, it } from "vitest";
import { nameAmongCommunes, tellApart } from "@/lib/domain/territory/tellApart";

const NORTH = { level: "commune", name: "Saint-Denis", departement: "93" } as const;
const ISLAND = { level: "commune", name: "Saint-Denis", departement: "974" } as const;
const RENNES = { level: "commune", name: "Rennes", departement: "35" } as const;

describe("names in a ranking", () => {
  it("have the département of a commune, for many are called alike", () => {
    expect(nameAmongCommunes(ISLAND)).toBe("Saint-Denis (974)");
    expect(nameAmongCommunes({ ...RENNES, departement: null })).toBe("Rennes");
    expect(nameAmongCommunes({ level: "epci", name: "Rennes Métropole", departement: "35" })).toBe("Rennes Métropole");
  });
});

describe("names side by side", () => {
  it("have it where two of them are the same", () => {
    const nameOf = tellApart([NORTH, RENNES, ISLAND]);
    expect([NORTH, RENNES, ISLAND].map(nameOf)).toEqual(["Saint-Denis (93)", "Rennes", "Saint-Denis (974)"]);
    expect(tellApart([NORTH, RENNES])(NORTH)).toBe("Saint-Denis");
  });

  it("stay what they are without one", () => {
    const [one, other] = [
      { name: "La Réunion", departement: "974" },
      { name: "La Réunion", departement: null },
    ];
    expect([one, other].map(tellApart([one, other]))).toEqual(["La Réunion (974)", "La Réunion"]);
  });
});
