import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { type Database, database } from "../database";
import { seenNominees } from "./seenNominees";
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

/**
 * What a juror has to declare in a category.
 * @param again a nominee of which they have declared that nothing links them to it, and have more to say; asked about alone
 */
export async function readDeclaration(
  memberId: number,
  categoryId: number,
  again: string | null,
  { pool }: Pick<Database, "pool"> = database(),
): Promise<Declaration> {
  const categories = await pool.query<{ id: number; name: string; year: number; theme: string }>(
    "SELECT c.id, c.name, e.year, e.theme FROM award_category c JOIN award_edition e ON e.id = c.award_id WHERE c.id = $1",
    [categoryId],
  );
  const [found] = categories.rows;
  if (!found) throw new ExpectedError("unknown-category");
  const { id, name, year, theme } = found;
  const asked = again === null ? UNDECLARED : DECLARED;
  const nominees = await pool.query<NamedNominee>(asked, again === null ? [memberId, id] : [memberId, id, again]);
  return { category: { id, name }, award: { year, theme }, nominees: nominees.rows };
}

const UNDECLARED = `SELECT nominee_id AS "nomineeId", name, level::text AS level FROM ${undeclaredNominees("$1")} u WHERE category_id = $2
  ORDER BY name COLLATE "fr-x-icu", nominee_id`;
const DECLARED = `SELECT n.id AS "nomineeId", n.name, n.level::text AS level FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id
  WHERE seen.seated AND n.removed_at IS NULL AND n.category_id = $2 AND n.id = $3::uuid`;
