import { describe, expect, test } from "vitest";
import { RankText } from "@/components/leaderboard/RankText";
import type { Locale } from "@/lib/platform/messages";
import { markupOf, said } from "./said";

const spoken = (place: { rank: number; best: number; worst: number; tied: boolean }, locale: Locale = "fr") =>
  said(<RankText place={place} gender="feminine" />, locale).replace(/\s+/g, " ");

describe("a rank and its range, as they are heard", () => {
  test("the precision of the figures explains the range of a rank that nobody shares", () => {
    const place = { rank: 7, best: 4, worst: 12, tied: false };
    expect(spoken(place)).toBe("7e entre la place 4 et la place 12 selon la précision des chiffres");
    expect(spoken(place, "en")).toBe("7th between place 4 and place 12 given the precision of the figures");
  });

  test("a tie may explain it alone, and nothing is said of precision", () => {
    const place = { rank: 516, best: 516, worst: 533, tied: true };
    expect(spoken(place)).toBe("516e la place va de 516 à 533, ex æquo");
    expect(spoken(place, "en")).toBe("516th the place goes from 516 to 533, tied");
  });

  test("of an index the range is that of the method, even of one place, and never that of the figures", () => {
    const place = { rank: 12, best: 12, worst: 13, tied: false };
    const of = (low: number, high: number, locale: Locale) =>
      said(<RankText place={place} gender="feminine" method={{ low, high }} />, locale).replace(/\s+/g, " ");
    expect(of(8, 17, "fr")).toBe("12e de la place 8 à la place 17 selon la méthode");
    expect(of(8, 17, "en")).toBe("12th from place 8 to place 17 depending on method");
    expect(markupOf(<RankText place={place} gender="feminine" method={{ low: 8, high: 17 }} />)).toContain("(8–17 selon la méthode)");
    expect(markupOf(<RankText place={place} gender="feminine" method={{ low: 3, high: 3 }} />)).toContain("(3 selon la méthode)");
  });

  test("one place has no range", () => {
    expect(spoken({ rank: 2, best: 2, worst: 2, tied: false })).toBe("2e");
  });
});
