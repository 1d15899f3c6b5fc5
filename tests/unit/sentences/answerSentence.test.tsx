import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AnswerDetails } from "@/components/territory/AnswerDetails";
import { AnswerSentence } from "@/components/territory/AnswerSentence";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { Standing } from "@/lib/data/ranking/territoryRankings";
import type { League } from "@/lib/domain/territory/league";
import { messagesOf } from "@/lib/platform/messages";
import { EDITION } from "./board";
import { said } from "./said";

const NATIONAL: Standing = {
  scope: "national",
  code: "",
  name: "",
  rank: 3,
  best: 3,
  worst: 3,
  tied: false,
  ranked: 31,
  territories: 42,
  previousRank: null,
};

function answer(
  national: Partial<Standing> = {},
  more: Partial<Answer> & { local?: readonly Standing[]; movement?: "compared" } = {},
): Answer {
  const standing = { ...NATIONAL, ...national };
  const metric = { id: "audience_per_1000", version: 1, unit: "per-1000-inhabitants", decimals: 1, kind: "followers" } as const;
  return {
    on: { network: "facebook", account: null, figure: null, parts: [], accountChanged: false, metrics: [], expectedEngagement: null },
    by: {
      metric,
      value: 94.2,
      reason: null,
      missingNetworks: [],
      position: null,
      movement: more.movement ?? null,
      index: null,
      standings: [standing, ...(more.local ?? [])],
    },
    standing,
    expectedRatio: more.expectedRatio ?? null,
    others: more.others ?? [],
  };
}
const sentence = (given: Answer, league: League = "grandes-villes") => said(<AnswerSentence answer={given} league={league} />);

describe("the answer in words", () => {
  test("says the rank, the league, the network, out of how many, the value and × attendu", () => {
    expect(sentence(answer({}, { expectedRatio: 1.8 }))).toBe(
      "3e des 31 grandes villes classées sur Facebook, sur 42 que compte la ligue\u202f: 94,2\u00a0abonnés pour 1\u00a0000\u00a0habitants\u202f; 1,8 fois ce qu’on attend pour sa taille.",
    );
  });

  test.each([
    ["grandes-villes", "1re des 31 grandes villes classées"],
    ["villages", "1er des 31 villages classés"],
    ["departements", "1er des 31 départements classés"],
    ["regions", "1re des 31 régions classées"],
    ["communautes-agglomeration", "1re des 31 communautés d’agglomération classées"],
    ["metropoles", "1re des 31 métropoles classées"],
  ] as const)("agrees with the noun of %s", (league, begins) => {
    expect(sentence(answer({ rank: 1 }), league)).toContain(begins);
  });

  test("says ex æquo", () => {
    expect(sentence(answer({ tied: true }))).toContain("3e ex æquo des 31");
  });

  test("says who is alone, in the singular", () => {
    expect(sentence(answer({ rank: 1, ranked: 1 }))).toMatch(/^Seule grande ville classée sur Facebook, sur 42/);
    expect(sentence(answer({ rank: 1, ranked: 1 }), "villages")).toMatch(/^Seul village classé sur Facebook, sur 42/);
  });

  test("does not say « sur 31 » of 31", () => {
    expect(sentence(answer({ territories: 31 }))).toMatch(/^3e des 31 grandes villes classées sur Facebook\u202f:/);
  });

  test("separates thousands", () => {
    expect(sentence(answer({ rank: 1204, ranked: 2345, territories: 29_399 }), "villages")).toContain(
      "1\u202f204e des 2\u202f345 villages classés sur Facebook, sur 29\u202f399",
    );
  });
});

const SECOND: EditionFacts = {
  ...EDITION,
  previous: { code: "a", title: "Été 2026", referenceOn: "2026-07-31", revision: 1, networks: ["facebook"] },
};

describe("what goes with it", () => {
  const details = (given: Answer, league: League = "grandes-villes") =>
    said(
      <AnswerDetails answer={given} league={league} edition={SECOND} departement={{ code: "35", name: "Ille-et-Vilaine", article: 1 }} />,
    );

  test("the range that the precision leaves", () => {
    expect(details(answer({ rank: 7, best: 4, worst: 12 }))).toContain("la place se situe entre la 4e et la 12e.");
    expect(details(answer({ rank: 2, best: 1, worst: 3 }), "villages")).toContain("entre la 1re et la 3e."); // la place, of a village as well
    expect(details(answer({ rank: 4, best: 4, worst: 12, tied: true }))).toContain(
      "Compte tenu des ex æquo et de la précision des chiffres, la place",
    );
  });

  test("its places on other networks, and no rank where a name has the look of one", () => {
    const there = (network: "x" | "instagram", standing: Partial<Standing>) => ({
      on: { ...answer().on, network },
      standing: { ...NATIONAL, ...standing },
    });
    const others = [there("x", { rank: 2, ranked: 9 }), there("instagram", { rank: 1, ranked: 1 })];
    expect(details(answer({}, { others }))).toBe("Aussi\u202f: 2e sur 9 sur X (ex-Twitter) et sans rival sur Instagram.");
    const local: Standing[] = [{ ...NATIONAL, scope: "region", name: "Paris 13e", rank: 4, ranked: 8 }];
    const markup = renderToStaticMarkup(
      <NextIntlClientProvider locale="fr" messages={messagesOf("fr")} timeZone="Europe/Paris">
        <AnswerDetails answer={answer({}, { local })} league="villages" edition={SECOND} departement={null} />
      </NextIntlClientProvider>,
    );
    expect(markup).toMatch(/4<sup>e<\/sup>.*en région Paris 13e\./);
  });

  test("the places nearer home, with the article of the département", () => {
    const local: Standing[] = [
      { ...NATIONAL, scope: "region", code: "53", name: "Bretagne", rank: 1, ranked: 2 },
      { ...NATIONAL, scope: "departement", code: "35", name: "Ille-et-Vilaine", rank: 1, ranked: 1 },
    ];
    expect(details(answer({}, { local }))).toBe(
      "1re sur 2 classées en région Bretagne. Seule classée dans le département d’Ille-et-Vilaine.",
    );
  });

  test.each([
    [5, "En France, 2 places gagnées depuis l’édition précédente (Été 2026\u202f: 5e)."],
    [4, "En France, 1 place gagnée depuis l’édition précédente (Été 2026\u202f: 4e)."],
    [3, "En France, même rang que dans l’édition précédente (Été 2026)."],
    [1, "En France, 2 places perdues depuis l’édition précédente (Été 2026\u202f: 1re)."],
  ])("the places won or lost since rank %i", (previousRank, text) => {
    expect(details(answer({ previousRank }, { movement: "compared" }))).toBe(text);
  });

  test("that a movement compares two accounts, where it compares at all", () => {
    const changed = (given: Answer) => details({ ...given, on: { ...given.on, accountChanged: true } });
    expect(changed(answer({ previousRank: 5 }, { movement: "compared" }))).toMatch(/5e\)\. Le compte compté n’est plus le même/);
    expect(changed(answer())).toBe("");
  });
});
