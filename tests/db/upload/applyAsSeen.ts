import type pg from "pg";
import { askToApply } from "@/lib/data/upload/changeUpload";

/** Has a file applied as it is now: nothing replaced, nothing doubtful. */
export async function applyAsSeen(client: pg.PoolClient, uploadId: number, now: Date, actor = "member:1"): Promise<void> {
  const { rows } = await client.query<{ seen: Date }>("SELECT changed_at AS seen FROM import_upload WHERE id = $1", [uploadId]);
  const agreed = { overwrite: false, confirmed: 0, doubtful: false, confirmedDoubtful: 0, reason: "" };
  await askToApply(client, { ...agreed, uploadId, actor, now, seen: rows[0]?.seen ?? now });
}
