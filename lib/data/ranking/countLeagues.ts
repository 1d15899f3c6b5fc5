import { database } from "@/lib/data/database";
import { LEAGUES, type League } from "@/lib/domain/territory/league";
import type { Leaderboard } from "./leaderboard";

export interface LeagueCount {
  league: League;
  /** Ranked or not. */
  territories: number;
}

/** How many territories of each league there are in the area of a leaderboard, from the counts frozen with its lists; none left out. */
export async function countLeagues(
  revisionId: number,
  { network, metric, scope }: Pick<Leaderboard, "network" | "metric" | "scope">,
): Promise<LeagueCount[]> {
  const { rows } = await database().pool.query<LeagueCount>(
    `SELECT l.league::text AS league, s.ranked + (SELECT coalesce(sum(count::int), 0) FROM jsonb_each_text(s.unranked) AS u (reason, count))::int AS territories
     FROM ranking_list l JOIN ranking_scope s ON s.list_id = l.id AND s.scope = $4 AND s.code = $5
     WHERE l.revision_id = $1 AND l.network = $2 AND l.metric = $3`,
    [revisionId, network, metric.id, scope.kind, scope.code],
  );
  return rows.filter(({ territories }) => territories > 0).sort((a, b) => LEAGUES.indexOf(a.league) - LEAGUES.indexOf(b.league));
}
