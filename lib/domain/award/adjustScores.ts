import { compareText } from "../edition/compareText";
import type { JuryPair } from "./juryPair";

export interface JurorScore extends JuryPair {
  score: number;
}

export interface Adjustment {
  /** f: what each nominee would have from jurors of mean severity. May leave the scale by a little. */
  scores: ReadonlyMap<string, number>;
  /** b: how much above the others each juror scores, 0 together. */
  biases: ReadonlyMap<number, number>;
  rounds: number;
  /** False when the bound of rounds came first: the figures are not those of the model to 1e-9, and are not to be shown. */
  settled: boolean;
}

/** λ: pulls a juror's b to 0 as one more nominee scored like the others would. */
const SHRINKAGE = 1;
/** The largest change of an f or a b in the last round. */
const TOLERANCE = 1e-9;
/** Few are needed where sets overlap (300 nominees, 5 of 40 jurors each: 17), 2,365 where two jurors of 301 nominees share one. */
const MOST_ROUNDS = 10_000;

/**
 * The additive adjustment y_ij = f_i + b_j + ε_ij of nominee i by juror j, advisory, beside the raw means: start from f_i = mean of y_ij;
 * repeat b_j = Σ(y_ij − f_i)/(n_j + λ), centred, then f_i = mean of (y_ij − b_j); λ = 1, until nothing moves by more than 1e-9. The
 * figures are the same to the last bit whatever the order of the input: sums run by nominee, then juror.
 * @param given each pair once
 * @throws RangeError when a pair is there twice, or a score is not a number
 */
export function adjustScores(given: readonly JurorScore[]): Adjustment {
  const ordered = [...given].sort((a, b) => compareText(a.nomineeId, b.nomineeId) || a.jurorId - b.jurorId);
  checkScores(ordered);
  const nominees = [...new Set(ordered.map(({ nomineeId }) => nomineeId))];
  const jurors = [...new Set(ordered.map(({ jurorId }) => jurorId))].sort((a, b) => a - b);
  const byNominee = sideOf(ordered, nominees, ({ nomineeId }) => nomineeId, 0);
  const byJuror = sideOf(ordered, jurors, ({ jurorId }) => jurorId, SHRINKAGE);
  const y = Float64Array.from(ordered, ({ score }) => score);

  let b: Float64Array = new Float64Array(jurors.length);
  let f = averages(y, b, byJuror, byNominee);
  let rounds = 0;
  let settled = false;
  while (!settled && rounds < MOST_ROUNDS) {
    const nextB = centred(averages(y, f, byNominee, byJuror));
    const nextF = averages(y, nextB, byJuror, byNominee);
    settled = isSettled(b, nextB) && isSettled(f, nextF);
    [b, f] = [nextB, nextF];
    rounds += 1;
  }
  return { scores: asMap(nominees, f), biases: asMap(jurors, b), rounds, settled };
}

/** The nominees or the jurors. */
interface Side {
  /** Whose each score is, by index. */
  of: Int32Array;
  /** The number of scores of each, plus the shrinkage. */
  divisors: Float64Array;
}

function sideOf<K>(ordered: readonly JurorScore[], keys: readonly K[], keyOf: (score: JurorScore) => K, shrinkage: number): Side {
  const places = new Map(keys.map((key, index) => [key, index]));
  const of = Int32Array.from(ordered, (score) => places.get(keyOf(score)) as number);
  const divisors = new Float64Array(keys.length).fill(shrinkage);
  for (const index of of) divisors[index] = (divisors[index] as number) + 1;
  return { of, divisors };
}

/**
 * For each on one side, Σ(y − the other side's) over its divisor. The loops of the rounds: without a call or an object for each score,
 * and with indices within bounds, which the compiler cannot see: hence `as number`.
 */
function averages(y: Float64Array, others: Float64Array, other: Side, { of, divisors }: Side): Float64Array {
  const result = new Float64Array(divisors.length);
  for (let at = 0; at < y.length; at++) {
    const index = of[at] as number;
    result[index] = (result[index] as number) + (y[at] as number) - (others[other.of[at] as number] as number);
  }
  for (let index = 0; index < result.length; index++) result[index] = (result[index] as number) / (divisors[index] as number);
  return result;
}

function centred(values: Float64Array): Float64Array {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - middle);
}

/** Whether nothing changed by more than the tolerance. */
function isSettled(before: Float64Array, after: Float64Array): boolean {
  for (let index = 0; index < after.length; index++) {
    if (Math.abs((after[index] as number) - (before[index] as number)) > TOLERANCE) return false;
  }
  return true;
}

function checkScores(ordered: readonly JurorScore[]): void {
  ordered.forEach(({ jurorId, nomineeId, score }, index) => {
    const before = ordered[index - 1];
    if (!Number.isFinite(score)) throw new RangeError(`Juror ${jurorId}, nominee ${nomineeId}: ${score} is not a score`);
    if (before?.jurorId === jurorId && before.nomineeId === nomineeId) {
      throw new RangeError(`Juror ${jurorId} has scored nominee ${nomineeId} twice`);
    }
  });
}

function asMap<K>(keys: readonly K[], values: Float64Array): ReadonlyMap<K, number> {
  return new Map(keys.map((key, index) => [key, values[index] as number]));
}
