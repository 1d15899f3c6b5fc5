/** A ranked territory of the list that a shortlist is taken from. */
export interface ShortlistCandidate {
  territoryId: number;
  /** 1-based place in the list. */
  position: number;
  /** National. */
  rank: number;
  /** Null where the edition knows none; posts, where the figures used do not say. */
  population: number | null;
  audience: number | null;
  posts: number | null;
}

export interface ShortlistRule {
  /** 5 to 10. */
  size: number;
  /** Null: no such condition. What is unknown does not meet a condition. */
  minPopulation: number | null;
  minAudience: number | null;
  minPosts: number | null;
}

export const MINIMUM_SHORTLIST = 5;
export const MAXIMUM_SHORTLIST = 10;

const SHORTLIST_CONDITIONS = ["population", "audience", "posts"] as const;
export type ShortlistCondition = (typeof SHORTLIST_CONDITIONS)[number];

export interface Shortlist {
  /** By position. More than were wanted where several share the last rank. */
  nominees: ShortlistCandidate[];
  /** Ranked as well as those, with the conditions that they do not meet. */
  leftOut: { candidate: ShortlistCandidate; failing: ShortlistCondition[] }[];
  /** Whether more candidates of the list cannot change it. */
  settled: boolean;
}

/**
 * Who is nominated by rank: the best ranked of those that meet the conditions, as many as wanted, and all that share the rank of the last.
 * @param candidates the head of the list, by position
 */
export function shortlist(candidates: readonly ShortlistCandidate[], rule: ShortlistRule): Shortlist {
  const result: Shortlist = { nominees: [], leftOut: [], settled: false };
  for (const candidate of candidates) {
    const last = result.nominees[rule.size - 1];
    if (last !== undefined && candidate.rank > last.rank) return { ...result, settled: true };
    const failing = failingConditions(candidate, rule);
    if (failing.length === 0) result.nominees.push(candidate);
    else result.leftOut.push({ candidate, failing });
  }
  return result;
}

function failingConditions(candidate: ShortlistCandidate, rule: ShortlistRule): ShortlistCondition[] {
  const least = { population: rule.minPopulation, audience: rule.minAudience, posts: rule.minPosts };
  return SHORTLIST_CONDITIONS.filter((condition) => {
    const minimum = least[condition];
    return minimum !== null && (candidate[condition] ?? -1) < minimum;
  });
}
