import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";

/** Keeps that a member forgot the password, for the administrator to see. */
export async function askPassword(client: pg.PoolClient, memberId: number, actor: string, now: Date): Promise<void> {
  await client.query("UPDATE member SET reset_asked_at = $2 WHERE id = $1", [memberId, now]);
  await recordAudit(client, [{ actor, action: "ask-password", subject: "member", subjectId: String(memberId) }]);
}
