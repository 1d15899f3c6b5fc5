import { database } from "../database";
import type { AuditFilter, AuditRow } from "./auditFilter";

const PARIS = "AT TIME ZONE 'Europe/Paris'";

/**
 * Rows of the audit log, the newest first.
 * @param below only those with a smaller number: where the page before ended
 * @returns the rows, and where to go on; null at the end
 */
export async function listAudit(filter: AuditFilter, limit: number, below?: number): Promise<{ rows: AuditRow[]; next: number | null }> {
  const { rows } = await database().pool.query<AuditRow>(
    `SELECT log.id, log.at, log.actor, who.name AS "actorName", log.action, log.subject, log.subject_id AS "subjectId",
       what.name AS "subjectName", log.before, log.after
     FROM audit_log log
     LEFT JOIN member who ON log.actor = 'member:' || who.id
     LEFT JOIN member what ON log.subject = 'member' AND log.subject_id = what.id::text
     WHERE ($1::text IS NULL OR log.actor = $1) AND ($2::text IS NULL OR log.action = $2) AND ($3::text IS NULL OR log.subject = $3)
       AND ($4::text IS NULL OR log.subject_id = $4)
       AND ($5::date IS NULL OR log.at >= $5::date::timestamp ${PARIS}) AND ($6::date IS NULL OR log.at < ($6::date + 1)::timestamp ${PARIS})
       AND ($7::text IS NULL OR concat_ws(' ', log.subject_id, log.before::text, log.after::text) ILIKE $7)
       AND ($8::bigint IS NULL OR log.id < $8)
     ORDER BY log.id DESC LIMIT $9`,
    [
      filter.actor,
      filter.action,
      filter.subject,
      filter.id,
      filter.from,
      filter.to,
      filter.text === undefined ? undefined : `%${filter.text.replace(/[\\%_]/g, "\\$&")}%`,
      below,
      limit + 1,
    ],
  );
  const shown = rows.slice(0, limit);
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
