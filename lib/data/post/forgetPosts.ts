import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { KEPT_DAYS } from "@/lib/data/import/keptDays";

/** Gives up the files of posts that nobody applied. */
export async function forgetPosts(client: pg.PoolClient, now: Date): Promise<void> {
  const { rows } = await client.query<{ id: number; file: string }>(
    `DELETE FROM post_import WHERE applied_at IS NULL AND read_at < $1::timestamptz - interval '${KEPT_DAYS} days' RETURNING id, file_name AS file`,
    [now],
  );
  await recordAudit(
    client,
    rows.map(({ id, file }) => ({ actor: "instance", action: "discard", subject: "post-import", subjectId: String(id), before: { file } })),
  );
}
