import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { readRevision } from "../edition/readRevision";
import { readMemberName } from "../member/readMemberName";
import { forgetEmails } from "./forgetEmails";

export interface Handling {
  id: number;
  memberId: number;
  actor: string;
  now: Date;
}
export interface ReportAnswer {
  state: "mended" | "refused";
  /** Why not; or, for everybody, what was mended. */
  answer: string;
  /** The revision that mends it; null where it was mended otherwise, or refused. */
  revision: { code: string; number: number } | null;
}

/**
 * Says that somebody is at it.
 * @param given `over`: though somebody else is
 * @throws ExpectedError `unknown-report`, `report-closed`, `report-taken` with whose it is
 */
export async function takeReport(client: pg.PoolClient, given: Handling & { over: boolean }): Promise<void> {
  const { id, memberId, actor, over } = given;
  const before = await lockOpen(client, id);
  if (before.handledBy === memberId) return;
  if (before.handledBy !== null && !over) {
    const [, found] = await readMemberName(client, before.handledBy);
    throw new ExpectedError("report-taken", { found });
  }
  await client.query("UPDATE report SET state = 'taken', handled_by = $2 WHERE id = $1", [id, memberId]);
  const after = { state: "taken", handledBy: memberId };
  await recordAudit(client, [{ actor, action: "take", subject: "report", subjectId: String(id), before, after }]);
}

/**
 * Closes a report for good. What was mended is told in the public log, in the words of `answer` and no others.
 * @throws ExpectedError `unknown-report`, `report-closed`, `unknown-edition`, `unknown-revision`
 */
export async function closeReport(client: pg.PoolClient, given: Handling & ReportAnswer): Promise<void> {
  const { id, memberId, actor, now, state, answer, revision } = given;
  const before = await lockOpen(client, id);
  if (revision) await readRevision(client, revision.code, revision.number);
  await client.query(
    `UPDATE report SET state = $2::text::report_state, handled_by = $3, closed_at = $4, answer = $5, mended_code = $6, mended_revision = $7
     WHERE id = $1`,
    [id, state, memberId, now, answer, revision?.code ?? null, revision?.number ?? null],
  );
  const action = state === "mended" ? "mend" : "refuse";
  await recordAudit(client, [{ actor, action, subject: "report", subjectId: String(id), before, after: { state, answer, revision } }]);
  await forgetEmails(client, now);
}

async function lockOpen(client: pg.PoolClient, id: number): Promise<{ state: string; handledBy: number | null }> {
  const { rows } = await client.query<{ state: string; handledBy: number | null }>(
    `SELECT state::text AS state, handled_by AS "handledBy" FROM report WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const report = rows[0];
  if (!report) throw new ExpectedError("unknown-report", { found: id });
  if (report.state !== "open" && report.state !== "taken") throw new ExpectedError("report-closed");
  return report;
}
