import type pg from "pg";
import { EMAIL_DAYS } from "@/lib/domain/report/report";
import { recordAudit } from "../audit/recordAudit";

/** Deletes the e-mails of reports that have been closed for long enough: at each write of a report, and every day while a server runs. */
export async function forgetEmails(client: pg.PoolClient, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    "UPDATE report SET email = NULL WHERE email IS NOT NULL AND closed_at < $1::timestamptz - make_interval(days => $2)",
    [now, EMAIL_DAYS],
  );
  const count = rowCount ?? 0;
  if (count > 0)
    await recordAudit(client, [{ actor: "instance", action: "forget", subject: "report", subjectId: "emails", after: { count } }]);
  return count;
}
