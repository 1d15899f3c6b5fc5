import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";

/** Keeps a secret, sealed, that a first code must confirm. False where a second factor is in force: it is switched off first. */
export async function beginSecondFactor(client: pg.PoolClient, memberId: number, sealedSecret: string): Promise<boolean> {
  const { rowCount } = await client.query("UPDATE member SET totp_secret = $2 WHERE id = $1 AND totp_since IS NULL", [
    memberId,
    sealedSecret,
  ]);
  if (rowCount === 0) return false;
  await recordAudit(client, [
    { actor: `member:${memberId}`, action: "begin-second-factor", subject: "member", subjectId: String(memberId) },
  ]);
  return true;
}
