import type pg from "pg";
import { automaticLink } from "@/lib/domain/award/automaticLink";
import { readLinkedTerritories } from "./readLinkedTerritories";

/**
 * The territories of an award's candidatures that somebody may not know of: whoever they work for, what is linked to it, and those of nominees
 * that anything else links them to, in any category. What is read of candidatures for a manager leaves these out, counts included.
 * @returns their ids
 */
export async function readHiddenTerritories(reader: Pick<pg.Pool, "query">, memberId: number, awardId: number): Promise<number[]> {
  const { rows: known } = await reader.query<{ id: number }>(
    `SELECT n.territory_id AS id FROM conflict x JOIN nominee n ON n.id = x.nominee_id JOIN award_category c ON c.id = n.category_id
     WHERE x.member_id = $1 AND x.link <> 'none' AND c.award_id = $2`,
    [memberId, awardId],
  );
  const { rows: pairs } = await reader.query<{ employerId: number; id: number }>(
    `SELECT DISTINCT m.employer_id AS "employerId", a.territory_id AS id FROM member m JOIN candidature a ON a.award_id = $2
     WHERE m.id = $1 AND m.employer_id IS NOT NULL`,
    [memberId, awardId],
  );
  const linked = await readLinkedTerritories(reader, [...new Set(pairs.flatMap(({ employerId, id }) => [employerId, id]))]);
  const found = pairs.filter(({ employerId, id }) => {
    const [employer, territory] = [linked.get(employerId), linked.get(id)];
    return employer && territory && automaticLink(employer, territory) !== null;
  });
  return [...new Set([...known, ...found].map(({ id }) => id))];
}
