import { describe, expect, it } from "vitest";
import { type Metric, type RankedAccount, type RankedTerritory, rankEdition } from "@/lib/domain/ranking";
import { account, figure, listOf, rankingInput, territory } from "./rankingInput";

/** Methodology, section 7: the five are ranked as one list, so they get one league; the group's minimum is lowered to 3. */
const CODES = ["A", "B", "C", "D", "E"];
const place = (code: string, population: number): RankedTerritory =>
  territory(CODES.indexOf(code), { code, name: code, league: "petites-villes", population });
const seen = (code: string, ...figures: Parameters<typeof figure>): RankedAccount => account(CODES.indexOf(code), [figure(...figures)]);

const ranking = rankEdition(
  rankingInput({
    minimumGroupSize: 3,
    territories: [place("A", 1_250), place("B", 48_210), place("C", 48_300), place("D", 7_200), place("E", 7_200)],
    accounts: [
      seen("A", { audience: 900, posts: 24, periodDays: 30, reactions: 800, comments: 150, shares: 60 }),
      seen("B", {
        audience: 15_200,
        precision: "rounded",
        step: 100,
        posts: 41,
        periodDays: 30,
        reactions: 8_000,
        comments: 500,
        shares: 300,
      }),
      seen("C", { audience: 15_240, posts: 5, periodDays: 30, reactions: 700, comments: 0, shares: 0 }),
      seen("D", { audience: 4_100 }),
      account(CODES.indexOf("E"), []),
    ],
  }),
);

/** « A 720.0 1 (1–1) », in display order, then « E no-observation ». */
function lines(metric: Metric): string[] {
  const list = listOf(ranking, metric, "facebook", "petites-villes");
  const ranked = list.ranked.map(({ territoryId, value, national: { rank, best, worst, tied } }) => {
    return `${CODES[territoryId]} ${value} ${rank} (${best}–${worst})${tied ? " ex æquo" : ""}`;
  });
  return [...ranked, ...list.notRanked.map(({ territoryId, reason }) => `${CODES[territoryId]} ${reason}`)];
}

describe("the worked example of the methodology", () => {
  it("ranks audience", () => {
    expect(lines("audience")).toEqual(["C 15240 1 (1–2)", "B 15200 2 (1–2)", "D 4100 3 (3–3)", "A 900 4 (4–4)", "E no-observation"]);
  });

  it("ranks audience per 1,000 inhabitants", () => {
    expect(lines("audience_per_1000")).toEqual([
      "A 720 1 (1–1)",
      "D 569.4 2 (2–2)",
      "C 315.5 3 (3–4)",
      "B 315.3 4 (3–4)",
      "E no-observation",
    ]);
  });

  it("ranks engagement", () => {
    expect(lines("engagement_rate")).toEqual([
      "A 4.68 1 (1–1)",
      "B 1.41 2 (2–2)",
      "C too-few-posts",
      "D missing-field",
      "E no-observation",
    ]);
  });

  it("ranks publications a day", () => {
    expect(lines("posts_per_day")).toEqual(["B 1.37 1 (1–1)", "A 0.8 2 (2–2)", "C 0.17 3 (3–3)", "D missing-field", "E no-observation"]);
  });

  it("ranks the ratio to the expected audience", () => {
    expect(lines("expected_ratio")).toEqual([
      "D 1.12 1 (1–1)",
      "B 0.97 2 (2–3) ex æquo",
      "C 0.97 2 (2–3) ex æquo",
      "A 0.94 4 (4–4)",
      "E no-observation",
    ]);
  });

  it("publishes the fit to the digits of the methodology", () => {
    const fit = ranking.fits.find(({ network, subject }) => network === "facebook" && subject === "audience");
    expect(fit).toMatchObject({ network: "facebook", group: "communes", subject: "audience", n: 4 });
    expect(fit?.alpha.toFixed(8)).toBe("1.40676066");
    expect(fit?.beta.toFixed(8)).toBe("0.76513763");
    expect(fit?.betaSe.toFixed(8)).toBe("0.03179448");
    expect(fit?.betaLow.toFixed(8)).toBe("0.62833702");
    expect(fit?.betaHigh.toFixed(8)).toBe("0.90193825");
    expect(fit?.r2.toFixed(8)).toBe("0.99655843");
  });
});
