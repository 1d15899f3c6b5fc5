import type { IndexParts } from "./contract";
import { forEachPart, INDEX_PARTS } from "./indexParts";
import { indexValue } from "./indexValue";
import { METRIC_DEFINITIONS } from "./metrics";
import { roundHalfUp } from "./roundHalfUp";

/** A reader's weight of a part is a whole number from 0 to this. */
export const LARGEST_WEIGHT = 10;

const PARTS = INDEX_PARTS.length;
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

/**
 * The parts of a list, a territory's five after those of the one before, as whole numbers of half steps over 2(N − 1): found again, an index
 * made of them is rounded as exactly as the official one.
 * @param parts of the whole list, 2 at least, as they were frozen
 */
export function halfStepsOf(parts: readonly IndexParts[]): Int32Array {
  const n = parts.length;
  return Int32Array.from({ length: n * PARTS }, (_, at) =>
    Math.round(((parts[Math.floor(at / PARTS)] as IndexParts)[at % PARTS] as number) * 2 * (n - 1)),
  );
}

/**
 * The index that other weights make of the same parts, out of 100. It is the reader's, and never mixed with the Observatory's.
 * @param steps of the whole list, what `halfStepsOf` gives
 * @param places in the list, from 0, of those asked for: an area, or all
 * @param weights as `readWeights` gives them
 * @returns in the order of the places
 */
export function ownValues(steps: Int32Array, places: Int32Array, weights: IndexParts): Float64Array {
  const n = steps.length / PARTS;
  return Float64Array.from(places, (place) =>
    indexValue(
      forEachPart((part) => steps[place * PARTS + part] as number),
      weights,
      n,
    ),
  );
}

/** Where the greatest values stand, the greatest first, equal ones as they were given: a few of many, which are not put in order. */
export function firstPlaces(values: Float64Array, most: number): number[] {
  const first: number[] = [];
  const before = (place: number) => values[first[place] as number] as number; // of a place that is taken
  values.forEach((value, place) => {
    if (first.length === most && before(most - 1) >= value) return;
    let at = first.length;
    while (at > 0 && before(at - 1) < value) at--;
    first.splice(at, 0, place);
    if (first.length > most) first.pop();
  });
  return first;
}

/** The rank of one of the values, which equal ones share. */
export function standingOf(values: Float64Array, value: number): { rank: number; tied: boolean } {
  let greater = 0;
  let equal = 0;
  for (const other of values) {
    if (other > value) greater++;
    else if (other === value) equal++;
  }
  return { rank: 1 + greater, tied: equal > 1 };
}

/** The points of 100 that each part gives under weights; rounded for the eye, they may not add up to the index to a tenth. */
export function partPoints(parts: IndexParts, weights: IndexParts): IndexParts {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const decimals = METRIC_DEFINITIONS.observatory_index.decimals;
  return forEachPart((part) => roundHalfUp((100 * (weights[part] as number) * (parts[part] as number)) / total, decimals));
}
