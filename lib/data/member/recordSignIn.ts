import { recordAudit } from "../audit/recordAudit";
import { database, inTransaction } from "../database";

export interface SignIn {
  memberId: number;
  now: Date;
  /** The password hashed again, when the parameters of hashing have changed since. */
  passwordHash?: string;
  /** What the second factor used up. */
  used?: { totpStep: number } | { recoveryHash: string };
}

/** Writes that somebody came in. False when the code was used in the meantime: of two who show it at once, one comes in. */
export async function recordSignIn({ memberId, now, passwordHash, used }: SignIn): Promise<boolean> {
  const step = used && "totpStep" in used ? used.totpStep : null;
  const recovery = used && "recoveryHash" in used ? used.recoveryHash : null;
  return inTransaction(database().pool, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE member SET last_signed_in_at = $2, password_hash = coalesce($3, password_hash), totp_last_step = coalesce($4, totp_last_step),
         recovery_hashes = CASE WHEN $5::text IS NULL THEN recovery_hashes ELSE array_remove(recovery_hashes, $5) END
       WHERE id = $1 AND disabled_at IS NULL AND ($4::int IS NULL OR coalesce(totp_last_step, 0) < $4)
         AND ($5::text IS NULL OR $5 = ANY(recovery_hashes))`,
      [memberId, now, passwordHash ?? null, step, recovery],
    );
    if (rowCount === 0) return false;
    const subjectId = String(memberId);
    await recordAudit(client, [
      { actor: `member:${memberId}`, action: recovery === null ? "sign-in" : "sign-in-by-recovery-code", subject: "member", subjectId },
    ]);
    return true;
  });
}
