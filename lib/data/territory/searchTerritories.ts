import { type Database, database } from "@/lib/data/database";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";
import { readSearchTerms, withoutTitle } from "@/lib/domain/territory/searchTerms";
import { matchLikeness, matchTerms, Parameters, type SearchCondition } from "./searchConditions";
import { TERRITORY_ROW, type TerritoryRow } from "./territoryRow";

export interface TerritorySearch {
  /** A name or its beginning, a postal code, a SIREN, a code; empty or absent: all. */
  q?: string;
  level?: Level;
  league?: League;
  /** Codes of areas. */
  region?: string;
  departement?: string;
  /** From 1. */
  page: number;
  pageSize: number;
}
/**
 * Finds territories, closed ones too: those that bear the name or code exactly, then those that begin with it, then by population.
 * When none has all the words, those of the same name without its title (« Ville de »), else those of a name that looks like it.
 */
export async function searchTerritories(
  search: TerritorySearch,
  db: Pick<Database, "pool"> = database(),
): Promise<{ total: number; rows: TerritoryRow[] }> {
  const q = search.q?.trim() ?? "";
  const terms = readSearchTerms(q);
  if (terms === null) return q === "" ? run(db, search, null) : { total: 0, rows: [] };
  const found = await run(db, search, (parameters) => matchTerms(terms, parameters));
  if (found.total > 0) return found;
  const bare = readSearchTerms(withoutTitle(q) ?? "");
  const foundBare = bare === null ? found : await run(db, search, (parameters) => matchTerms(bare, parameters));
  if (foundBare.total > 0) return foundBare;
  return run(db, search, (parameters) => matchLikeness(bare?.text ?? terms.text, parameters));
}

/**
 * What is sorted by within a place: population. A métropole that bears a town's name comes right behind the town (« st etien » finds
 * Saint-Étienne, then its métropole): it weighs no more than the largest found commune whose name begins its own.
 */
const WEIGHT = `CASE WHEN m.place = 1 AND m.level IN ('epci', 'ept') AND m.search_name !~ '^(cc|ca|cu) ' THEN least(m.population,
  (SELECT max(c.population) FROM matched c WHERE c.level = 'commune' AND m.search_name LIKE c.search_name || ' %')) ELSE m.population END`;

async function run(
  db: Pick<Database, "pool">,
  search: TerritorySearch,
  condition: ((parameters: Parameters) => SearchCondition) | null,
): Promise<{ total: number; rows: TerritoryRow[] }> {
  const parameters = new Parameters();
  const { where, place } = condition?.(parameters) ?? { where: "true", place: "0" };
  const filters = [
    search.level && `t.level = ${parameters.add(search.level)}`,
    search.league && `t.league = ${parameters.add(search.league)}`,
    search.region && `t.region_code = ${parameters.add(search.region)}`,
    search.departement && `t.departement_code = ${parameters.add(search.departement)}`,
  ].filter(Boolean);
  const kept = [...filters, `(${where})`].join(" AND ");
  const { rows } = await db.pool.query<{ total: number; page: TerritoryRow[] }>(
    `WITH matched AS MATERIALIZED (SELECT t.id, t.level, t.code, t.search_name, t.population, ${place} AS place FROM territory t WHERE ${kept}),
     page AS (
       SELECT m.id, m.place, ${WEIGHT} AS weight FROM matched m ORDER BY m.place, weight DESC NULLS LAST, m.population, m.level, m.code
       LIMIT ${parameters.add(search.pageSize)} OFFSET ${parameters.add((search.page - 1) * search.pageSize)})
     SELECT (SELECT count(*)::int FROM matched) AS total, coalesce((
       SELECT json_agg(row_to_json(r)) FROM (
         SELECT ${TERRITORY_ROW} FROM page JOIN territory t ON t.id = page.id
         ORDER BY page.place, page.weight DESC NULLS LAST, t.population, t.level, t.code) r), '[]') AS page`,
    parameters.values,
  );
  return { total: rows[0]?.total ?? 0, rows: rows[0]?.page ?? [] };
}
