import { database } from "@/lib/data/database";
import { codesMeant, sirenOf } from "@/lib/domain/territory/code";
import { foldName } from "@/lib/domain/territory/foldName";

/**
 * Territories whose name has every word of `q`, or whose code, postal code or SIREN it is: who a search of a leaderboard keeps.
 * Names are those of today: a territory renamed since the edition answers to its new one.
 */
export async function findTerritoryIds(q: string): Promise<number[]> {
  const words = foldName(q)
    .split(" ")
    .filter((word) => word !== "");
  const codes = codesMeant(q);
  const compact = q.replace(/\s/g, "");
  const { rows } = await database().pool.query<{ id: number }>(
    `SELECT id FROM territory WHERE cardinality($1::text[]) > 0 AND search_name LIKE ALL ($1::text[])
     UNION SELECT t.id FROM territory t JOIN unnest($2::text[], $3::text[]) AS meant (level, code) ON t.level = meant.level::level AND t.code = meant.code
     UNION SELECT id FROM territory WHERE postal_codes @> ARRAY[$4::text]
     UNION SELECT id FROM territory WHERE siren = $5`,
    [words.map((word) => `%${word}%`), codes.map((meant) => meant.level), codes.map((meant) => meant.code), compact, sirenOf(q)],
  );
  return rows.map((row) => row.id);
}
