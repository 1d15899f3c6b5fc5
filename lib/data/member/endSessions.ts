import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { closeLinks } from "./closeLinks";

/**
 * Ends every session of a member, whose browsers then name an older version, and every link.
 * @throws ExpectedError `unknown-member`
 */
export async function endSessions(client: pg.PoolClient, memberId: number, actor: string, now: Date): Promise<void> {
  const { rowCount } = await client.query("UPDATE member SET session_version = session_version + 1 WHERE id = $1", [memberId]);
  if (rowCount === 0) throw new ExpectedError("unknown-member");
  await closeLinks(client, memberId, now);
  await recordAudit(client, [{ actor, action: "end-sessions", subject: "member", subjectId: String(memberId) }]);
}
