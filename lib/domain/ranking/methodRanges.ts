import type { IndexParts } from "./contract";
import { forEachPart } from "./indexParts";
import { drawMethods, type MethodDraw } from "./methodDraws";
import { NORMALISATIONS, type Normalisation, normalise } from "./normalisations";
import { RankPercentiles } from "./RankPercentiles";
import { RanksOfDraws } from "./RanksOfDraws";
import { MOST_SCORES, ScoreRanks } from "./ScoreRanks";

/** In per cent of the draws. */
const RANGE = { low: 5, high: 95 };

/** The columns of the five parts. */
export type PartColumns = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

export interface MethodRanges {
  low: Int32Array<ArrayBuffer>;
  high: Int32Array<ArrayBuffer>;
}

/** Makes what `drawnRanges` would, elsewhere: they take long. */
export type RangesAside = (parts: PartColumns, seed: number) => Promise<MethodRanges>;

/** The ranges of the draws of a seed. @throws RangeError beyond 65,535 territories */
export function drawnRanges(parts: PartColumns, seed: number): MethodRanges {
  return methodRanges(parts, drawMethods(seed));
}

/**
 * How far the choice of method moves each rank: the 5th and 95th percentile (nearest rank) of the rank over the draws. Scores are not
 * rounded; equal ones share a rank.
 * @param parts of the territories in ascending code order, in which sums run
 * @throws RangeError beyond 65,535 territories
 */
export function methodRanges(parts: PartColumns, draws: readonly MethodDraw[]): MethodRanges {
  const n = parts[0].length;
  if (n > MOST_SCORES) throw new RangeError(`Too many territories for one index: ${n}`);
  const normalised = parts.map(normalise);
  const scores = new Float64Array(n);
  const ranking = new ScoreRanks(n);
  const ranks = new RanksOfDraws(n, draws.length);
  let draw = 0;
  // One normalisation after the other, not in the order of the draws, which no percentile asks for: its columns stay near.
  for (const name of NORMALISATIONS) {
    const columns = forEachPart((part) => (normalised[part] as Record<Normalisation, Float64Array>)[name]);
    for (const { weights } of draws.filter(({ normalisation }) => normalisation === name)) {
      writeScores(columns, weights, scores);
      ranking.write(scores, ranks.of(draw));
      ranks.kept(draw);
      draw += 1;
    }
  }
  return percentiles(ranks, n, draws.length);
}

function writeScores([a, b, c, d, e]: PartColumns, [wa, wb, wc, wd, we]: IndexParts, scores: Float64Array): void {
  for (let index = 0; index < scores.length; index++) {
    // Within bounds: the columns are of one length.
    scores[index] =
      wa * (a[index] as number) +
      wb * (b[index] as number) +
      wc * (c[index] as number) +
      wd * (d[index] as number) +
      we * (e[index] as number);
  }
}

function percentiles(ranks: RanksOfDraws, n: number, draws: number): MethodRanges {
  const found = new RankPercentiles(draws, RANGE);
  const [low, high] = [new Int32Array(n), new Int32Array(n)];
  for (let territory = 0; territory < n; territory++) {
    found.find(ranks.ofTerritory(territory));
    low[territory] = found.low;
    high[territory] = found.high;
  }
  return { low, high };
}
