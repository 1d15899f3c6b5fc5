import { describe, expect, it } from "vitest";
import { type AccountFacts, compareFacts } from "@/lib/domain/account/accountFacts";
import { lifeProblem } from "@/lib/domain/account/lifeProblem";
import { nameTerritory, readTerritoryKey } from "@/lib/domain/account/territoryNamed";

const FACTS: AccountFacts = {
  territory: "commune/62498",
  network: "facebook",
  handle: "VilledeLens",
  url: "https://www.facebook.com/VilledeLens",
  purpose: "institutionnel",
  standing: "official",
  main: true,
  openedOn: null,
  dormantSince: null,
  closedOn: null,
  proofUrl: null,
  replacedBy: null,
  sharedWith: [],
};

describe("compareFacts", () => {
  it("tells what differs, and nothing else", () => {
    expect(compareFacts(FACTS, { ...FACTS })).toEqual({ before: {}, after: {} });
    expect(compareFacts(FACTS, { ...FACTS, closedOn: "2024-05-01", sharedWith: ["epci/246200364"] })).toEqual({
      before: { closedOn: null, sharedWith: [] },
      after: { closedOn: "2024-05-01", sharedWith: ["epci/246200364"] },
    });
  });
});

describe("lifeProblem", () => {
  const life = (openedOn: string | null, dormantSince: string | null, closedOn: string | null) => ({ openedOn, dormantSince, closedOn });
  it.each([
    [life(null, null, null), null],
    [life("2020-01-01", "2020-01-01", "2020-01-01"), null],
    [life("2026-11-23", null, null), { field: "openedOn", problem: "future-day" }],
    [life("2020-01-02", "2020-01-01", null), { field: "dormantSince", problem: "dormant-before-open" }],
    [life("2020-01-02", null, "2020-01-01"), { field: "closedOn", problem: "closed-before-open" }],
    [life(null, "2020-01-02", "2020-01-01"), { field: "closedOn", problem: "closed-before-dormant" }],
  ])("%o", (given, problem) => {
    expect(lifeProblem(given, "2026-11-22")).toEqual(problem);
  });
});

describe("readTerritoryKey", () => {
  it("reads what nameTerritory writes, and level/code", () => {
    const lens = { level: "commune", code: "62498" } as const;
    expect(readTerritoryKey(nameTerritory({ ...lens, name: "Lens (ville)" }))).toEqual(lens);
    expect(readTerritoryKey(" Commune/62498 ")).toEqual(lens);
    expect(readTerritoryKey("departement 2a")).toEqual({ level: "departement", code: "2A" });
  });
  it.each(["Lens", "62498", "canton/62498", "commune/1", ""])("%s names no key", (text) => {
    expect(readTerritoryKey(text)).toBeNull();
  });
});
