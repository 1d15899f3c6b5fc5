import { expect, test } from "vitest";
import { IndexMade } from "@/components/leaderboard/IndexMade";
import { ownLeaderText } from "@/components/leaderboard/ownLeaderText";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import type { OwnRankingFacts } from "@/lib/data/ranking/readOwnRanking";
import { roundHalfUp } from "@/lib/domain/ranking/roundHalfUp";
import type { Locale } from "@/lib/platform/messages";
import { board, row } from "./board";
import { said } from "./said";

const LINES: Record<Locale, RegExp> = {
  fr: /place ([\d,]+) × ([\d,]+) points \(poids (\d) sur 15\) = (\d+,\d)/g,
  en: /place ([\d.]+) × ([\d.]+) points \(weight (\d) of 15\) = (\d+\.\d)/g,
};
const number = (written = "") => Number(written.replace(",", "."));

test.each(["fr", "en"] as const)("who multiplies the lines of an index finds the points that they say (%s)", (locale) => {
  const lines = Array.from({ length: 331 }, (_, half) => half / 330).flatMap((place) => {
    const text = said(<IndexMade parts={[place, place, place, place, place]} />, locale);
    return [...text.matchAll(LINES[locale])].map(([line, ...numbers]) => ({ line, numbers: numbers.map(number) }));
  });
  expect(lines).toHaveLength(331 * 5);
  for (const { line, numbers } of lines) {
    const [place = 0, greatest = 0, weight = 0, points = 0] = numbers;
    expect(roundHalfUp(place * greatest, 1), line).toBe(points);
    expect(greatest, line).toBeCloseTo((100 * weight) / 15, 1);
  }
});

test("the line is as short as its product allows", () => {
  expect(said(<IndexMade parts={[0.75, 1, 0, 0.5, 0.25]} />)).toContain("place 0,75 × 33,3 points (poids 5 sur 15) = 25,0");
  expect(said(<IndexMade parts={[0.7515, 1, 0, 0.5, 0.25]} />)).toContain("place 0,752 × 33,33 points (poids 5 sur 15) = 25,1");
});

test("who leads by a reader's weights and where the reader's territory stands are said in a word, once where they are one", () => {
  const placed = (name: string, code: string, rank: number) => {
    const { territory } = row(name);
    return {
      rank,
      tied: false,
      value: 80,
      official: { rank, tied: false },
      territory: { ...territory, code },
    };
  };
  const rows = [placed("Brest", "29019", 1), placed("Rennes", "35238", 2)];
  const facts = { weights: [1, 1, 1, 1, 1] as const, ranked: 25, rows, me: null };
  const rennes = { row: row("Rennes") } as NonNullable<Leaderboard["me"]>;
  const told = (own: OwnRankingFacts, me: Leaderboard["me"]) => ownLeaderText(own, board({ league: "villages", me }), "fr");
  expect(told(facts, null)).toBe("Selon vos poids, 1er\u202f: Brest.");
  expect(told(facts, rennes)).toBe("Selon vos poids, 1er\u202f: Brest. Selon vos poids, 2e\u202f: Rennes.");
  expect(told({ ...facts, me: placed("Tours", "37261", 24) }, rennes)).toContain("24e\u202f: Tours.");
  expect(told({ ...facts, rows: rows.slice(1) }, rennes)).toBe("Selon vos poids, 2e\u202f: Rennes.");
});
