import type pg from "pg";
import { database } from "../database";
import { seenNominees } from "./seenNominees";

/** How far a juror is with saying what links them to the nominees of a category. */
export interface DeclarationProgress {
  categoryId: number;
  memberId: number;
  name: string;
  chair: boolean;
  /** Nominees of which they have said something. */
  done: number;
  due: number;
}

/** By category, then name: counted over the nominees that who asks may know of; their own seats are left out. */
export async function readDeclarations(
  awardId: number,
  managerId: number,
  reader: Pick<pg.Pool, "query"> = database().pool,
): Promise<DeclarationProgress[]> {
  const { rows } = await reader.query<DeclarationProgress>(
    `SELECT s.category_id AS "categoryId", s.member_id AS "memberId", m.name, s.chair,
       count(d.nominee_id)::int AS done, count(n.id)::int AS due
     FROM jury_seat s JOIN member m ON m.id = s.member_id JOIN award_category c ON c.id = s.category_id
       LEFT JOIN ${seenNominees("$2")} seen ON seen.category_id = s.category_id
       LEFT JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL
       LEFT JOIN conflict d ON d.nominee_id = n.id AND d.member_id = s.member_id AND d.source = 'declared'
     WHERE s.award_id = $1 AND s.member_id <> $2
     GROUP BY s.category_id, s.member_id, m.name, s.chair, c.position ORDER BY c.position, s.category_id, m.name, s.member_id`,
    [awardId, managerId],
  );
  return rows;
}
