import { database } from "@/lib/data/database";
import type { FoundPositions, Place, Slice } from "./findPositions";
import type { ScopeFacts } from "./leaderboard";
import { AREA_COLUMN } from "./scopeColumns";

interface MatchRow extends Place {
  ranked: boolean;
  nth: number;
  total: number;
}

/**
 * The places of one page of a list among the territories that a search found: the rows keep the places that they have without it.
 * @param territoryIds of what was found
 */
export async function findMatches(
  listId: number,
  scope: ScopeFacts,
  territoryIds: readonly number[],
  slice: Slice,
): Promise<FoundPositions> {
  const column = AREA_COLUMN[scope.kind];
  // The first row of each list comes in any case: it brings the total of a page past the end.
  const { rows } = await database().pool.query<MatchRow>(
    `WITH scoped AS (
       SELECT position, territory_id, value IS NOT NULL AS ranked,
         ${column === null ? "position" : "row_number() OVER (ORDER BY position)::int"} AS ordinal
       FROM ranking_row WHERE list_id = $1 ${column === null ? "" : `AND ${column} = $5`}),
     matched AS (
       SELECT position, ordinal, ranked, row_number() OVER (PARTITION BY ranked ORDER BY position)::int AS nth,
         count(*) OVER (PARTITION BY ranked)::int AS total
       FROM scoped WHERE territory_id = ANY($2::int[]))
     SELECT * FROM matched WHERE nth = 1 OR (nth > $3 AND nth <= $3 + $4) ORDER BY position`,
    [listId, territoryIds, slice.offset, slice.limit, ...(column === null ? [] : [scope.code])],
  );
  const onPage = rows.filter((row) => row.nth > slice.offset);
  return {
    total: rows.find((row) => row.ranked)?.total ?? 0,
    notRankedTotal: rows.find((row) => !row.ranked)?.total ?? 0,
    ranked: onPage.filter((row) => row.ranked),
    notRanked: onPage.filter((row) => !row.ranked),
  };
}
