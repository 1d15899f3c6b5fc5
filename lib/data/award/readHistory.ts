import { database } from "../database";
import { type AwardFacts, readAward } from "./readAward";
import { readHiddenTerritories } from "./readHiddenTerritories";
import { seenNominees } from "./seenNominees";

export interface HistoryRow {
  id: number;
  at: Date;
  actor: string;
  /** Of the member who did it. */
  actorName: string | null;
  action: string;
  subject: string;
  /** Of the nominee, the category, the criterion, the territory that applied or the member; null for the award itself. */
  name: string | null;
  /** Of a nominee. */
  category: string | null;
  /** The juror or manager that it was done to. */
  memberName: string | null;
  /** That became the active one; null where none did. */
  phase: string | null;
  /** Why, where it is recorded; of another employer, which lifts links, for those only from whom no nominee is hidden. */
  reason: string | null;
}
export interface AwardHistory {
  award: AwardFacts;
  /** The newest first. */
  rows: readonly HistoryRow[];
  /** Whether these are the newest. */
  first: boolean;
  /** Where it goes on; null at the end. */
  next: number | null;
}

const HISTORY_ROWS = 50;

/** What a juror keeps to themself: drafts and the notebook. */
const PRIVATE = ["begin-assessment", "drop", "begin-note"];
/**
 * What is done to a nominee by those who run the award: all of it that a manager reads who is a juror of the award as well, and an administrator
 * from whom another nominee of the category is hidden. It tells nothing of how the jury takes to any.
 */
export const RUNNING = ["nominate", "remove", "reinstate", "attach", "link", "unlink", "recuse", "lift-recusal", "reset-declaration"];
/** What would tell how the jury takes to those of a category whom the reader may not know of: counts and order say it too. */
const OF_THE_WHOLE = ["submit-assessment", "abstain", "end-abstention", "note", "strike", "vote", "decide", "attend", "sign", "unfreeze"];

/**
 * Who did what of an award and when, as one who runs it may know: nothing of a nominee or a candidature that is hidden from them, nor, where
 * one of a category is, of what the jury does in it. What is deleted is told by the log alone.
 * @param below only what came before that: where the page before ended
 * @throws ExpectedError `unknown-award`
 */
export async function readHistory(year: number, managerId: number, below?: number): Promise<AwardHistory> {
  const { pool } = database();
  const award = await readAward(year);
  const hidden = await readHiddenTerritories(pool, managerId, award.id);
  const { rows } = await pool.query<HistoryRow>(SQL, [
    ...[award.id, managerId, hidden, below, HISTORY_ROWS + 1],
    ...[PRIVATE, RUNNING, OF_THE_WHOLE],
  ]);
  const shown = rows.slice(0, HISTORY_ROWS);
  return { award, rows: shown, first: below === undefined, next: rows.length > HISTORY_ROWS ? (shown.at(-1)?.id ?? null) : null };
}

/** All that the log may be about, as it names it; `whole` where the reader may know of everything that is in its category. */
const ABOUT = `
  SELECT 'award' AS subject, $1::text AS subject_id, NULL AS name, NULL AS category, true AS whole
  UNION ALL SELECT 'award-category', id::text, name, NULL, whole FROM category
  UNION ALL SELECT 'nominee', n.id::text, n.name, c.name, c.whole
    FROM seen JOIN nominee n ON n.id = seen.nominee_id JOIN category c ON c.id = n.category_id
  UNION ALL SELECT 'criterion', id::text, name, NULL, true FROM criterion WHERE award_id = $1
  UNION ALL SELECT gone.subject, gone.subject_id, gone.before ->> 'name', NULL, true FROM audit_log gone
    WHERE gone.subject IN ('award-category', 'criterion') AND gone.action = 'delete' AND gone.before ->> 'awardId' = $1::text
  UNION ALL SELECT 'candidature', a.id::text, t.name, NULL, true
    FROM candidature a JOIN territory t ON t.id = a.territory_id WHERE a.award_id = $1 AND a.territory_id <> ALL ($3::int[])
  UNION ALL SELECT 'member', m.id::text, m.name, NULL, true FROM juror j JOIN member m ON m.id = j.member_id WHERE j.award_id = $1`;

const SQL = `
  WITH seen AS (SELECT nominee_id FROM ${seenNominees("$2")} s WHERE s.award_id = $1),
    category AS (
      SELECT c.id, c.name, NOT EXISTS (
        SELECT FROM nominee n WHERE n.category_id = c.id AND n.id NOT IN (SELECT nominee_id FROM seen)) AS whole
      FROM award_category c WHERE c.award_id = $1),
    about AS (${ABOUT})
  SELECT log.id, log.at, log.actor, who.name AS "actorName", log.action, log.subject, about.name, about.category,
    whom.name AS "memberName", log.after ->> 'activePhase' AS phase,
    CASE WHEN log.subject <> 'member' OR (SELECT bool_and(whole) FROM category) THEN log.after ->> 'reason' END AS reason
  FROM about JOIN audit_log log ON log.subject = about.subject AND log.subject_id = about.subject_id
    LEFT JOIN member who ON log.actor = 'member:' || who.id
    LEFT JOIN member whom ON log.after ->> 'memberId' = whom.id::text
  WHERE ($4::bigint IS NULL OR log.id < $4) AND log.action <> ALL ($6::text[])
    AND (log.subject <> 'member' OR log.action = 'change-employer')
    AND (about.whole OR log.action <> ALL ($8::text[]))
    AND (log.subject <> 'nominee' OR log.action = ANY ($7::text[])
      OR NOT EXISTS (SELECT FROM juror j WHERE j.award_id = $1 AND j.member_id = $2))
  ORDER BY log.id DESC LIMIT $5`;
