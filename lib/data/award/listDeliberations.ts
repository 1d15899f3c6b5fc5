import type pg from "pg";
import type { PhaseKind } from "@/lib/domain/award/phase";
import { COUNTED_ASSESSMENTS } from "./countedAssessments";
import { ENTITLED_JURORS } from "./entitledJurors";
import { seesOthers } from "./seenAssessments";
import { seenNominees } from "./seenNominees";
import { STANDING_DECISIONS } from "./standingDecisions";

export interface ListedDeliberation {
  categoryId: number;
  name: string;
  awardId: number;
  year: number;
  theme: string;
  activePhase: PhaseKind | null;
  seat: "juror" | "chair" | null;
  /** That they may know of. */
  nominees: number;
  /** Of those, the ones of which they may know what others think. */
  open: number;
  /** Of the open ones: assessments that count, and those that are still waited for. */
  assessments: number;
  missing: number;
  /** Prizes decided; null where they may not know. */
  decided: number | null;
}

/** The categories in which somebody sits, or all for who runs the award: where each stands, as far as they may know. Of awards whose assessment has begun, the last one first. */
export async function listDeliberations(pool: pg.Pool, memberId: number): Promise<ListedDeliberation[]> {
  const { rows } = await pool.query<ListedDeliberation>(
    `WITH known AS MATERIALIZED (
       SELECT seen.nominee_id, seen.category_id, ${seesOthers("$1")} AS open
       FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL JOIN award_edition e ON e.id = seen.award_id
     ), sent AS MATERIALIZED (
       SELECT k.category_id, count(*) AS count FROM known k JOIN ${COUNTED_ASSESSMENTS} a ON a.nominee_id = k.nominee_id
       WHERE k.open GROUP BY k.category_id
     ), waited AS MATERIALIZED (
       SELECT k.category_id, count(*) AS count FROM known k JOIN award_category c ON c.id = k.category_id
         JOIN ${ENTITLED_JURORS} j ON j.nominee_id = k.nominee_id
         LEFT JOIN assessment a ON a.nominee_id = j.nominee_id AND a.member_id = j.member_id
       WHERE k.open AND coalesce(a.state = 'draft', true)
         AND (NOT c.assigned OR EXISTS (SELECT FROM assignment s WHERE s.nominee_id = j.nominee_id AND s.member_id = j.member_id))
       GROUP BY k.category_id
     ), counted AS (
       SELECT k.category_id, count(*) AS nominees, count(*) FILTER (WHERE k.open) AS open, count(d.nominee_id) AS decided
       FROM known k LEFT JOIN ${STANDING_DECISIONS} d ON d.nominee_id = k.nominee_id GROUP BY k.category_id
     )
     SELECT c.id AS "categoryId", c.name, e.id AS "awardId", e.year, e.theme, e.active_phase::text AS "activePhase",
       CASE WHEN s.chair THEN 'chair' WHEN s.member_id IS NOT NULL THEN 'juror' END AS seat,
       coalesce(k.nominees, 0) AS nominees, coalesce(k.open, 0) AS open,
       coalesce(sent.count, 0) AS assessments, coalesce(w.count, 0) AS missing,
       CASE WHEN e.active_phase = 'published' OR NOT EXISTS (SELECT FROM nominee n WHERE n.category_id = c.id AND n.removed_at IS NULL
         AND n.id NOT IN (SELECT nominee_id FROM known)) THEN coalesce(k.decided, 0) END AS decided
     FROM award_category c JOIN award_edition e ON e.id = c.award_id JOIN member m ON m.id = $1
       LEFT JOIN jury_seat s ON s.category_id = c.id AND s.member_id = m.id
       LEFT JOIN counted k ON k.category_id = c.id LEFT JOIN waited w ON w.category_id = c.id
       LEFT JOIN sent ON sent.category_id = c.id
     WHERE e.active_phase IN ('assessment', 'deliberation', 'published') AND ('JURY_MANAGER' = ANY (m.roles) OR s.member_id IS NOT NULL)
     ORDER BY e.year DESC, c.position, c.id`,
    [memberId],
  );
  return rows;
}
