import { database } from "@/lib/data/database";
import { LATEST_FIRST, LATEST_NUMBER } from "../edition/publishedEditions";
import type { TerritoryKey } from "./leaderboard";

/**
 * The code of the latest edition, in its latest revision, that ranks a territory by audience on some network; null when none does.
 * What a reader wants to see first when the latest edition of all has nothing on their territory.
 */
export async function readLastRanked(key: TerritoryKey): Promise<string | null> {
  const { rows } = await database().pool.query<{ code: string }>(
    `SELECT e.code FROM territory t
     JOIN ranking_row w ON w.territory_id = t.id AND w.rank IS NOT NULL
     JOIN ranking_list l ON l.id = w.list_id AND l.metric = 'audience' AND l.network <> 'all'
     JOIN revision r ON r.id = l.revision_id
     JOIN edition e ON e.id = r.edition_id
     WHERE t.level = $1::level AND t.code = $2
       AND r.number = ${LATEST_NUMBER}
     ORDER BY ${LATEST_FIRST} LIMIT 1`,
    [key.level, key.code],
  );
  return rows[0]?.code ?? null;
}
