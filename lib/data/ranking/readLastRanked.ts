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

/** Those that rank the territory. The lists of its league in each are looked up first: given as values, they leave all other rows alone. */
async function rankingRevisions(territoryId: number, revisionIds: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows: lists } = await database().pool.query<{ id: number; revisionId: number }>(
    `SELECT l.id, l.revision_id AS "revisionId" FROM edition_territory t JOIN ranking_list l USING (revision_id, league)
     WHERE t.territory_id = $1 AND t.revision_id = ANY($2::int[]) AND l.metric = 'audience' AND l.network <> 'all'`,
    [territoryId, revisionIds],
  );
  const { rows } = await database().pool.query<{ id: number }>(
    "SELECT list_id AS id FROM ranking_row WHERE territory_id = $1 AND list_id = ANY($2::int[]) AND rank IS NOT NULL",
    [territoryId, lists.map(({ id }) => id)],
  );
  const ranking = new Set(rows.map(({ id }) => id));
  return new Set(lists.filter(({ id }) => ranking.has(id)).map(({ revisionId }) => revisionId));
}
