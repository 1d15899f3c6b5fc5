import { describe, expect, it } from "vitest";
import { automaticLink, type LinkedTerritory } from "@/lib/domain/award/automaticLink";

const RENNES_METROPOLE = {
  id: 2,
  level: "epci",
  code: "243500139",
  merged: [],
  departementCodes: ["35"],
  regionCodes: ["53"],
  groups: [],
} as const;
const RENNES = { id: 1, level: "commune", code: "35238", merged: [], departementCodes: ["35"], regionCodes: ["53"], groups: [2] } as const;
const REDON = { id: 3, level: "commune", code: "35236", merged: [], departementCodes: ["35"], regionCodes: ["53"], groups: [9] } as const;
const ILLE_ET_VILAINE = {
  id: 4,
  level: "departement",
  code: "35",
  merged: [],
  departementCodes: ["35"],
  regionCodes: ["53"],
  groups: [],
} as const;
const BRETAGNE = { id: 5, level: "region", code: "53", merged: [], departementCodes: [], regionCodes: ["53"], groups: [] } as const;
const OCCITANIE = { id: 6, level: "region", code: "76", merged: [], departementCodes: [], regionCodes: ["76"], groups: [] } as const;
const SAINT_MARTIN: LinkedTerritory = {
  id: 7,
  level: "com",
  code: "978",
  merged: [],
  departementCodes: ["978"],
  regionCodes: [],
  groups: [],
};
const ITS_COMMUNE: LinkedTerritory = {
  id: 8,
  level: "commune",
  code: "97801",
  merged: [],
  departementCodes: ["978"],
  regionCodes: [],
  groups: [],
};

/** In two départements, as some are. */
const REDON_AGGLOMERATION: LinkedTerritory = {
  ...{ id: 9, level: "epci", code: "243500741", merged: [], departementCodes: ["35", "44", "56"], regionCodes: ["53", "52"], groups: [] },
};
const LOIRE_ATLANTIQUE: LinkedTerritory = {
  ...{ id: 10, level: "departement", code: "44", merged: [], departementCodes: ["44"], regionCodes: ["52"], groups: [] },
};
const ABSORBED_BY_REDON: LinkedTerritory = { ...REDON, id: 11, code: "35237", merged: [3] };

describe("links by employer", () => {
  it.each([
    ["the nominee itself", RENNES, RENNES, "employer"],
    ["its EPCI", RENNES_METROPOLE, RENNES, "group"],
    ["one of its members", RENNES, RENNES_METROPOLE, "member"],
    ["its département", ILLE_ET_VILAINE, REDON, "departement"],
    ["the région of a département", BRETAGNE, ILLE_ET_VILAINE, "region"],
    ["its région", BRETAGNE, RENNES_METROPOLE, "region"],
    ["a collectivity that is a département as well", SAINT_MARTIN, ITS_COMMUNE, "departement"],
    ["lies in the nominee", RENNES, BRETAGNE, "within"],
    ["one with the nominee since a merger", { ...REDON, merged: [11] }, ABSORBED_BY_REDON, "employer"],
    ["a département that holds some of its members", LOIRE_ATLANTIQUE, REDON_AGGLOMERATION, "departement"],
    ["lies in it in part", REDON_AGGLOMERATION, LOIRE_ATLANTIQUE, "within"],
  ] as const)("%s", (_, employer, nominee, link) => {
    expect(automaticLink(employer, nominee)).toBe(link);
  });

  it("a neighbour, another région and another group are none", () => {
    expect([automaticLink(RENNES, REDON), automaticLink(OCCITANIE, RENNES), automaticLink(RENNES_METROPOLE, REDON)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
