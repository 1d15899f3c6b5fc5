import { database } from "@/lib/data/database";
import type { Place } from "./findPositions";
import type { ScopeFacts, TerritoryKey } from "./leaderboard";
import { AREA_COLUMN } from "./scopeColumns";

/** Where one territory stands in a list and in the asked scope; null when it is in neither. */
export async function findMyPlace(listId: number, scope: ScopeFacts, me: TerritoryKey): Promise<Place | null> {
  const column = AREA_COLUMN[scope.kind];
  const inScope = column === null ? "" : `AND r.${column} = $4`;
  const ordinal =
    column === null
      ? "r.position"
      : `(SELECT count(*) FROM ranking_row o WHERE o.list_id = $1 AND o.${column} = $4 AND o.position <= r.position)::int`;
  const { rows } = await database().pool.query<Place>(
    `SELECT r.position, ${ordinal} AS ordinal FROM ranking_row r
     WHERE r.territory_id = (SELECT id FROM territory WHERE level = $2::level AND code = $3) AND r.list_id = $1 ${inScope}`,
    [listId, me.level, me.code, ...(column === null ? [] : [scope.code])],
  );
  return rows[0] ?? null;
}
