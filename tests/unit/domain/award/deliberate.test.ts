import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment, type DeliberationInput, deliberate } from "@/lib/domain/award/deliberate";

const CRITERIA = [
  { id: 1, weight: 1, independent: false },
  { id: 2, weight: 3, independent: false },
  { id: 3, weight: 1, independent: true },
];

const assessment = (nomineeId: string, jurorId: number, ...[first, second, third]: number[]): Assessment => ({
  nomineeId,
  jurorId,
  scores: { 1: first, 2: second, 3: third },
});

const deliberation = (given: Partial<DeliberationInput>) =>
  deliberate({ nominees: ["a", "b", "c", "d"], criteria: CRITERIA, assessments: [], expected: [], ...given });

describe("deliberate", () => {
  it("gives the figures of each nominee", () => {
    const { rows, scores } = deliberation({
      nominees: ["a", "b"],
      assessments: [assessment("a", 1, 10, 6, 3), assessment("a", 2, 4, 4), assessment("a", 3, 5, 9, 4), assessment("b", 1, 8, 8)],
    });
    expect(rows).toEqual([
      { nomineeId: "b", n: 1, mean: 8, median: 8, spread: null, criterionMeans: [8, 8, null], rank: 1, tied: false },
      // 7, 4 and 8: mean 6.333…, deviations 0.667, −2.333, 1.667.
      {
        nomineeId: "a",
        n: 3,
        mean: 6.33,
        median: 7,
        spread: expect.closeTo(Math.sqrt(13 / 3), 12),
        criterionMeans: [6.33, 6.33, 3.5],
        rank: 2,
        tied: false,
      },
    ]);
    expect(scores).toEqual([
      { nomineeId: "a", jurorId: 1, score: 7 },
      { nomineeId: "a", jurorId: 2, score: 4 },
      { nomineeId: "a", jurorId: 3, score: 8 },
      { nomineeId: "b", jurorId: 1, score: 8 },
    ]);
  });

  it("shows ties, in the order given, and puts those without a score at the end, without a rank", () => {
    const { rows } = deliberation({
      nominees: ["z", "d", "c", "b", "a"],
      assessments: [assessment("a", 1, 8, 8), assessment("b", 1, 5, 5), assessment("c", 2, 8, 8)],
    });
    expect(rows.map(({ nomineeId, rank, tied }) => [nomineeId, rank, tied])).toEqual([
      ["c", 1, true],
      ["a", 1, true],
      ["b", 3, false],
      ["z", null, false],
      ["d", null, false],
    ]);
    expect(rows[4]).toMatchObject({ n: 0, mean: null, median: null, spread: null, criterionMeans: [null, null, null] });
  });

  it("ranks by the mean rounded to 2 decimals: what reads the same is tied", () => {
    // 7/3 and 2.33, both 2.33; 2.34 is above.
    const one = [{ id: 1, weight: 1, independent: false }];
    const give = (nomineeId: string, answers: number[]) =>
      answers.map((score, index): Assessment => ({ nomineeId, jurorId: index, scores: { 1: score } }));
    const hundredAnswers = (sum: number) => Array.from({ length: 100 }, (_, index) => (index < sum - 200 ? 3 : 2));
    const { rows } = deliberation({
      criteria: one,
      nominees: ["a", "b", "c"],
      assessments: [...give("a", [2, 2, 3]), ...give("b", hundredAnswers(233)), ...give("c", hundredAnswers(234))],
    });
    expect(rows.map(({ nomineeId, mean, rank, tied }) => [nomineeId, mean, rank, tied])).toEqual([
      ["c", 2.34, 1, false],
      ["a", 2.33, 2, true],
      ["b", 2.33, 2, true],
    ]);
  });

  it("does not count an assessment of independent criteria only, and does not miss it", () => {
    const { rows, scores, missing } = deliberation({
      nominees: ["a"],
      assessments: [{ nomineeId: "a", jurorId: 1, scores: { 3: 9 } }],
      expected: [{ nomineeId: "a", jurorId: 1 }],
    });
    expect(rows).toMatchObject([{ n: 0, mean: null, rank: null, criterionMeans: [null, null, 9] }]);
    expect([scores, missing]).toEqual([[], []]);
  });

  it("names the assessments that are missing, by nominee then juror", () => {
    const expected = [3, 2, 1].flatMap((jurorId) => ["a", "b", "hidden"].map((nomineeId) => ({ jurorId, nomineeId })));
    const { missing } = deliberation({ nominees: ["b", "a"], assessments: [assessment("a", 2, 5, 5)], expected });
    expect(missing).toEqual([
      { jurorId: 1, nomineeId: "b" },
      { jurorId: 2, nomineeId: "b" },
      { jurorId: 3, nomineeId: "b" },
      { jurorId: 1, nomineeId: "a" },
      { jurorId: 3, nomineeId: "a" },
    ]);
  });

  it("shows nothing of a nominee that is not given, in ranks and counts neither", () => {
    const seen = [assessment("a", 1, 4, 4), assessment("b", 1, 3, 3)];
    const hidden = [assessment("hidden", 1, 10, 10), assessment("hidden", 2, 10, 10)];
    expect(deliberation({ assessments: [...hidden, ...seen] })).toEqual(deliberation({ assessments: seen }));
  });

  it("refuses two assessments of a nominee by a juror", () => {
    const assessments = [assessment("a", 1, 4, 4), assessment("a", 1, 5, 5)];
    expect(() => deliberation({ assessments })).toThrow("Juror 1 has two assessments of nominee a");
  });

  it("does not depend on the order of the assessments", () => {
    const answers = fc.tuple(fc.nat({ max: 10 }), fc.option(fc.nat({ max: 10 }), { nil: undefined }));
    const anAssessment = fc.record({
      nomineeId: fc.constantFrom("a", "b", "c", "d"),
      jurorId: fc.nat({ max: 6 }),
      scores: answers.map(([first, second]) => ({ 1: first, 2: second })),
    });
    const distinct = fc.uniqueArray(anAssessment, { selector: ({ nomineeId, jurorId }) => `${nomineeId}${jurorId}` });
    fc.assert(
      fc.property(distinct, (assessments) => {
        expect(deliberation({ assessments: [...assessments].reverse() }).rows).toEqual(deliberation({ assessments }).rows);
      }),
    );
  });

  it("takes 300 nominees by 40 jurors", () => {
    const nominees = Array.from({ length: 300 }, (_, index) => `nominee-${index}`);
    const assessments = nominees.flatMap((nomineeId, nominee) =>
      Array.from({ length: 40 }, (_, juror) => assessment(nomineeId, juror, nominee % 11, (nominee * juror) % 11, juror % 11)),
    );
    const started = performance.now();
    const { rows, scores, missing } = deliberation({ nominees, assessments, expected: assessments });
    // A few ms on an idle machine; a quadratic walk takes seconds.
    expect(performance.now() - started).toBeLessThan(500);
    expect([rows.length, scores.length, missing.length]).toEqual([300, 12_000, 0]);
    expect(rows.every(({ n }) => n === 40)).toBe(true);
  });
});
