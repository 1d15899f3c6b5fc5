import type pg from "pg";
import { database } from "../database";
import { seenNominees } from "./seenNominees";
import { undeclaredNominees } from "./undeclaredNominees";

/** How far a juror is with saying what links them to the nominees of a category. */
export interface DeclarationProgress {
  categoryId: number;
  memberId: number;
  name: string;
  chair: boolean;
  /** Nominees of which they have said something. */
  done: number;
  /** Those, and the ones that they have still to be asked about: not what they are kept from anyhow. */
  due: number;
}

/** By category, then name: counted over the nominees that who asks may know of; their own seats are left out. */
export async function readDeclarations(
  awardId: number,
  managerId: number,
  reader: Pick<pg.Pool, "query"> = database().pool,
): Promise<DeclarationProgress[]> {
  const { rows } = await reader.query<DeclarationProgress>(
    `SELECT seat.category_id AS "categoryId", seat.member_id AS "memberId", m.name, seat.chair,
       count(d.nominee_id)::int AS done, (count(d.nominee_id) + count(u.nominee_id))::int AS due
     FROM jury_seat seat JOIN member m ON m.id = seat.member_id JOIN award_category c ON c.id = seat.category_id
       LEFT JOIN ${seenNominees("$2")} seen ON seen.category_id = seat.category_id
       LEFT JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL
       LEFT JOIN conflict d ON d.nominee_id = n.id AND d.member_id = seat.member_id AND d.source = 'declared'
       LEFT JOIN LATERAL ${undeclaredNominees("seat.member_id")} u ON u.nominee_id = n.id
     WHERE seat.award_id = $1 AND seat.member_id <> $2
     GROUP BY seat.category_id, seat.member_id, m.name, seat.chair, c.position
     ORDER BY c.position, seat.category_id, m.name, seat.member_id`,
    [awardId, managerId],
  );
  return rows;
}
