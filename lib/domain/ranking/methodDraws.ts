import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { IndexParts } from "./contract";
import { forEachPart, INDEX_PARTS } from "./indexParts";
import { NORMALISATIONS, type Normalisation } from "./normalisations";

/** How often the index is made again by another method (methodology, section 6). */
export const DRAWS = 1_000;

/** A weight is multiplied by a factor between these. */
const LOWEST_FACTOR = 0.75;
const HIGHEST_FACTOR = 1.25;

/** Another way in which the index could have been made. */
export interface MethodDraw {
  /** The Observatory's, each times its factor; in the order of the parts. */
  weights: IndexParts;
  normalisation: Normalisation;
}

/**
 * The draws, always the same for a seed: for each in turn the factors of the five parts (a uniform double of 53 bits each), then the
 * normalisation (a uniform whole number under 3), by xoroshiro128+.
 * @param seed a whole number of 32 bits
 */
export function drawMethods(seed: number, count: number = DRAWS): MethodDraw[] {
  const random = xoroshiro128plus(seed);
  const factor = () => LOWEST_FACTOR + (HIGHEST_FACTOR - LOWEST_FACTOR) * uniformFloat64(random);
  return Array.from({ length: count }, () => ({
    weights: forEachPart((part) => (INDEX_PARTS[part] as (typeof INDEX_PARTS)[number]).weight * factor()),
    normalisation: NORMALISATIONS[uniformInt(random, 0, NORMALISATIONS.length - 1)] as Normalisation,
  }));
}
