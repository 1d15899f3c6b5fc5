import type { IndexParts } from "./contract";
import { displayPositions } from "./displayPositions";
import { forEachPart } from "./indexParts";
import { indexValue } from "./indexValue";
import { METRIC_DEFINITIONS } from "./metrics";
import { type RankColumns, rankValues } from "./rankValues";
import { roundHalfUp } from "./roundHalfUp";

/** A reader's weight of a part is a whole number from 0 to this. */
export const LARGEST_WEIGHT = 10;

const WRITTEN = /^(?:\d|10)(?:-(?:\d|10)){4}$/;

/** « 5-4-3-2-1 », in the order of the parts; null for anything else, and where all are 0: such an index would say nothing. */
export function readWeights(text: string): IndexParts | null {
  if (!WRITTEN.test(text)) return null;
  const numbers = text.split("-").map(Number);
  return numbers.some((weight) => weight > 0) ? forEachPart((part) => numbers[part] as number) : null;
}

export function writeWeights(weights: IndexParts): string {
  return weights.join("-");
}

/** The places that a reader's weights give, one entry a territory. */
export interface OwnRanking {
  /** Out of 100, rounded as the index is. */
  values: Float64Array;
  ranks: RankColumns;
  /** 1-based display order; inside a tie as they were given. */
  positions: Int32Array;
}

/**
 * Ranks territories by the index that other weights make of the same parts. It is the reader's, and never mixed with the Observatory's.
 * @param parts of the territories, as they were frozen, in the order of the list; those of an area only, or all
 * @param n territories of the whole list, 2 at least, among whom the parts were counted
 * @param weights as `readWeights` gives them
 */
export function rankByWeights(parts: readonly IndexParts[], n: number, weights: IndexParts): OwnRanking {
  // A part is a whole number of half steps over 2(N − 1): found again, the index is rounded as exactly as the official one.
  const values = Float64Array.from(parts, (ofTerritory) =>
    indexValue(
      ofTerritory.map((part) => Math.round(part * 2 * (n - 1))),
      weights,
      n,
    ),
  );
  const ranks = rankValues({ values, lows: values, highs: values });
  return {
    values,
    ranks,
    positions: displayPositions(
      ranks.rank,
      Int32Array.from(parts, (_, index) => index),
    ),
  };
}

/** The points of 100 that each part gives under weights; rounded for the eye, they may not add up to the index to a tenth. */
export function partPoints(parts: IndexParts, weights: IndexParts): IndexParts {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const decimals = METRIC_DEFINITIONS.observatory_index.decimals;
  return forEachPart((part) => roundHalfUp((100 * (weights[part] as number) * (parts[part] as number)) / total, decimals));
}
