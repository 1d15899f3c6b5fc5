import type pg from "pg";
import type { KnownFigure } from "@/lib/domain/post/gatherPosts";
import type { Post } from "@/lib/domain/post/post";
import type { Day, MetricKind } from "@/lib/domain/snapshot/figure";

/** What a figure carried when a file was read, and what it is to carry. */
export interface StagedFigure {
  accountId: number;
  observedOn: Day;
  kind: MetricKind;
  outcome: "new" | "changed" | "same";
  before: readonly Post[];
  /** When what it carried was recorded; null where it carried none. */
  recordedAt: string | null;
  after: readonly Post[];
}

/** SQL: the posts of a figure `of`, as they are staged. */
export function postsOf(of: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('url', p.url, 'postedOn', p.posted_on::text, 'format', p.format,
      'interactions', p.interactions) ORDER BY p.ordinal), '[]')
    FROM snapshot_post p WHERE p.account_id = ${of}.account_id AND p.observed_on = ${of}.observed_on AND p.kind = ${of}.kind)`;
}

/** The figures of some accounts on some days, with what they carry now. */
export async function readFigures(
  client: Pick<pg.PoolClient, "query">,
  wanted: readonly { accountId: number; observedOn: Day }[],
): Promise<KnownFigure[]> {
  const { rows } = await client.query<KnownFigure>(
    `SELECT s.account_id AS "accountId", s.observed_on AS "observedOn", s.kind::text AS kind, s.period_days AS "periodDays", ${postsOf("s")} AS posts,
       (SELECT max(p.recorded_at)::text FROM snapshot_post p
        WHERE p.account_id = s.account_id AND p.observed_on = s.observed_on AND p.kind = s.kind) AS "recordedAt"
     FROM (SELECT DISTINCT account_id, observed_on FROM unnest($1::int[], $2::date[]) AS w (account_id, observed_on)) w
     JOIN snapshot s USING (account_id, observed_on)`,
    [wanted.map(({ accountId }) => accountId), wanted.map(({ observedOn }) => observedOn)],
  );
  return rows;
}
