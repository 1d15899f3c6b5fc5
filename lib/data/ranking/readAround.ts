import { findRevision } from "@/lib/data/edition/findRevision";
import { searchTerritories } from "@/lib/data/territory/searchTerritories";
import { countLeagues, type LeagueCount } from "./countLeagues";
import type { Leaderboard, LeaderboardQuery } from "./leaderboard";
import { type Elsewhere, readElsewhere } from "./readElsewhere";

/** What a leaderboard does not hold, and its reader asks for or may look for. */
export interface Around {
  /** The reader's territory; null where the list holds it, and where there is none such. */
  me: Elsewhere | null;
  /** Of a search that nothing in the list answers to: what it finds in the whole country. */
  found: readonly Elsewhere[];
  /** Of an area where the list is short. */
  leagues: readonly LeagueCount[];
}

const SHORT = 10;
const MOST_FOUND = 3;

/** Nothing is read for a list that holds what it was asked for. */
export async function readAround(query: LeaderboardQuery, board: Leaderboard): Promise<Around> {
  const isMissed = query.q !== undefined && board.total === 0 && board.notRankedTotal === 0;
  const isAbsent = query.me !== undefined && board.me === null;
  const isShort = board.scope.kind !== "national" && board.rankedInScope < SHORT;
  if (!isMissed && !isAbsent && !isShort) return { me: null, found: [], leagues: [] };
  const { id } = await findRevision(board.edition.code, board.revision);
  const search = isMissed ? await searchTerritories({ q: query.q, page: 1, pageSize: MOST_FOUND }) : { rows: [] };
  const [me = null] = isAbsent && query.me ? await readElsewhere(id, board.network, [query.me]) : [];
  return {
    me,
    found: search.rows.length > 0 ? await readElsewhere(id, board.network, search.rows) : [],
    leagues: isShort ? await countLeagues(id, board) : [],
  };
}
