import type pg from "pg";
import type { Day, Figure, MetricKind } from "@/lib/domain/snapshot/figure";
import { recordAudit } from "../audit/recordAudit";

export interface TypedSnapshot {
  accountId: number;
  figure: Figure;
  /** What it was read from. */
  source: string;
  sourceUrl: string | null;
  actor: string;
  now: Date;
}

/**
 * Stores a figure that was read by hand, in the place of what that day and kind had, which goes whole to the audit log.
 * @returns the row that it took the place of, null for none; and whether that was read by hand from the same source
 */
export async function recordSnapshot(
  client: pg.PoolClient,
  { accountId, figure, source, sourceUrl, actor, now }: TypedSnapshot,
): Promise<{ before: unknown; own: boolean }> {
  const id = { accountId, observedOn: figure.observedOn, kind: figure.kind };
  const { before, own } = await lockSnapshot(client, id, source);
  const { rows } = await client.query(
    `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, step, following, posts, period_days, reactions,
       comments, shares, views, origin, source_id, source_url, recorded_by, recorded_at, import_batch_id)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'hand', $17, $15, $16, $18, NULL
     ON CONFLICT (account_id, observed_on, kind) DO UPDATE SET date_precision = excluded.date_precision, audience = excluded.audience,
       precision = excluded.precision, step = excluded.step, following = excluded.following, posts = excluded.posts,
       period_days = excluded.period_days, reactions = excluded.reactions, comments = excluded.comments, shares = excluded.shares,
       views = excluded.views, origin = excluded.origin, source_id = excluded.source_id, source_url = excluded.source_url,
       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, import_batch_id = NULL
     RETURNING to_jsonb(snapshot) AS row`,
    [
      accountId,
      figure.observedOn,
      figure.kind,
      figure.datePrecision,
      figure.audience,
      figure.precision,
      figure.step,
      figure.following,
      figure.posts,
      figure.periodDays,
      figure.reactions,
      figure.comments,
      figure.shares,
      figure.views,
      sourceUrl,
      actor,
      await sourceOf(client, source),
      now,
    ],
  );
  await recordAudit(client, [
    {
      actor,
      action: before === null ? "record" : "overwrite",
      subject: "snapshot",
      subjectId: keyOf(id),
      ...(before === null ? {} : { before }),
      after: rows[0]?.row,
    },
  ]);
  return { before, own };
}

export interface SnapshotId {
  accountId: number;
  observedOn: Day;
  kind: MetricKind;
}

async function lockSnapshot(client: pg.PoolClient, { accountId, observedOn, kind }: SnapshotId, source: string) {
  const { rows } = await client.query<{ before: unknown; own: boolean }>(
    `SELECT to_jsonb(s) AS before, s.origin = 'hand' AND s.source_id IN (SELECT id FROM source WHERE label = $4) AS own
     FROM snapshot s WHERE account_id = $1 AND observed_on = $2 AND kind = $3 FOR UPDATE`,
    [accountId, observedOn, kind, source],
  );
  return rows[0] ?? { before: null, own: false };
}

/** The number of a source, which gets one with its first figure. No lock on it is kept: all who read a campaign write with the same. */
async function sourceOf(client: pg.PoolClient, label: string): Promise<number> {
  const find = async () => (await client.query<{ id: number }>("SELECT id FROM source WHERE label = $1", [label])).rows[0]?.id;
  const known = await find();
  if (known !== undefined) return known;
  await client.query("INSERT INTO source (label) VALUES ($1) ON CONFLICT (label) DO NOTHING", [label]);
  return (await find()) ?? Number.NaN;
}

/** As the audit log names a snapshot. */
export function keyOf({ accountId, observedOn, kind }: SnapshotId): string {
  return `${accountId}/${observedOn}/${kind}`;
}
