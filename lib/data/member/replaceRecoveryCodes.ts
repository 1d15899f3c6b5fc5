import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";

/** Keeps the hashes of new recovery codes: those before serve no more. False where no second factor is in force. */
export async function replaceRecoveryCodes(client: pg.PoolClient, memberId: number, recoveryHashes: readonly string[]): Promise<boolean> {
  const { rowCount } = await client.query("UPDATE member SET recovery_hashes = $2 WHERE id = $1 AND totp_since IS NOT NULL", [
    memberId,
    recoveryHashes,
  ]);
  if (rowCount === 0) return false;
  await recordAudit(client, [
    {
      actor: `member:${memberId}`,
      action: "renew-recovery-codes",
      subject: "member",
      subjectId: String(memberId),
      after: { count: recoveryHashes.length },
    },
  ]);
  return true;
}
