import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { closeLinks } from "./closeLinks";

const UNIQUE_VIOLATION = "23505";

export interface NewEmail {
  memberId: number;
  email: string;
  actor: string;
  now: Date;
}

/**
 * Moves a member to another address, and ends every session and link.
 * @returns the address that it had, and the member's name
 * @throws ExpectedError `email-taken`; `link-closed` when the member is disabled
 */
export async function changeEmail(
  client: pg.PoolClient,
  { memberId, email, actor, now }: NewEmail,
): Promise<{ before: string; name: string }> {
  const taken = await client.query("SELECT 1 FROM member WHERE email = $1 AND id <> $2", [email, memberId]);
  if (taken.rowCount) throw new ExpectedError("email-taken", { found: email });
  const updated = await client
    .query(
      `UPDATE member SET email = $2, session_version = session_version + 1 FROM (SELECT email AS before FROM member WHERE id = $1 FOR UPDATE) kept
     WHERE id = $1 AND disabled_at IS NULL RETURNING kept.before, name`,
      [memberId, email],
    )
    .catch((error: { code?: string }) => {
      if (error.code === UNIQUE_VIOLATION) throw new ExpectedError("email-taken", { found: email }); // by somebody a moment ago
      throw error;
    });
  const [kept] = updated.rows;
  if (!kept) throw new ExpectedError("link-closed");
  await closeLinks(client, memberId, now);
  await recordAudit(client, [
    { actor, action: "change-email", subject: "member", subjectId: String(memberId), before: { email: kept.before }, after: { email } },
  ]);
  return { before: kept.before, name: kept.name };
}
