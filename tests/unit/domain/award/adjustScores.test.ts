import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustScores, type JurorScore } from "@/lib/domain/award/adjustScores";
import { mean } from "@/lib/domain/award/mean";
import { sameSets } from "@/lib/domain/award/sameSets";

const scored = (jurorId: number, nomineeId: string, score: number): JurorScore => ({ jurorId, nomineeId, score });

/** Two jurors with `each` nominees of their own at 5, who meet on one: juror 1 gives it 8, juror 2 gives it 4. */
const meeting = (each: number): JurorScore[] => [
  ...Array.from({ length: each }, (_, index) => [scored(1, `one-${index}`, 5), scored(2, `two-${index}`, 5)]).flat(),
  scored(1, "both", 8),
  scored(2, "both", 4),
];

const incomplete = fc.uniqueArray(
  fc.record({ jurorId: fc.integer({ min: 1, max: 4 }), nomineeId: fc.constantFrom("a", "b", "c", "d", "e"), score: fc.nat({ max: 10 }) }),
  {
    minLength: 1,
    selector: ({ jurorId, nomineeId }) => `${jurorId}${nomineeId}`,
  },
);

describe("adjustScores", () => {
  it("takes half of the half of what parts two jurors who met once (worked by hand)", () => {
    // At rest b₁ = −b₂ = ((n − 1)·b₁ + (8 − f))/(n + 1) with n nominees each and f = 6 for the common one: b₁ = 1 whatever n.
    for (const each of [1, 2, 10]) {
      const { scores, biases, settled } = adjustScores(meeting(each));
      expect(settled).toBe(true);
      expect(biases.get(1)).toBeCloseTo(1, 7);
      expect(biases.get(2)).toBeCloseTo(-1, 7);
      expect(scores.get("both")).toBeCloseTo(6, 7);
      expect(scores.get("one-0")).toBeCloseTo(4, 7);
      expect(scores.get("two-0")).toBeCloseTo(6, 7);
    }
  });

  it("agrees with the linear system of its fixed point, solved by elimination", () => {
    fc.assert(
      fc.property(incomplete, (given) => {
        const { scores, biases, settled } = adjustScores(given);
        expect(settled).toBe(true);
        const solved = solveDirectly(given);
        for (const [key, value] of [...scores, ...biases]) expect(value).toBeCloseTo(solved.get(key) ?? Number.NaN, 6);
        expect(solved.size).toBe(scores.size + biases.size);
        expect([...biases.values()].reduce((sum, bias) => sum + bias, 0)).toBeCloseTo(0, 12);
      }),
    );
  });

  it("leaves the raw means where all scored the same set", () => {
    const answers = { 1: [3, 7, 9], 2: [1, 5, 6], 3: [10, 9, 10] };
    const given = Object.entries(answers).flatMap(([juror, its]) =>
      its.map((score, index) => scored(Number(juror), "abc".charAt(index), score)),
    );
    expect(sameSets(given)).toBe(true);
    const { scores, biases } = adjustScores(given);
    for (const nomineeId of ["a", "b", "c"]) {
      const raw = mean(given.filter((one) => one.nomineeId === nomineeId).map(({ score }) => score));
      expect(scores.get(nomineeId)).toBeCloseTo(raw ?? Number.NaN, 9);
    }
    // Σ(y − f) of juror 1 is 3 − 14/3 + 7 − 7 + 9 − 25/3, over 3 + 1.
    expect(biases.get(1)).toBeCloseTo(-1 / 4, 9);
  });

  it("is the same to the last bit whatever the order", () => {
    fc.assert(
      fc.property(incomplete, (given) => {
        const [one, other] = [adjustScores(given), adjustScores([...given].reverse())];
        expect([...other.scores, ...other.biases]).toEqual([...one.scores, ...one.biases]);
      }),
    );
  });

  it("says so when it comes to the bound: 1,500 nominees each and one in common are too slow, 300 are not", () => {
    expect(adjustScores(meeting(300))).toMatchObject({ settled: true, rounds: 2_365 });
    const slow = adjustScores(meeting(1_500));
    expect(slow).toMatchObject({ settled: false, rounds: 10_000 });
    expect(slow.biases.get(1)).toBeCloseTo(1, 3);
  });

  it("of nothing is nothing", () => {
    expect(adjustScores([])).toEqual({ scores: new Map(), biases: new Map(), rounds: 1, settled: true });
  });

  it("refuses a pair twice, and what is not a number", () => {
    expect(() => adjustScores([scored(1, "a", 3), scored(2, "a", 3), scored(1, "a", 4)])).toThrow("Juror 1 has scored nominee a twice");
    expect(() => adjustScores([scored(1, "a", Number.NaN)])).toThrow("Juror 1, nominee a: NaN is not a score");
  });
});

describe("sameSets", () => {
  it("wants each juror to have scored each nominee", () => {
    expect(sameSets([])).toBe(true);
    expect(sameSets([scored(1, "a", 1), scored(2, "a", 1)])).toBe(true);
    expect(sameSets([scored(1, "a", 1), scored(2, "b", 1)])).toBe(false);
    expect(sameSets([scored(1, "a", 1), scored(1, "b", 1), scored(2, "b", 1)])).toBe(false);
  });
});

/**
 * The rounds stop where f_i + mean_j b_j = mean_j y_ij and b_j = u_j − mean u, u_j = Σ_i (y_ij − f_i)/(n_j + 1): as many equations as
 * unknowns, solved by Gaussian elimination.
 */
function solveDirectly(given: readonly JurorScore[]): Map<string | number, number> {
  const nominees = [...new Set(given.map(({ nomineeId }) => nomineeId))];
  const jurors = [...new Set(given.map(({ jurorId }) => jurorId))];
  const unknowns: (string | number)[] = [...nominees, ...jurors];
  const at = (key: string | number) => unknowns.indexOf(key);
  const equation = () => new Array<number>(unknowns.length + 1).fill(0);
  const add = (row: number[], index: number, value: number) => {
    row[index] = (row[index] ?? 0) + value;
  };
  const rows = [
    ...nominees.map((nomineeId) => {
      const its = given.filter((one) => one.nomineeId === nomineeId);
      const row = equation();
      add(row, at(nomineeId), 1);
      for (const { jurorId, score } of its) {
        add(row, at(jurorId), 1 / its.length);
        add(row, unknowns.length, score / its.length);
      }
      return row;
    }),
    ...jurors.map((juror) => {
      const row = equation();
      add(row, at(juror), 1);
      for (const { jurorId, nomineeId, score } of given) {
        const n = given.filter((one) => one.jurorId === jurorId).length;
        const share = ((jurorId === juror ? 1 : 0) - 1 / jurors.length) / (n + 1);
        add(row, at(nomineeId), share);
        add(row, unknowns.length, share * score);
      }
      return row;
    }),
  ];
  return new Map(eliminate(rows).map((value, index) => [unknowns[index] ?? "", value]));
}

function eliminate(rows: number[][]): number[] {
  for (let column = 0; column < rows.length; column++) {
    rows.splice(column, 0, ...rows.splice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0)));
    const pivot = rows[column] ?? [];
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 0);
      for (let k = column; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    });
  }
  return rows.map((row, index) => (row[rows.length] ?? 0) / (row[index] ?? 0));
}
