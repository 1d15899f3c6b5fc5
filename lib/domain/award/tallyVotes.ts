import { PRIZES, type Prize } from "./prize";

export interface Tally {
  /** Ballots for each prize, « aucun » too. */
  counts: Record<Prize, number>;
  cast: number;
  /** What more than half of the ballots say; null when nothing has that: the jury votes again or its chair decides, and it is written. */
  outcome: Prize | null;
}

/** Counts the ballots on a nominee, one a juror. A blank is no ballot. */
export function tallyVotes(ballots: readonly Prize[]): Tally {
  const counts: Record<Prize, number> = { or: 0, argent: 0, bronze: 0, mention: 0, aucun: 0 };
  for (const prize of ballots) counts[prize] += 1;
  const cast = ballots.length;
  return { counts, cast, outcome: PRIZES.find((prize) => 2 * counts[prize] > cast) ?? null };
}
