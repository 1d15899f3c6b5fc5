import type pg from "pg";
import { CONTACT_MONTHS, CONTACT_MONTHS_UNPUBLISHED, REFUSED_MONTHS, UNCONFIRMED_DAYS } from "@/lib/domain/award/candidature";
import { recordAudit } from "../audit/recordAudit";

/** SQL: whether the award of a candidature `a` was published so many months ago; or `a` sent so many, where it never is. */
const isOver = (published: string, sent: string) => `(a.sent_at < $1::timestamptz - make_interval(months => ${sent}) OR EXISTS (
  SELECT FROM award_publication p WHERE p.award_id = a.award_id AND p.published_at < $1::timestamptz - make_interval(months => ${published})))`;

/**
 * Keeps the word given to those who apply: what nobody confirmed or decided on, what was withdrawn or refused is deleted
 * after a while, and whom the others came from is erased. At each candidature, and every day while a server runs.
 */
export async function forgetCandidatures(client: pg.PoolClient, now: Date): Promise<number> {
  const deleted = await client.query(
    `DELETE FROM candidature a WHERE (state <> 'accepted' AND (confirmed_at IS NULL OR state = 'withdrawn')
         AND sent_at < $1::timestamptz - make_interval(days => $2))
       OR (state = 'refused' AND handled_at < $1::timestamptz - make_interval(months => $3))
       OR (state = 'confirmed' AND ${isOver("$4", "$5")})`,
    [now, UNCONFIRMED_DAYS, REFUSED_MONTHS, CONTACT_MONTHS, CONTACT_MONTHS_UNPUBLISHED],
  );
  const erased = await client.query(
    `UPDATE candidature a SET contact_name = NULL, contact_role = NULL, contact_email = NULL, contact_erased_at = $1,
       link_sha256 = NULL, follow_sha256 = NULL
     WHERE a.contact_erased_at IS NULL AND ${isOver("$2", "$3")}`,
    [now, CONTACT_MONTHS, CONTACT_MONTHS_UNPUBLISHED],
  );
  const after = { deleted: deleted.rowCount ?? 0, erased: erased.rowCount ?? 0 };
  const count = after.deleted + after.erased;
  if (count > 0) await recordAudit(client, [{ actor: "instance", action: "forget", subject: "candidature", subjectId: "contacts", after }]);
  return count;
}
