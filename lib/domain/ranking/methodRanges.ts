import type { IndexParts } from "./contract";
import { forEachPart } from "./indexParts";
import type { MethodDraw } from "./methodDraws";
import { type Normalisation, normalise } from "./normalisations";
import { RanksOfDraws } from "./RanksOfDraws";
import { ScoreOrder } from "./ScoreOrder";
import { selectSmallest } from "./selectSmallest";

/** In per cent of the draws. */
const LOW = 5;
const HIGH = 95;

/** Ranks are kept in 16 bits, a thousand a territory: sixty megabytes for the villages. */
const MOST_TERRITORIES = 2 ** 16 - 1;

/** The columns of the five parts. */
export type PartColumns = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

export interface MethodRanges {
  low: Int32Array;
  high: Int32Array;
}

/**
 * How far the choice of method moves each rank: the 5th and 95th percentile (nearest rank) of the rank over the draws. Scores are not
 * rounded; equal ones share a rank.
 * @param parts of the territories in ascending code order, in which sums run
 * @throws RangeError beyond 65,535 territories
 */
export function methodRanges(parts: PartColumns, draws: readonly MethodDraw[]): MethodRanges {
  const n = parts[0].length;
  if (n > MOST_TERRITORIES) throw new RangeError(`Too many territories for one index: ${n}`);
  const normalised = parts.map(normalise);
  const inAll = (name: Normalisation): PartColumns =>
    forEachPart((part) => (normalised[part] as Record<Normalisation, Float64Array>)[name]);
  const columns = { percentile: inAll("percentile"), "min-max": inAll("min-max"), "z-score": inAll("z-score") };
  const scores = new Float64Array(n);
  const sorter = new ScoreOrder(n);
  const ranks = new RanksOfDraws(n, draws.length);
  draws.forEach(({ weights, normalisation }, draw) => {
    writeScores(columns[normalisation], weights, scores);
    writeRanks(sorter.ascending(scores), scores, ranks.of(draw));
    ranks.kept(draw);
  });
  return percentiles(ranks.byTerritory, n, draws.length);
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

function writeRanks(order: Int32Array, scores: Float64Array, ranks: Uint16Array): void {
  let above = Number.NaN;
  let rank = 0;
  for (let place = order.length - 1; place >= 0; place--) {
    const index = order[place] as number;
    const score = scores[index] as number;
    if (score !== above) rank = order.length - place;
    above = score;
    ranks[index] = rank;
  }
}

function percentiles(ranks: Uint16Array, n: number, draws: number): MethodRanges {
  const at = (percent: number) => Math.ceil((percent * draws) / 100) - 1;
  const [low, high] = [new Int32Array(n), new Int32Array(n)];
  for (let index = 0; index < n; index++) {
    const ofTerritory = ranks.subarray(index * draws, (index + 1) * draws);
    high[index] = selectSmallest(ofTerritory, at(HIGH));
    low[index] = selectSmallest(ofTerritory, at(LOW));
  }
  return { low, high };
}
