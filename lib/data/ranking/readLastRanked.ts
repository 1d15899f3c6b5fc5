import { database } from "@/lib/data/database";
import { LATEST_FIRST, LATEST_NUMBER } from "../edition/publishedEditions";
import type { TerritoryKey } from "./leaderboard";

/** Editions looked at first, before all others: nearly always it is one of these. */
const LAST_ONES = 4;

/**
 * The code of the latest edition, in its latest revision, that ranks a territory by audience on some network; null when none does.
 * What a reader wants to see first when the latest edition of all has nothing on their territory.
 */
export async function readLastRanked(key: TerritoryKey): Promise<string | null> {
  // One that never held an account was never ranked, and an account that was is never removed: nothing to look for.
  const { rows: holders } = await database().pool.query<{ id: number }>(
    `SELECT t.id FROM territory t
     WHERE t.level = $1::level AND t.code = $2 AND EXISTS (SELECT 1 FROM account a WHERE a.territory_id = t.id)`,
    [key.level, key.code],
  );
  const holder = holders[0];
  if (!holder) return null;
  const { rows: editions } = await database().pool.query<{ code: string; revisionId: number }>(
    `SELECT e.code, r.id AS "revisionId" FROM edition e JOIN revision r ON r.edition_id = e.id AND r.number = ${LATEST_NUMBER}
     ORDER BY ${LATEST_FIRST}`,
  );
  for (const looked of [editions.slice(0, LAST_ONES), editions.slice(LAST_ONES)]) {
    const ranking = await rankingRevisions(
      holder.id,
      looked.map(({ revisionId }) => revisionId),
    );
    const found = looked.find(({ revisionId }) => ranking.has(revisionId));
    if (found) return found.code;
  }
  return null;
}

/** Those that rank the territory. The bounds of their lists, given as values, leave the partitions of others alone. */
async function rankingRevisions(territoryId: number, revisionIds: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows: lists } = await database().pool.query<{ id: number }>(
    "SELECT id FROM ranking_list WHERE revision_id = ANY($1::int[]) AND metric = 'audience' AND network <> 'all' ORDER BY id",
    [revisionIds],
  );
  const { rows } = await database().pool.query<{ revisionId: number }>(
    `SELECT DISTINCT l.revision_id AS "revisionId" FROM ranking_row w JOIN ranking_list l ON l.id = w.list_id
     WHERE w.territory_id = $1 AND w.list_id BETWEEN $2 AND $3 AND w.rank IS NOT NULL AND l.metric = 'audience' AND l.network <> 'all'`,
    [territoryId, lists[0]?.id ?? 0, lists.at(-1)?.id ?? 0],
  );
  return new Set(rows.map(({ revisionId }) => revisionId));
}
