import { database } from "@/lib/data/database";
import type { League } from "@/lib/domain/territory/league";
import type { ScopeFacts } from "./leaderboard";
import { AREA_COLUMN } from "./scopeColumns";

/** Territories that a revision has in a league and scope, for networks on which it has no list. */
export async function countTerritories(revisionId: number, league: League, scope: ScopeFacts): Promise<number> {
  const column = AREA_COLUMN[scope.kind];
  const { rows } = await database().pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM edition_territory
     WHERE revision_id = $1 AND league = $2::league ${column === null ? "" : `AND ${column} = $3`}`,
    [revisionId, league, ...(column === null ? [] : [scope.code])],
  );
  return rows[0]?.count ?? 0;
}
