import type pg from "pg";
import type { PhaseKind } from "@/lib/domain/award/phase";
import { ExpectedError } from "@/lib/platform/errors";
import { seenNominees } from "./seenNominees";

/** A category as it stands for somebody who deliberates in it. */
export interface CategoryHead {
  categoryId: number;
  name: string;
  /** Jurors assess the nominees that they are assigned, and not all. */
  assigned: boolean;
  awardId: number;
  year: number;
  theme: string;
  /** The phase that was opened last, though its days may be over. */
  activePhase: PhaseKind | null;
  quorumPercent: number;
  decidedBy: "vote" | "chair";
  /** When jurors read what others think. */
  othersShown: "after-mine" | "after-phase";
  seat: "juror" | "chair" | null;
  manager: boolean;
  /** Whether they may know of prizes before these are published: not where a nominee is hidden from them, by elimination. */
  prizesShown: boolean;
}

/** @throws ExpectedError `unknown-category` */
export async function readCategoryHead(reader: Pick<pg.Pool, "query">, categoryId: number, memberId: number): Promise<CategoryHead> {
  const { rows } = await reader.query<CategoryHead>(
    `SELECT c.id AS "categoryId", c.name, c.assigned, e.id AS "awardId", e.year, e.theme, e.active_phase::text AS "activePhase",
       e.quorum_percent AS "quorumPercent", e.decided_by::text AS "decidedBy",
       e.others_shown::text AS "othersShown",
       CASE WHEN s.chair THEN 'chair' WHEN s.member_id IS NOT NULL THEN 'juror' END AS seat, 'JURY_MANAGER' = ANY (m.roles) AS manager,
       coalesce(e.active_phase = 'published', false) OR NOT EXISTS (
         SELECT FROM nominee n WHERE n.category_id = c.id AND n.removed_at IS NULL
           AND n.id NOT IN (SELECT nominee_id FROM ${seenNominees("$1")} seen WHERE seen.category_id = c.id)) AS "prizesShown"
     FROM award_category c JOIN award_edition e ON e.id = c.award_id JOIN member m ON m.id = $1
       LEFT JOIN jury_seat s ON s.category_id = c.id AND s.member_id = m.id
     WHERE c.id = $2`,
    [memberId, categoryId],
  );
  if (!rows[0]) throw new ExpectedError("unknown-category");
  return rows[0];
}
