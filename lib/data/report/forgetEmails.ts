import type pg from "pg";
import { EMAIL_DAYS, EMAIL_MONTHS } from "@/lib/domain/report/report";
import { recordAudit } from "../audit/recordAudit";

/** Deletes the e-mails of reports that have been closed for long enough, or waited for too long: at each write of a report, and every day while a server runs. */
export async function forgetEmails(client: pg.PoolClient, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE report SET email = NULL WHERE email IS NOT NULL
       AND (closed_at < $1::timestamptz - make_interval(days => $2) OR created_at < $1::timestamptz - make_interval(months => $3))`,
    [now, EMAIL_DAYS, EMAIL_MONTHS],
  );
  const count = rowCount ?? 0;
  if (count > 0)
    await recordAudit(client, [{ actor: "instance", action: "forget", subject: "report", subjectId: "emails", after: { count } }]);
  return count;
}
