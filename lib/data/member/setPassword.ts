import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";
import { closeLinks } from "./closeLinks";

export interface NewPassword {
  memberId: number;
  passwordHash: string;
  actor: string;
  /** By which way: an invitation accepted, a reset, a change by its owner. */
  action: "accept-invitation" | "reset-password" | "change-password";
  now: Date;
}

/** Keeps a new password and ends every session and link. False when the member is disabled. */
export async function setPassword(client: pg.PoolClient, { memberId, passwordHash, actor, action, now }: NewPassword): Promise<boolean> {
  const { rowCount } = await client.query(
    "UPDATE member SET password_hash = $2, session_version = session_version + 1 WHERE id = $1 AND disabled_at IS NULL",
    [memberId, passwordHash],
  );
  if (rowCount === 0) return false;
  await closeLinks(client, memberId, now);
  await recordAudit(client, [{ actor, action, subject: "member", subjectId: String(memberId) }]);
  return true;
}
