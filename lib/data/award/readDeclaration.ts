import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { type Database, database } from "../database";
import { undeclaredNominees } from "./undeclaredNominees";

export interface NamedNominee {
  nomineeId: string;
  name: string;
  level: Level;
}
export interface Declaration {
  category: { id: number; name: string };
  award: { year: number; theme: string };
  /** By their names, and in their order: nothing of what they were nominated for. */
  nominees: readonly NamedNominee[];
}

/** What a juror has to declare in a category. */
export async function readDeclaration(memberId: number, categoryId: number, db: Pick<Database, "pool"> = database()): Promise<Declaration> {
  const [categories, nominees] = await Promise.all([
    db.pool.query<{ id: number; name: string; year: number; theme: string }>(
      "SELECT c.id, c.name, e.year, e.theme FROM award_category c JOIN award_edition e ON e.id = c.award_id WHERE c.id = $1",
      [categoryId],
    ),
    db.pool.query<NamedNominee>(
      `SELECT nominee_id AS "nomineeId", name, level::text AS level FROM ${undeclaredNominees("$1")} u WHERE category_id = $2
       ORDER BY name COLLATE "fr-x-icu", nominee_id`,
      [memberId, categoryId],
    ),
  ]);
  const [found] = categories.rows;
  if (!found) throw new ExpectedError("unknown-category");
  const { id, name, year, theme } = found;
  return { category: { id, name }, award: { year, theme }, nominees: nominees.rows };
}
