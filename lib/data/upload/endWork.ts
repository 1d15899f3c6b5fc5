import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import type { ImportReport } from "@/lib/data/import/report";
import { inTransaction } from "../database";
import { type Claimed, STATE_OF } from "./claimUpload";
import type { UploadProblem } from "./upload";

type Querying = Pick<pg.PoolClient, "query">;

/**
 * Says what came of the work on an upload.
 * @param db for what is stored, the transaction that stores it: both are there, or neither
 * @throws when it is not, or not any more, the work that was taken: somebody else goes on with it, and nothing of this is stored
 */
export async function endWork(db: Querying, claimed: Claimed, report: Partial<ImportReport>, now: Date): Promise<void> {
  const { refusedLost, ...kept } = report; // where it was is nobody's business
  const ended = claimed.work === "confirm" ? await endConfirmation(db, claimed, kept, now) : await endFile(db, claimed, kept, now);
  if (ended.rowCount !== 1)
    throw new Error(`upload ${claimed.id} is no longer ${STATE_OF[claimed.work]} as it was at ${claimed.claimedAt.toISOString()}`);
  const gone = claimed.work === "confirm" ? ["doubtful", "doubts"] : claimed.work === "apply" ? ["file"] : [];
  if (report.setAside === 0) gone.push("doubtful");
  await db.query("DELETE FROM import_piece WHERE upload_id = $1 AND part = ANY($2::upload_part[])", [claimed.id, gone]);
}

const TAKEN = "id = $1 AND state = $2 AND claimed_at = $3";

async function endFile(db: Querying, { id, work, claimedAt }: Claimed, report: Partial<ImportReport>, now: Date): Promise<pg.QueryResult> {
  return await db.query(
    `UPDATE import_upload SET state = $4, report = $5, batch_id = $6, set_aside = $7, claimed_at = NULL, changed_at = $8 WHERE ${TAKEN}`,
    [
      ...[id, STATE_OF[work], claimedAt],
      ...[work === "apply" ? "applied" : "ready", JSON.stringify(report), report.batchId ?? null, report.setAside ?? 0, now],
    ],
  );
}

/** Rows that are refused now wait as they did, with the reason. */
async function endConfirmation(
  db: Querying,
  { id, work, claimedAt }: Claimed,
  report: Partial<ImportReport>,
  now: Date,
): Promise<pg.QueryResult> {
  return await db.query(
    `UPDATE import_upload SET state = 'applied', doubtful_report = $4, doubtful_batch_id = coalesce($5, doubtful_batch_id), set_aside = $6,
       doubtful_problem = NULL, claimed_at = NULL, changed_at = $7 WHERE ${TAKEN}`,
    [id, STATE_OF[work], claimedAt, JSON.stringify(report), report.batchId ?? null, report.refused ?? 0, now],
  );
}

/** Says why the work on an upload came to nothing. What was applied before stays so. */
export async function failWork(pool: pg.Pool, { id, work, claimedAt }: Claimed, problem: UploadProblem, now: Date): Promise<void> {
  const where = work === "confirm" ? "state = 'applied', doubtful_problem = $4" : "state = 'failed', problem = $4";
  await inTransaction(pool, async (client) => {
    const failed = await client.query(`UPDATE import_upload SET ${where}, claimed_at = NULL, changed_at = $5 WHERE ${TAKEN}`, [
      ...[id, STATE_OF[work], claimedAt],
      ...[JSON.stringify(problem), now],
    ]);
    if (failed.rowCount !== 1) return; // it was applied before, or somebody else goes on with it
    await recordAudit(client, [
      { actor: "instance", action: "fail", subject: "import_upload", subjectId: String(id), after: { problem: problem.code } },
    ]);
  });
}
