import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";

/**
 * Takes a second factor away, with its recovery codes; one that was only begun as well.
 * @throws ExpectedError `unknown-member`
 */
export async function removeSecondFactor(client: pg.PoolClient, memberId: number, actor: string): Promise<void> {
  const { rows } = await client.query(
    `UPDATE member SET totp_secret = NULL, totp_since = NULL, totp_last_step = NULL, recovery_hashes = '{}'
     FROM (SELECT totp_since IS NOT NULL AS before FROM member WHERE id = $1 FOR UPDATE) kept WHERE id = $1 RETURNING kept.before`,
    [memberId],
  );
  if (!rows[0]) throw new ExpectedError("unknown-member");
  await recordAudit(client, [
    {
      actor,
      action: "remove-second-factor",
      subject: "member",
      subjectId: String(memberId),
      before: { secondFactor: rows[0].before },
      after: { secondFactor: false },
    },
  ]);
}
