import type pg from "pg";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";

export interface ListContents {
  network: RankedNetwork;
  league: League;
  /** By audience: whoever has a comparable figure. */
  ranked: number;
  /** Of the league. */
  territories: number;
}

/** How many authorities each league ranks by audience on each network; leagues that rank none are left out. */
export async function readContents(pool: pg.Pool, revisionId: number): Promise<ListContents[]> {
  const { rows } = await pool.query<ListContents>(
    `SELECT l.network, l.league, s.ranked,
       s.ranked + (SELECT coalesce(sum(value::int), 0)::int FROM jsonb_each_text(s.unranked)) AS territories
     FROM ranking_list l JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national'
     WHERE l.revision_id = $1 AND l.metric = 'audience' AND s.ranked > 0
     ORDER BY l.id`,
    [revisionId],
  );
  return rows;
}
