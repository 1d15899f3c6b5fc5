import { type Database, database } from "@/lib/data/database";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import type { Network } from "@/lib/domain/account/network";
import type { Post } from "@/lib/domain/post/post";
import type { DatePrecision, Day } from "@/lib/domain/snapshot/figure";
import { postsOf } from "./stageFigures";

/** What the latest figure of a counted account that has any carries. */
export interface NetworkPosts {
  network: Network;
  observedOn: Day;
  datePrecision: DatePrecision;
  /** Null where the figure does not say how long it looked back. */
  periodDays: number | null;
  posts: readonly Post[];
}

/**
 * The posts that a territory's page shows: on each network those of the latest figure of its main official account that carries any. Like
 * its history, nothing of a campaign that waits for the next edition.
 */
export async function readTerritoryPosts(key: TerritoryKey, { pool }: Pick<Database, "pool"> = database()): Promise<NetworkPosts[]> {
  const { rows } = await pool.query<NetworkPosts>(
    `SELECT DISTINCT ON (a.network) a.network::text AS network, s.observed_on AS "observedOn", s.date_precision::text AS "datePrecision",
       s.period_days AS "periodDays", ${postsOf("s")} AS posts
     FROM territory t JOIN account a ON a.territory_id = t.id AND a.main AND a.standing = 'official'
     JOIN snapshot s ON s.account_id = a.id
     LEFT JOIN LATERAL (
       SELECT e.reference_on, r.published_at FROM edition e JOIN revision r ON r.edition_id = e.id
       ORDER BY e.reference_on DESC, r.published_at DESC LIMIT 1) AS last ON true
     WHERE t.level = $1::level AND t.code = $2
       AND EXISTS (SELECT FROM snapshot_post p WHERE p.account_id = s.account_id AND p.observed_on = s.observed_on AND p.kind = s.kind)
       AND (last.reference_on IS NULL OR s.observed_on <= last.reference_on OR s.recorded_at <= last.published_at)
     ORDER BY a.network, s.observed_on DESC, s.kind, a.id`,
    [key.level, key.code],
  );
  return rows;
}
