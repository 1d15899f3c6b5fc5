import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";

/**
 * Moves a member to another address, and ends every session.
 * @throws ExpectedError `email-taken`
 */
export async function changeEmail(client: pg.PoolClient, memberId: number, email: string, actor: string): Promise<void> {
  const taken = await client.query("SELECT 1 FROM member WHERE email = $1 AND id <> $2", [email, memberId]);
  if (taken.rowCount) throw new ExpectedError("email-taken", { found: email });
  const { rows } = await client.query(
    `UPDATE member SET email = $2, session_version = session_version + 1 FROM (SELECT email AS before FROM member WHERE id = $1 FOR UPDATE) kept
     WHERE id = $1 RETURNING kept.before`,
    [memberId, email],
  );
  await recordAudit(client, [
    { actor, action: "change-email", subject: "member", subjectId: String(memberId), before: { email: rows[0]?.before }, after: { email } },
  ]);
}
