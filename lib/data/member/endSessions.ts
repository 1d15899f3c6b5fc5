import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";

/**
 * Ends every session of a member: what their browsers hold names an older version.
 * @throws ExpectedError `unknown-member`
 */
export async function endSessions(client: pg.PoolClient, memberId: number, actor: string): Promise<void> {
  const { rowCount } = await client.query("UPDATE member SET session_version = session_version + 1 WHERE id = $1", [memberId]);
  if (rowCount === 0) throw new ExpectedError("unknown-member");
  await recordAudit(client, [{ actor, action: "end-sessions", subject: "member", subjectId: String(memberId) }]);
}
