import { database } from "@/lib/data/database";
import type { FoundList } from "./findList";
import type { ReasonCounts, ScopeFacts } from "./leaderboard";
import { AREA_COLUMN } from "./scopeColumns";

/** Where a row stands in its list, and in the asked scope: both from 1. */
export interface Place {
  position: number;
  ordinal: number;
}
export interface FoundPositions {
  total: number;
  notRankedTotal: number;
  ranked: readonly Place[];
  notRanked: readonly Place[];
}
export interface Slice {
  offset: number;
  limit: number;
}

/** Rows of a scope that are not ranked and yet listed: all reasons but `no-account`. */
function countListed(unranked: ReasonCounts): number {
  return Object.entries(unranked).reduce((sum, [reason, count]) => (reason === "no-account" ? sum : sum + count), 0);
}

/**
 * The places of one page of a list. Positions run from 1 without a gap, ranked rows first, so that the page of a whole list costs
 * nothing to find, however deep it lies.
 */
export async function findPositions(list: FoundList, scope: ScopeFacts, slice: Slice): Promise<FoundPositions> {
  const total = list.ranked;
  const notRankedTotal = countListed(list.unranked);
  const ranked = cut(slice, total).map((index) => index + 1);
  const notRanked = cut(slice, notRankedTotal).map((index) => total + index + 1);
  const column = AREA_COLUMN[scope.kind];
  if (column === null) return { total, notRankedTotal, ranked: ranked.map(alike), notRanked: notRanked.map(alike) };
  const places = await readPlaces(list.id, column, scope.code, [...ranked, ...notRanked]);
  return {
    total,
    notRankedTotal,
    ranked: places.filter((place) => place.ordinal <= total),
    notRanked: places.filter((place) => place.ordinal > total),
  };
}

function alike(position: number): Place {
  return { position, ordinal: position };
}

/** Indexes of the slice among `total` things. */
function cut({ offset, limit }: Slice, total: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => offset + index);
}

async function readPlaces(listId: number, column: string, code: string, ordinals: readonly number[]): Promise<Place[]> {
  if (ordinals.length === 0) return [];
  const { rows } = await database().pool.query<Place>(
    `SELECT position, ordinal FROM (
       SELECT position, row_number() OVER (ORDER BY position)::int AS ordinal FROM ranking_row WHERE list_id = $1 AND ${column} = $2
     ) scoped WHERE ordinal = ANY($3) ORDER BY position`,
    [listId, code, ordinals],
  );
  return rows;
}
