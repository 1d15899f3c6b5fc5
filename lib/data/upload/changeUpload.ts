import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { ExpectedError } from "@/lib/platform/errors";
import { IS_AT_WORK } from "./workLock";

interface Asked {
  uploadId: number;
  actor: string;
  now: Date;
}

/** What a member agreed to, of a file that looked like this to them. */
interface Agreed extends Asked {
  /** When it had last changed: of two who say how it is read, neither applies the other's. */
  seen: Date;
  /** So many changed figures. */
  confirmed: number;
  overwrite: boolean;
  /** So many doubtful ones. */
  confirmedDoubtful: number;
  doubtful: boolean;
  /** Why the doubtful ones are right. */
  reason: string;
}

/**
 * Has a file applied that was examined.
 * @throws ExpectedError `upload-busy` when it is not, or not any more, waiting for that as it was seen
 */
export async function askToApply(
  client: pg.PoolClient,
  { uploadId, actor, now, seen, confirmed, overwrite, confirmedDoubtful, doubtful, reason }: Agreed,
): Promise<void> {
  const asked = await client.query(
    `UPDATE import_upload SET state = 'applying', claimed_at = NULL, overwrite = $2, confirmed = $3, doubtful = $4, confirmed_doubtful = $5,
       asked_by = $6, changed_at = $7
     WHERE id = $1 AND state = 'ready' AND changed_at = $8`,
    [uploadId, overwrite, confirmed, doubtful, confirmedDoubtful, actor, now, seen],
  );
  await requireOne(asked, uploadId, { actor, action: "apply" }, client, {
    ...{ overwrite, confirmed, doubtful },
    ...(doubtful && { confirmedDoubtful, reason }),
  });
}

/**
 * Has the doubtful figures stored that were set aside when the others were.
 * @throws ExpectedError `upload-busy` when there are none, or others than were seen
 */
export async function askToConfirm(
  client: pg.PoolClient,
  { uploadId, actor, now, seen, confirmedDoubtful, reason }: Omit<Agreed, "confirmed" | "overwrite" | "doubtful">,
): Promise<void> {
  const asked = await client.query(
    `UPDATE import_upload SET state = 'confirming', claimed_at = NULL, confirmed_doubtful = $2, doubtful_by = $3, doubtful_problem = NULL, changed_at = $4
     WHERE id = $1 AND set_aside = $2 AND set_aside > 0 AND changed_at = $5 AND (state = 'applied' OR (state = 'confirming' AND NOT ${IS_AT_WORK}))`,
    [uploadId, confirmedDoubtful, actor, now, seen],
  );
  await requireOne(asked, uploadId, { actor, action: "confirm-doubtful" }, client, { confirmedDoubtful, reason });
}

/** Gives up the doubtful figures of a file that was applied. */
export async function dropDoubtful(
  client: pg.PoolClient,
  { uploadId, actor, now, seen }: Pick<Agreed, "uploadId" | "actor" | "now" | "seen">,
) {
  const { rows } = await client.query<{ count: number }>(
    `WITH held AS (SELECT id, set_aside FROM import_upload WHERE id = $1 AND state = 'applied' AND set_aside > 0 AND changed_at = $3 FOR UPDATE),
     gone AS (DELETE FROM import_piece p USING held h WHERE p.upload_id = h.id AND p.part IN ('doubtful', 'doubts'))
     UPDATE import_upload u SET set_aside = 0, doubtful_problem = NULL, changed_at = $2 FROM held h WHERE u.id = h.id RETURNING h.set_aside AS count`,
    [uploadId, now, seen],
  );
  if (rows[0] === undefined) throw new ExpectedError("upload-busy", { found: uploadId });
  const after = { count: rows[0].count };
  await recordAudit(client, [{ actor, action: "drop-doubtful", subject: "import_upload", subjectId: String(uploadId), after }]);
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

/** Gives up a file that was not applied: it goes, with what was found in it. What is on its way is its sender's. */
export async function discardUpload(
  client: pg.PoolClient,
  { uploadId, memberId, actor }: Pick<Asked, "uploadId" | "actor"> & { memberId: number },
): Promise<void> {
  const gone = await client.query(
    `DELETE FROM import_upload WHERE id = $1
       AND (state IN ('ready', 'failed') OR (state = 'uploading' AND uploaded_by = $2)
         OR (state IN ('uploaded', 'examining', 'applying') AND (claimed_at IS NULL OR NOT ${IS_AT_WORK})))`,
    [uploadId, memberId],
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
