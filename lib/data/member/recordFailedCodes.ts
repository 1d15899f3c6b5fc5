import { recordAudit } from "../audit/recordAudit";
import { database, inTransaction } from "../database";

/** Writes that codes were tried in vain until no more were looked at: whoever tries them knows the password. */
export async function recordFailedCodes(memberId: number, attempts: number): Promise<void> {
  await inTransaction(database().pool, (client) =>
    recordAudit(client, [{ actor: "sign-in", action: "fail-codes", subject: "member", subjectId: String(memberId), after: { attempts } }]),
  );
}
