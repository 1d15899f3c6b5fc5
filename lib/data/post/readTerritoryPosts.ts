import { type Database, database } from "@/lib/data/database";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import type { Network } from "@/lib/domain/account/network";
import type { Post } from "@/lib/domain/post/post";
import type { DatePrecision, Day } from "@/lib/domain/snapshot/figure";
import { postsOf } from "./stageFigures";

/** What the figure that a revision counts on a network carries. */
export interface NetworkPosts {
  network: Network;
  observedOn: Day;
  datePrecision: DatePrecision;
  /** Null where the figure does not say how long it looked back. */
  periodDays: number | null;
  posts: readonly Post[];
}

/**
 * The posts that go with what a revision says of a territory: on each network those of the figure that it counted, as they were recorded
 * before it was published. An account that is no longer the main official one, or was closed by then, shows none.
 */
export async function readTerritoryPosts(
  key: TerritoryKey,
  shown: { edition: string; revision: number },
  { pool }: Pick<Database, "pool"> = database(),
): Promise<NetworkPosts[]> {
  const { rows } = await pool.query<NetworkPosts>(
    `SELECT a.network::text AS network, s.observed_on AS "observedOn", s.date_precision::text AS "datePrecision",
       s.period_days AS "periodDays", ${postsOf("s")} AS posts
     FROM edition e JOIN revision r ON r.edition_id = e.id AND r.number = $4
     JOIN territory t ON t.level = $1::level AND t.code = $2
     JOIN edition_input i ON i.revision_id = r.id AND i.territory_id = t.id AND i.counted
     JOIN account a ON a.id = i.account_id AND a.territory_id = t.id AND a.main AND a.standing = 'official'
       AND (a.closed_on IS NULL OR a.closed_on > e.reference_on)
     JOIN snapshot s ON s.account_id = a.id AND s.observed_on = i.observed_on AND s.kind = i.kind
     WHERE e.code = $3
       AND EXISTS (SELECT FROM snapshot_post p WHERE p.account_id = s.account_id AND p.observed_on = s.observed_on AND p.kind = s.kind)
       AND NOT EXISTS (SELECT FROM snapshot_post p WHERE p.account_id = s.account_id AND p.observed_on = s.observed_on AND p.kind = s.kind
         AND p.recorded_at > r.published_at)
     ORDER BY a.network`,
    [key.level, key.code, shown.edition, shown.revision],
  );
  return rows;
}
