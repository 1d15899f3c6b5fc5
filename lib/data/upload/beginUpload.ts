import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { ExpectedError } from "@/lib/platform/errors";
import { forgetUploads } from "./forgetUploads";
import { MOST_BYTES, MOST_WAITING, MOST_WAITING_BYTES } from "./upload";

/** Class of advisory locks: the object of each is a member. */
const ANNOUNCING = 412_500_003;

interface Announced {
  fileName: string;
  bytes: number;
  memberId: number;
  actor: string;
  now: Date;
}

/**
 * Makes room for a file that a member is about to send.
 * @returns its number
 * @throws ExpectedError `file-too-large`, `too-many-uploads`
 */
export async function beginUpload(client: pg.PoolClient, { fileName, bytes, memberId, actor, now }: Announced): Promise<number> {
  if (bytes > MOST_BYTES) throw new ExpectedError("file-too-large", { expected: MOST_BYTES >> 20 });
  await client.query("SELECT pg_advisory_xact_lock($1, $2)", [ANNOUNCING, memberId]); // one after the other: each counts those before
  await forgetUploads(client, now);
  const { rows: waiting } = await client.query<{ count: number; bytes: number }>(
    `SELECT count(*)::integer AS count, coalesce(sum(bytes), 0)::bigint AS bytes FROM import_upload
     WHERE uploaded_by = $1 AND state NOT IN ('applied', 'confirming')`,
    [memberId],
  );
  const { count = 0, bytes: held = 0 } = waiting[0] ?? {};
  if (count >= MOST_WAITING || held + bytes > MOST_WAITING_BYTES) throw new ExpectedError("too-many-uploads", { expected: MOST_WAITING });
  const { rows } = await client.query<{ id: number }>(
    "INSERT INTO import_upload (file_name, bytes, uploaded_by, uploaded_at, changed_at) VALUES ($1, $2, $3, $4, $4) RETURNING id",
    [fileName, bytes, memberId, now],
  );
  const id = rows[0]?.id ?? Number.NaN;
  await recordAudit(client, [
    { actor, action: "upload", subject: "import_upload", subjectId: String(id), after: { file: fileName, bytes } },
  ]);
  return id;
}
