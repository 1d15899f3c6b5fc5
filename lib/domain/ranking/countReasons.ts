import { REASONS, type Reason, type ScopeCount } from "./contract";
import type { ScopePartition } from "./leagueMembers";

/** A count of the ranked, then one of each reason, for every part of a scope: numbers in a row, since lists are many. */
const WIDTH = 1 + REASONS.length;

/** The code of a territory that has a value. */
export const RANKED = 0;

/** A reason as a number from 1, in the order of REASONS. */
export function reasonCode(reason: Reason): number {
  return 1 + REASONS.indexOf(reason);
}

/**
 * How many territories of a list are ranked and how many are not, by reason, in each part of a scope. Those without an account are
 * counted here and listed nowhere, so that ranked and unranked always make all the territories of the league.
 * @param reasons of the league's territories (`reasonCode`, or RANKED), in the order of the partition's slots
 */
export function countReasons(reasons: Uint8Array, { scope, codes, slots }: ScopePartition): ScopeCount[] {
  const counts = new Int32Array(codes.length * WIDTH);
  slots.forEach((slot, member) => {
    if (slot < 0) return;
    // Within bounds: a reason for each slot, and a code for each slot.
    const cell = slot * WIDTH + (reasons[member] as number);
    counts[cell] = (counts[cell] as number) + 1;
  });
  return codes.map((code, slot) => {
    const row = counts.subarray(slot * WIDTH, (slot + 1) * WIDTH);
    const unranked: ScopeCount["unranked"] = {};
    for (const reason of REASONS) {
      const count = row[reasonCode(reason)] as number;
      if (count > 0) unranked[reason] = count;
    }
    return { scope, code, ranked: row[RANKED] as number, unranked };
  });
}
