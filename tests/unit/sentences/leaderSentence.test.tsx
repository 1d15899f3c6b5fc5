import { describe, expect, test } from "vitest";
import { LeaderSentence } from "@/components/leaderboard/LeaderSentence";
import { pagesShown } from "@/components/leaderboard/Pager";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { board, row } from "./board";
import { said } from "./said";

const AREAS: AreaFacts[] = [
  { level: "region", code: "53", name: "Bretagne", article: 0, region: null },
  { level: "departement", code: "35", name: "Ille-et-Vilaine", article: 1, region: "53" },
  { level: "departement", code: "69", name: "Rhône", article: 2, region: "84" },
  { level: "departement", code: "92", name: "Hauts-de-Seine", article: 4, region: "11" },
];

/** Led by a département. */
const led = (code: string, name: string): Partial<Leaderboard> => {
  const leader = row(name);
  return { league: "departements", rows: [{ ...leader, territory: { ...leader.territory, level: "departement", code } }] };
};

const sentence = (more: Partial<Leaderboard>, searched = false) =>
  said(<LeaderSentence board={board(more)} areas={AREAS} searched={searched} />);

describe("what the table says", () => {
  test("who leads, of how many, in the unit of the kind compared", () => {
    expect(sentence({})).toBe(
      "Rennes arrive en tête des 31 grandes villes classées sur Facebook, sur 42 que compte la ligue\u202f: 94,2\u00a0mentions J’aime pour 1\u00a0000\u00a0habitants.",
    );
  });

  test("in a région, and in a département with its article", () => {
    expect(sentence({ scope: { kind: "region", code: "53", name: "Bretagne" } })).toMatch(
      /^En région Bretagne, Rennes arrive .* sur 42 que compte la région/,
    );
    expect(sentence({ scope: { kind: "departement", code: "35", name: "Ille-et-Vilaine" } })).toMatch(
      /^Dans le département d’Ille-et-Vilaine, /,
    );
    expect(sentence({ scope: { kind: "departement", code: "69", name: "Rhône" } })).toMatch(/^Dans le département du Rhône, /);
  });

  test("a leader with its article, and the verb in its number", () => {
    expect(sentence(led("69", "Rhône"))).toMatch(/^Le Rhône arrive en tête des 31 départements classés/);
    expect(sentence(led("35", "Ille-et-Vilaine"))).toMatch(/^L’Ille-et-Vilaine arrive en tête/);
    expect(sentence(led("92", "Hauts-de-Seine"))).toMatch(/^Les Hauts-de-Seine arrivent en tête/);
    expect(sentence({ ...led("92", "Hauts-de-Seine"), rankedInScope: 1 })).toMatch(/^Les Hauts-de-Seine sont le seul département classé/);
    expect(sentence({ ...led("35", "Ille-et-Vilaine"), scope: { kind: "region", code: "53", name: "Bretagne" } })).toMatch(
      /^En région Bretagne, l’Ille-et-Vilaine arrive en tête/,
    );
    expect(sentence({ rows: [row("Le Havre")] })).toMatch(/^Le Havre arrive en tête/);
    expect(said(<LeaderSentence board={board(led("92", "Hauts-de-Seine"))} areas={AREAS} searched={false} />, "en")).toMatch(
      /^Hauts-de-Seine leads the 31 départements/,
    );
  });

  test("who is alone, by gender", () => {
    expect(sentence({ rankedInScope: 1 })).toContain("Rennes est la seule grande ville classée sur Facebook");
    expect(sentence({ rankedInScope: 1, league: "villages" })).toContain("Rennes est le seul village classé sur Facebook");
  });

  test("all of them ranked", () => {
    expect(sentence({ territoriesInScope: 31 })).toContain("classées sur Facebook, toutes classées");
    expect(sentence({ territoriesInScope: 31, league: "departements" })).toContain("départements classés sur Facebook, tous classés");
  });

  test("those who share the lead", () => {
    expect(sentence({ rows: [row("Rennes"), row("Brest")] })).toMatch(/^2 collectivités arrivent en tête, ex æquo, des 31 grandes villes/);
  });

  test("nobody, and no leader past the first page or in a search", () => {
    expect(sentence({ rankedInScope: 0, rows: [] })).toMatch(
      /^Aucune grande ville n’est classée sur Facebook pour l’audience rapportée aux habitants, sur 42/,
    );
    expect(sentence({ rankedInScope: 0, rows: [], league: "departements" })).toMatch(/^Aucun département n’est classé/);
    expect(sentence({ rankedInScope: 0, territoriesInScope: 0, rows: [], scope: { kind: "departement", code: "69", name: "Rhône" } })).toBe(
      "Dans le département du Rhône, cette édition ne compte aucune grande ville\u202f: il n’y a rien à classer ici.",
    );
    expect(sentence({ page: 2 })).toMatch(/^31 grandes villes classées sur Facebook/);
    expect(sentence({}, true)).toMatch(/^31 grandes villes classées/);
  });
});

test("pages shown: the first, the last, and those around", () => {
  expect(pagesShown(1, 1)).toEqual([1]);
  expect(pagesShown(5, 9)).toEqual([1, 4, 5, 6, 9]);
  expect(pagesShown(9, 9)).toEqual([1, 8, 9]);
});
