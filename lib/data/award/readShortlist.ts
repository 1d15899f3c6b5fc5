import type pg from "pg";
import { type Shortlist, type ShortlistCandidate, type ShortlistRule, shortlist } from "@/lib/domain/award/shortlist";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";

type Reader = Pick<pg.Pool, "query">;

/** The frozen list that a shortlist is taken from. */
export interface ShortlistList {
  listId: number;
  revisionId: number;
  network: RankedNetwork;
}

/** So many are read at a time: most shortlists are settled within the first. */
const READ_AT_ONCE = 200;

/**
 * Who a rule nominates now, read from the frozen list.
 * @param rows so many of the list at a time; for tests
 */
export async function readShortlist(reader: Reader, list: ShortlistList, rule: ShortlistRule, rows = READ_AT_ONCE): Promise<Shortlist> {
  const candidates: ShortlistCandidate[] = [];
  for (;;) {
    const more = await readCandidates(reader, list, candidates.length, rows);
    candidates.push(...more);
    const found = shortlist(candidates, rule);
    if (found.settled || more.length < rows) return found;
  }
}

/** Ranked rows stand first in a list, by position from 1. Posts are those of the figure used; on all networks together, of those used. */
async function readCandidates(reader: Reader, list: ShortlistList, after: number, most: number): Promise<ShortlistCandidate[]> {
  const posts =
    list.network === "all"
      ? `SELECT sum(i.posts)::int AS posts FROM edition_input i WHERE i.revision_id = $2 AND i.territory_id = r.territory_id AND i.counted
         AND EXISTS (SELECT FROM ranking_list o WHERE o.revision_id = $2 AND o.network = i.network::text AND o.metric = 'audience' AND o.kind = i.kind)`
      : "SELECT i.posts FROM edition_input i WHERE i.revision_id = $2 AND i.ordinal = r.input_ordinal";
  const { rows } = await reader.query<ShortlistCandidate>(
    `SELECT r.territory_id AS "territoryId", r.position, r.rank, t.population, r.audience, p.posts
     FROM ranking_row r CROSS JOIN LATERAL (SELECT population FROM edition_territory
         WHERE revision_id = $2 AND territory_id = r.territory_id OFFSET 0) t
       LEFT JOIN LATERAL (${posts} OFFSET 0) p ON true
     WHERE r.list_id = $1 AND r.reason IS NULL AND r.position > $3 AND r.position <= $4 ORDER BY r.position`,
    [list.listId, list.revisionId, after, after + most],
  );
  return rows;
}
