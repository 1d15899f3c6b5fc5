import { describe, expect, test } from "vitest";
import { RankText } from "@/components/leaderboard/RankText";
import type { Locale } from "@/lib/platform/messages";
import { said } from "./said";

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

  test("one place has no range", () => {
    expect(spoken({ rank: 2, best: 2, worst: 2, tied: false })).toBe("2e");
  });
});
