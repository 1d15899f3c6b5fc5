import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { ExpectedError } from "@/lib/platform/errors";
import { IS_AT_WORK } from "./workLock";

interface Asked {
  uploadId: number;
  actor: string;
  now: Date;
}

/**
 * Has a file applied that was examined.
 * @param confirmed how many changed figures it was said to replace
 * @throws ExpectedError `upload-busy` when it is not, or not any more, waiting for that
 */
export async function askToApply(
  client: pg.PoolClient,
  { uploadId, overwrite, confirmed, actor, now }: Asked & { overwrite: boolean; confirmed: number },
): Promise<void> {
  const asked = await client.query(
    `UPDATE import_upload SET state = 'applying', claimed_at = NULL, overwrite = $2, confirmed = $3, asked_by = $4, changed_at = $5
     WHERE id = $1 AND state = 'ready'`,
    [uploadId, overwrite, confirmed, actor, now],
  );
  await requireOne(asked, uploadId, { actor, action: "apply" }, client, { overwrite, confirmed });
}

/** Has a file examined again: another way to read it, or what was stopped. */
export async function askToExamine(client: pg.PoolClient, { uploadId, actor, now }: Asked): Promise<void> {
  const asked = await client.query(
    `UPDATE import_upload SET state = 'uploaded', claimed_at = NULL, problem = NULL, changed_at = $2
     WHERE id = $1 AND (state IN ('ready', 'failed') OR (state IN ('uploaded', 'examining', 'applying') AND NOT ${IS_AT_WORK}))`,
    [uploadId, now],
  );
  await requireOne(asked, uploadId, { actor, action: "examine" }, client);
}

/** Gives up a file that was not applied: it goes, with what was found in it. */
export async function discardUpload(client: pg.PoolClient, { uploadId, actor }: Omit<Asked, "now">): Promise<void> {
  const gone = await client.query(
    `DELETE FROM import_upload WHERE id = $1
       AND (state IN ('uploading', 'ready', 'failed') OR (state IN ('uploaded', 'examining', 'applying') AND NOT ${IS_AT_WORK}))`,
    [uploadId],
  );
  await requireOne(gone, uploadId, { actor, action: "discard" }, client);
}

async function requireOne(
  { rowCount }: pg.QueryResult,
  uploadId: number,
  said: { actor: string; action: string },
  client: pg.PoolClient,
  after?: unknown,
): Promise<void> {
  if (rowCount !== 1) throw new ExpectedError("upload-busy", { found: uploadId });
  await recordAudit(client, [{ ...said, subject: "import_upload", subjectId: String(uploadId), after }]);
}
