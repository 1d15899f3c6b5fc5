import { expect, test } from "vitest";
import { ShareResult } from "@/components/share/ShareResult";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { FigureFacts } from "@/lib/data/ranking/leaderboard";
import type { Standing, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { board, row } from "./board";
import { said } from "./said";

const { edition } = board({});
const FIGURE: FigureFacts = {
  ...{ network: "facebook", kind: "followers", audience: 997, precision: "exact", step: null },
  ...{ observedOn: "2026-09-26", datePrecision: "day", source: { label: "s", url: null } },
  account: { handle: null, url: null, dormant: false },
};

function sentence(figure: Partial<FigureFacts> | null, site?: string): string {
  const standing: Standing = {
    ...{ scope: "national", code: "", name: "", rank: 673, best: 673, worst: 673, tied: false },
    ...{ ranked: 1204, territories: 5072, previousRank: null },
  };
  const metric = { id: "audience_per_1000", version: 1, unit: "per-1000-inhabitants", decimals: 1, kind: "followers" } as const;
  const by = { metric, value: 94.2, reason: null, missingNetworks: [], movement: null, standings: [standing] };
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
  const answer: Answer = { on, by, standing, expectedRatio: null, others: [] };
  const rankings: TerritoryRankings = { edition, territory: { ...row("Rennes").territory, league: "petites-villes" }, networks: [on] };
  return said(<ShareResult rankings={rankings} answer={answer} league="petites-villes" simulation={null} site={site} />);
}

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
