import type pg from "pg";
import { automaticLink } from "@/lib/domain/award/automaticLink";
import type { Standing } from "@/lib/domain/award/standing";
import { readLinkedTerritories } from "./readLinkedTerritories";
import { readCategoryStanding, type StandingAsked } from "./readStanding";

/**
 * Towards a nominee that is not there yet: nobody brings in one that they work for, or that would be linked to them as their employer's
 * territory is; nor one that is there and hidden from them.
 */
export async function readAddingStanding(
  reader: Pick<pg.Pool, "query">,
  { categoryId, territoryId }: { categoryId: number; territoryId: number },
  asked: StandingAsked,
): Promise<Standing> {
  const standing = await readCategoryStanding(reader, categoryId, { ...asked, whole: false });
  return { ...standing, sees: standing.sees && !(await isLinked(reader, categoryId, territoryId, asked.memberId)) };
}

async function isLinked(reader: Pick<pg.Pool, "query">, categoryId: number, territoryId: number, memberId: number): Promise<boolean> {
  const { rows } = await reader.query<{ employerId: number | null; hidden: boolean }>(
    `SELECT m.employer_id AS "employerId", EXISTS (SELECT FROM nominee n JOIN conflict x ON x.nominee_id = n.id
       WHERE n.category_id = $2 AND n.territory_id = $3 AND x.member_id = m.id AND x.link <> 'none') AS hidden
     FROM member m WHERE m.id = $1`,
    [memberId, categoryId, territoryId],
  );
  const employerId = rows[0]?.employerId ?? null;
  if (rows[0]?.hidden || employerId === null) return rows[0]?.hidden === true;
  const territories = await readLinkedTerritories(reader, [employerId, territoryId]);
  const [employer, nominee] = [territories.get(employerId), territories.get(territoryId)];
  return employer !== undefined && nominee !== undefined && automaticLink(employer, nominee) !== null;
}
