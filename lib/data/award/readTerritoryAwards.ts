import { database } from "@/lib/data/database";
import type { Prize } from "@/lib/domain/award/prize";
import type { Level } from "@/lib/domain/territory/level";

/** What a territory was nominated for, and what it was given. */
export interface TerritoryAward {
  year: number;
  theme: string;
  categorySlug: string;
  categoryName: string;
  prize: Prize;
}

/** In the awards that were published; the last first, and the best prize of each first. */
export async function readTerritoryAwards({ level, code }: { level: Level; code: string }): Promise<TerritoryAward[]> {
  const { rows } = await database().pool.query<TerritoryAward>(
    `SELECT p.year, p.theme, n.category_slug AS "categorySlug", n.category_name AS "categoryName", n.prize::text AS prize
     FROM territory t JOIN published_nominee n ON n.territory_id = t.id JOIN award_publication p ON p.award_id = n.award_id
     WHERE t.level = $1::text::level AND t.code = $2 ORDER BY p.year DESC, n.prize, n.category_slug`,
    [level, code],
  );
  return rows;
}
