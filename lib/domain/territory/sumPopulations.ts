import type { DatedPopulation } from "./geography";

/**
 * The population of a group of communes: the sum of theirs, so that all levels agree (methodology, section 1).
 * Its year is the one in which most of these inhabitants were counted (tie: the later): the sum cannot be dated better by one number,
 * and a handful counted in another year must not date a whole région. In the files of 2026 the case does not arise: Mayotte alone
 * is of 2017, and nothing straddles it.
 * @returns null when no member is counted
 */
export function sumPopulations(populations: readonly (DatedPopulation | null)[]): DatedPopulation | null {
  const byYear = new Map<number, number>();
  let value = 0;
  for (const population of populations) {
    if (population === null) continue;
    value += population.value;
    byYear.set(population.year, (byYear.get(population.year) ?? 0) + population.value);
  }
  const [mostCounted] = [...byYear].sort(([yearA, countA], [yearB, countB]) => countB - countA || yearB - yearA);
  return mostCounted === undefined ? null : { year: mostCounted[0], value };
}
