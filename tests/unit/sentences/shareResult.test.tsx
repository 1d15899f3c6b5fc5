import { expect, test } from "vitest";
import { ShareResult } from "@/components/share/ShareResult";
import { pictureAlt, territoryCard } from "@/components/share/territoryCard";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { FigureFacts } from "@/lib/data/ranking/leaderboard";
import type { Standing, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { board, row } from "./board";
import { said } from "./said";

const { edition } = board({});
const FIGURE: FigureFacts = {
  ...{ network: "facebook", kind: "followers", audience: 997, precision: "exact", step: null },
  ...{ observedOn: "2026-09-26", datePrecision: "day", source: { label: "s", url: null } },
  account: { handle: null, url: null, dormant: false },
};

function result(figure: Partial<FigureFacts> | null): { rankings: TerritoryRankings; answer: Answer } {
  const standing: Standing = {
    ...{ scope: "national", code: "", name: "", rank: 673, best: 673, worst: 673, tied: false },
    ...{ ranked: 1204, territories: 5072, previousRank: null },
  };
  const metric = { id: "audience_per_1000", version: 1, unit: "per-1000-inhabitants", decimals: 1, kind: "followers" } as const;
  const by = { metric, value: 94.2, reason: null, missingNetworks: [], movement: null, index: null, position: 1, standings: [standing] };
  const used = figure && { ...FIGURE, ...figure };
  const on = {
    network: "facebook",
    account: null,
    figure: used,
    parts: [],
    accountChanged: false,
    metrics: [],
    expectedEngagement: null,
  } as const;
  return {
    rankings: { edition, territory: { ...row("Rennes").territory, league: "petites-villes" }, networks: [on] },
    answer: { on, by, standing, expectedRatio: null, others: [] },
  };
}
const sentence = (figure: Partial<FigureFacts> | null, site?: string) =>
  said(<ShareResult {...result(figure)} league="petites-villes" simulation={null} site={site} />);

test("the sentence stands by itself: out of how many, seen when, to be read where", () => {
  const whole = sentence({}, "https://belvedere.example");
  expect(whole).toContain("des 1\u202f204 petites villes classées sur Facebook, sur 5\u202f072 que compte la ligue\u202f:");
  expect(whole).toContain(", relevé du 26 septembre 2026.");
  expect(whole).toMatch(/2026\. https:\/\/belvedere\.example\/territoires\/commune\/\S+-rennes\?edition=\S+&revision=\d/);
});

test.each([
  [{ datePrecision: "month" }, "relevé en septembre 2026."],
  [{ datePrecision: "publication" }, "chiffre publié le 26 septembre 2026."],
] as const)("says a day as far as it is known: %o", (figure, expected) => {
  expect(sentence(figure)).toContain(expected);
});

test("says neither a day nor an address that is not known", () => {
  const bare = sentence(null);
  expect(bare).toContain(`Belvédère, ${edition.title}.`);
  expect(bare).not.toContain("http");
  expect(bare).not.toContain("none");
});

test("the picture says the rank once, when the figure was seen, and shows the place among all", () => {
  const found = { ...result({}), edition };
  const card = territoryCard({ name: "Rennes" } as TerritoryDetails, found, { values: [942, 94.2, 9.42] }, null, "fr");
  expect([card.rank, card.edition]).toEqual([{ figure: "673", suffix: "e" }, "A, relevé du 26 septembre 2026"]);
  expect(card.sentence).toMatch(/^des 1\u202f204 petites villes classées sur Facebook/);
  expect(card.strip?.places.map(Math.round)).toEqual([100, 50, 0]);
  expect(card.strip).toMatchObject({ low: "9,4", high: "942,0", caption: expect.stringMatching(/, échelle logarithmique$/) });
  expect(Math.round(card.strip?.mine ?? 0)).toBe(50);
  expect(territoryCard({ name: "Rennes" } as TerritoryDetails, found, { values: [94.2] }, null, "fr").strip).toBeNull();
  expect(pictureAlt({ ...found, territory: { name: "Rennes" } as TerritoryDetails }, "fr")).toMatch(
    /^Rennes\. 673e des 1\u202f204 petites villes/,
  );
});
