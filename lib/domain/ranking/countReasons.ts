import { REASONS, type ScopeCount } from "./contract";
import type { ScopePartition } from "./leagueMembers";
import { isMissing, type Outcome } from "./outcome";

/** A count of the ranked, then one of each reason, for every part of a scope: numbers in a row, since lists are many. */
const WIDTH = 1 + REASONS.length;

/**
 * How many territories of a list are ranked and how many are not, by reason, in each part of a scope. Those without an account are
 * counted here and listed nowhere, so that ranked and unranked always make all the territories of the league.
 * @param outcomes of the league's territories, in the order of the partition's slots
 */
export function countReasons(outcomes: readonly Outcome[], { scope, codes, slots }: ScopePartition): ScopeCount[] {
  const counts = new Int32Array(codes.length * WIDTH);
  slots.forEach((slot, member) => {
    if (slot < 0) return;
    // Within bounds: a slot for each outcome, and a code for each slot.
    const cell = slot * WIDTH + column(outcomes[member] as Outcome);
    counts[cell] = (counts[cell] as number) + 1;
  });
  return codes.map((code, slot) => {
    const row = counts.subarray(slot * WIDTH, (slot + 1) * WIDTH);
    const unranked: ScopeCount["unranked"] = {};
    REASONS.forEach((reason, i) => {
      const count = row[1 + i] as number;
      if (count > 0) unranked[reason] = count;
    });
    return { scope, code, ranked: row[0] as number, unranked };
  });
}

function column(outcome: Outcome): number {
  return isMissing(outcome) ? 1 + REASONS.indexOf(outcome.missing) : 0;
}
