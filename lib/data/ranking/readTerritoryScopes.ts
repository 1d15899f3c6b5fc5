import { database } from "@/lib/data/database";
import type { Fit, RankedNetwork, Scope } from "@/lib/domain/ranking/contract";
import type { Group, League } from "@/lib/domain/territory/league";
import type { ReasonCounts } from "./leaderboard";

export interface ScopeCounts {
  listId: number;
  scope: Scope;
  code: string;
  /** Of the area; empty for national. */
  name: string;
  ranked: number;
  unranked: ReasonCounts;
}

/** The counts of the lists of a league in the nation and in the two areas that a territory lies in. */
export async function readScopeCounts(
  revisionId: number,
  league: League,
  area: { region: string | null; departement: string | null },
): Promise<ScopeCounts[]> {
  const { rows } = await database().pool.query<ScopeCounts>(
    `SELECT s.list_id AS "listId", s.scope, s.code, coalesce(a.name, '') AS name, s.ranked, s.unranked
     FROM ranking_list l
     CROSS JOIN (VALUES ('national', ''), ('region', $3), ('departement', $4)) AS wanted (scope, code)
     JOIN ranking_scope s ON s.list_id = l.id AND s.scope = wanted.scope AND s.code = wanted.code
     LEFT JOIN area a ON a.level::text = s.scope AND a.code = s.code
     WHERE l.revision_id = $1 AND l.league = $2::league`,
    [revisionId, league, area.region, area.departement],
  );
  return rows;
}

/** « × attendu pour cette audience »: the fits of a group by network. */
export async function readEngagementFits(revisionId: number, group: Group): Promise<Map<RankedNetwork, Fit>> {
  const { rows } = await database().pool.query<Fit & { network: RankedNetwork }>(
    `SELECT network, n, alpha, beta, beta_se AS "betaSe", beta_low AS "betaLow", beta_high AS "betaHigh", r2
     FROM edition_fit WHERE revision_id = $1 AND "group" = $2 AND subject = 'engagement'`,
    [revisionId, group],
  );
  return new Map(rows.map(({ network, ...fit }) => [network, fit]));
}
