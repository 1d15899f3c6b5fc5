import type { PastEdition, PastRank } from "@/lib/data/ranking/readPastRanks";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";

interface Comparable {
  /** Oldest first. */
  ranks: readonly { referenceOn: Day; rank: number }[];
  /** What keeps the ranks before from being compared with these, and the league of then; null where nothing does. */
  ended: { why: "league" | "account"; league: League } | null;
}

/**
 * The ranks that can be read as one path: from the newest back, as long as the league is the same and the account too. An edition without a
 * rank is passed over.
 * @param editions newest first
 * @param ranks one for each
 */
export function comparableRanks(editions: readonly PastEdition[], ranks: readonly (PastRank | null)[], league: League): Comparable {
  const found: { referenceOn: Day; rank: number }[] = [];
  let changed = false;
  for (const [index, { referenceOn }] of editions.entries()) {
    const past = ranks[index];
    if (past?.place) {
      if (past.league !== league) return { ranks: found, ended: { why: "league", league: past.league } };
      if (changed) return { ranks: found, ended: { why: "account", league } };
      found.unshift({ referenceOn, rank: past.place.rank });
    }
    changed ||= past?.accountChanged ?? false;
  }
  return { ranks: found, ended: null };
}
