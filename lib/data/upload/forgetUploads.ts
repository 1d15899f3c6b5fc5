import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { KEPT_DAYS } from "@/lib/data/import/keptDays";

/** Gives up files that nobody will come back to: what was never sent to its end after an hour without a piece, the others after their days. */
export async function forgetUploads(client: pg.PoolClient, now: Date): Promise<void> {
  const { rows } = await client.query<{ id: number; state: string }>(
    `DELETE FROM import_upload WHERE (state = 'uploading' AND changed_at < $1::timestamptz - interval '1 hour')
       OR (state IN ('ready', 'failed') AND changed_at < $1::timestamptz - interval '${KEPT_DAYS} days') RETURNING id, state::text AS state`,
    [now],
  );
  await recordAudit(
    client,
    rows.map(({ id, state }) => ({
      actor: "instance",
      action: "discard",
      subject: "import_upload",
      subjectId: String(id),
      before: { state },
    })),
  );
}
