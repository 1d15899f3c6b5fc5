import { describe, expect, test } from "vitest";
import { PastRanks } from "@/components/territory/PastRanks";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { PastRank, PastRanks as Ranks } from "@/lib/data/ranking/readPastRanks";
import { said } from "./said";

const editions = [
  { code: "c", title: "Automne 2026", referenceOn: "2026-09-30" },
  { code: "b", title: "Été 2026", referenceOn: "2026-06-30" },
  { code: "a", title: "Printemps 2026", referenceOn: "2026-03-31" },
];
const at = (rank: number, more: Partial<PastRank> = {}): PastRank => ({
  ...{ league: "grandes-villes", place: { rank, best: rank, worst: rank, tied: false }, reason: null, ranked: 42, accountChanged: false },
  ...more,
});
const unranked: Partial<PastRank> = { place: null, reason: "no-observation" };
const answer = { on: { network: "facebook" }, by: { metric: { id: "audience_per_1000" } } } as Answer;
const told = (ranks: readonly (PastRank | null)[], locale: "fr" | "en" = "fr") => {
  const past: Ranks = { editions, networks: [{ network: "facebook", ranks }] };
  return said(<PastRanks past={past} answer={answer} league="grandes-villes" path="/territoires/commune/1-a" />, locale);
};

describe("the rank from one edition to the next", () => {
  test("in a sentence, the oldest first, and in a table, the newest first", () => {
    const text = told([at(39), at(33), at(1)]);
    expect(text).toContain("En France, sur Facebook\u202f: 1re en mars 2026, 33e en juin 2026 et 39e en septembre 2026.");
    expect(text).toMatch(/Automne 2026Été 2026Printemps 2026.*39e +sur 42.*33e +sur 42.*1re +sur 42/);
    expect(told([at(39), at(33), at(1)], "en")).toContain(
      "In France, on Facebook: 1st in March 2026, 33rd in June 2026, and 39th in September 2026.",
    );
  });

  test("an edition without a rank says why, and is passed over", () => {
    const text = told([at(39), at(0, unranked), null]);
    expect(text).toContain("aucun relevé dans la période de l’édition");
    expect(text).toContain("non couvert");
    expect(text).not.toContain("En France, sur Facebook");
  });

  test("what was in another league is named, and no rank is set beside it", () => {
    const text = told([at(39), at(33), at(2, { league: "villages" })]);
    expect(text).toContain("33e en juin 2026 et 39e en septembre 2026. Avant, la ligue était une autre (Villages)");
    expect(text).toContain("ligue\u202f: Villages");
  });

  test("nor what was of another account, even where the edition between has no rank", () => {
    expect(told([at(39, { accountChanged: true }), at(33), at(1)])).toContain("39e en septembre 2026. Avant, un autre compte était compté");
    const text = told([at(39), at(0, { ...unranked, accountChanged: true }), at(1)]);
    expect(text).toContain("39e en septembre 2026. Avant, un autre compte était compté");
    expect(text).toContain("autre compte qu’à l’édition d’avant");
  });

  test("one edition has nothing to be set beside", () => {
    const past: Ranks = { editions: editions.slice(0, 1), networks: [{ network: "facebook", ranks: [at(3)] }] };
    expect(said(<PastRanks past={past} answer={answer} league="grandes-villes" path="/" />)).toBe("");
  });
});
