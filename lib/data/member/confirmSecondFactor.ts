import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";

export interface ConfirmedSecondFactor {
  memberId: number;
  /** That the code was of: another begun meanwhile is not confirmed by it. */
  sealedSecret: string;
  step: number;
  recoveryHashes: readonly string[];
  now: Date;
}

/** Puts a second factor in force. False when it is no longer the one that was begun. */
export async function confirmSecondFactor(client: pg.PoolClient, confirmed: ConfirmedSecondFactor): Promise<boolean> {
  const { memberId, sealedSecret, step, recoveryHashes, now } = confirmed;
  const { rowCount } = await client.query(
    `UPDATE member SET totp_since = $3, totp_last_step = $4, recovery_hashes = $5
     WHERE id = $1 AND totp_since IS NULL AND totp_secret = $2`,
    [memberId, sealedSecret, now, step, recoveryHashes],
  );
  if (rowCount === 0) return false;
  await recordAudit(client, [
    {
      actor: `member:${memberId}`,
      action: "set-second-factor",
      subject: "member",
      subjectId: String(memberId),
      before: { secondFactor: false },
      after: { secondFactor: true },
    },
  ]);
  return true;
}
