import type pg from "pg";
import type { Standing } from "@/lib/domain/award/standing";
import { ExpectedError } from "@/lib/platform/errors";
import { linkedAmong } from "./linkedAmong";
import { readAwardStanding, readCategoryStanding, type StandingAsked } from "./readStanding";

const NOWHERE: Standing = { sees: false, seat: null, phase: null };

/**
 * Towards a note on a palmarès, or on a category of it: nobody writes one whom anything links to any nominee there, be it only since it was
 * published, when no link is recorded any more.
 * @param year of the award
 * @param categoryId null for the whole palmarès
 * @throws ExpectedError `unknown-award`: there is none of that year, or it is not published
 */
export async function readNoteStanding(
  reader: Pick<pg.Pool, "query">,
  { year, categoryId }: { year: number; categoryId: number | null },
  asked: StandingAsked,
): Promise<Standing> {
  const { rows } = await reader.query<{ awardId: number; territories: number[] }>(
    `SELECT p.award_id AS "awardId", array(SELECT n.territory_id FROM nominee n JOIN award_category c ON c.id = n.category_id
       WHERE c.award_id = p.award_id AND ($2::int IS NULL OR c.id = $2)) AS territories
     FROM award_publication p WHERE p.year = $1`,
    [year, categoryId],
  );
  if (!rows[0]) throw new ExpectedError("unknown-award", { found: year });
  const { awardId, territories } = rows[0];
  if ((await linkedAmong(reader, asked.memberId, territories)).length > 0) return NOWHERE;
  return categoryId === null
    ? readAwardStanding(reader, awardId, { ...asked, whole: true })
    : readCategoryStanding(reader, categoryId, { ...asked, whole: true });
}
