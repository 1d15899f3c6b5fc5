import { expect, test } from "vitest";
import { MovementAfterRank, MovementMark } from "@/components/leaderboard/MovementMark";
import type { Movement } from "@/lib/domain/ranking/contract";
import { said } from "./said";

test.each<[Movement, string]>([
  ["new", "nouveau"],
  ["league-changed", "a changé de ligue"],
  ["not-ranked-then", "pas de rang à l’édition précédente"],
])("%s, in a column of its own and after a rank", (movement, words) => {
  const mark = { movement, rank: 6, previousRank: null, changed: "account" } as const;
  expect(said(<MovementMark {...mark} />)).toBe(words);
  expect(said(<MovementAfterRank {...mark} />)).toBe(`· ${words}`);
});

test("places won after a rank are set apart too; where nothing is compared, nothing is said", () => {
  expect(said(<MovementAfterRank movement="compared" rank={6} previousRank={7} changed={null} />)).toMatch(/^· .*gagne 1 place$/);
  expect(said(<MovementAfterRank movement={null} rank={6} previousRank={7} changed={null} />)).toBe("");
});

test("a movement between two accounts says so beside it", () => {
  const mark = { movement: "compared", rank: 6, previousRank: 7 } as const;
  expect(said(<MovementMark {...mark} changed="account" />)).toBe("gagne 1 place (a changé de compte depuis)");
  expect(said(<MovementMark {...mark} previousRank={6} changed="accounts" />)).toBe("même rang (un de ses comptes a changé depuis)");
});
