import { linkedAmong } from "../award/linkedAmong";
import { RUNNING } from "../award/readHistory";
import { database } from "../database";
import type { AuditFilter, AuditRow } from "./auditFilter";

const PARIS = "AT TIME ZONE 'Europe/Paris'";

/**
 * What a jury does, or becomes of a candidature, is kept from a reader who sits on it, or whom anything links to it: the log counts, and names
 * when. Of the other nominees of its category a linked reader is told what is done by those who run the award and, until it is published,
 * nothing of what the jury does. Of an award that they are a juror of, or that nominates somebody whom they are linked to, they read nothing at
 * all of its categories, its grid and itself, nor why somebody works for another. Of what was done it tells nothing in any case.
 *
 * `$10` is the reader, `$11` the territories that whom they work for links them to, `$12` what is done by those who run the award.
 */
const THEIR_CATEGORIES = `(
    SELECT n.category_id, c.award_id FROM nominee n JOIN award_category c ON c.id = n.category_id
    WHERE n.territory_id = ANY ($11::int[])
      OR EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = $10 AND x.link <> 'none'))`;
const THEIR_AWARDS = `(
    SELECT j.award_id FROM juror j WHERE j.member_id = $10
    UNION SELECT award_id FROM their_category)`;

const OF_THEIR_JURY = `(log.subject = 'nominee' AND EXISTS (
       SELECT FROM nominee n JOIN award_category c ON c.id = n.category_id
       WHERE n.id::text = log.subject_id AND (n.territory_id = ANY ($11::int[])
         OR EXISTS (SELECT FROM juror j WHERE j.award_id = c.award_id AND j.member_id = $10)
         OR EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = $10 AND x.link <> 'none')
         OR log.action <> ALL ($12::text[]) AND n.category_id IN (SELECT category_id FROM their_category)
           AND NOT EXISTS (SELECT FROM award_publication p WHERE p.award_id = c.award_id)))
     OR log.subject = 'candidature' AND EXISTS (
       SELECT FROM candidature c
       WHERE c.id::text = log.subject_id AND (c.territory_id = ANY ($11::int[])
         OR EXISTS (SELECT FROM juror j WHERE j.award_id = c.award_id AND j.member_id = $10)
         OR EXISTS (SELECT FROM nominee n JOIN award_category k ON k.id = n.category_id AND k.award_id = c.award_id
           JOIN conflict x ON x.nominee_id = n.id AND x.member_id = $10 AND x.link <> 'none' WHERE n.territory_id = c.territory_id)))
     OR log.subject = 'award' AND log.subject_id IN (SELECT award_id::text FROM their_award)
     OR log.subject = 'member' AND log.action = 'change-employer' AND log.after ->> 'reason' IS NOT NULL AND EXISTS (
       SELECT FROM their_award a WHERE NOT EXISTS (SELECT FROM award_publication p WHERE p.award_id = a.award_id))
     OR log.subject = 'juror' AND split_part(log.subject_id, ':', 1) IN (SELECT award_id::text FROM their_award)
     OR log.subject IN ('award-category', 'criterion') AND (
       log.subject_id IN (SELECT id::text FROM award_category WHERE log.subject = 'award-category' AND award_id IN (SELECT award_id FROM their_award)
         UNION ALL SELECT id::text FROM criterion WHERE log.subject = 'criterion' AND award_id IN (SELECT award_id FROM their_award))
       OR EXISTS (SELECT FROM audit_log gone WHERE gone.subject = log.subject AND gone.subject_id = log.subject_id AND gone.action = 'delete'
         AND gone.before ->> 'awardId' IN (SELECT award_id::text FROM their_award))))`;

/**
 * Rows of the audit log, the newest first.
 * @param reader the member who reads them
 * @param below only those with a smaller number: where the page before ended
 * @returns the rows, and where to go on; null at the end
 */
export async function listAudit(
  reader: number,
  filter: AuditFilter,
  limit: number,
  below?: number,
): Promise<{ rows: AuditRow[]; next: number | null }> {
  const { pool } = database();
  const { rows: places } = await pool.query<{ id: number }>(
    "SELECT territory_id AS id FROM nominee UNION SELECT territory_id FROM candidature",
  );
  const linked = await linkedAmong(
    pool,
    reader,
    places.map(({ id }) => id),
  );
  const { rows } = await pool.query<AuditRow>(
    `WITH their_category AS MATERIALIZED ${THEIR_CATEGORIES}, their_award AS MATERIALIZED ${THEIR_AWARDS}
     SELECT log.id, log.at, log.actor, who.name AS "actorName", log.action, log.subject, log.subject_id AS "subjectId",
       what.name AS "subjectName", log.before, log.after
     FROM audit_log log
     LEFT JOIN member who ON log.actor = 'member:' || who.id
     LEFT JOIN member what ON log.subject = 'member' AND log.subject_id = what.id::text
     WHERE ($1::text IS NULL OR log.actor = $1) AND ($2::text IS NULL OR log.action = $2) AND ($3::text IS NULL OR log.subject = $3)
       AND ($4::text IS NULL OR log.subject_id = $4)
       AND ($5::date IS NULL OR log.at >= $5::date::timestamp ${PARIS}) AND ($6::date IS NULL OR log.at < ($6::date + 1)::timestamp ${PARIS})
       AND ($7::text IS NULL OR concat_ws(' ', log.subject_id, log.before::text, log.after::text) ILIKE $7)
       AND ($8::bigint IS NULL OR log.id < $8) AND NOT (${OF_THEIR_JURY})
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
      reader,
      linked,
      RUNNING,
    ],
  );
  const shown = rows.slice(0, limit);
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
