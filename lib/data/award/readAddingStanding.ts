import type pg from "pg";
import type { Standing } from "@/lib/domain/award/standing";
import { linkedAmong } from "./linkedAmong";
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
  const standing = await readCategoryStanding(reader, categoryId, { ...asked, whole: true });
  return { ...standing, sees: standing.sees && !(await isLinked(reader, categoryId, territoryId, asked.memberId)) };
}

async function isLinked(reader: Pick<pg.Pool, "query">, categoryId: number, territoryId: number, memberId: number): Promise<boolean> {
  const { rowCount } = await reader.query(
    `SELECT FROM nominee n JOIN conflict x ON x.nominee_id = n.id
     WHERE n.category_id = $1 AND n.territory_id = $2 AND x.member_id = $3 AND x.link <> 'none'`,
    [categoryId, territoryId, memberId],
  );
  return rowCount !== 0 || (await linkedAmong(reader, memberId, [territoryId])).length > 0;
}
