import { database } from "@/lib/data/database";
import { matchTerms, Parameters } from "@/lib/data/territory/searchConditions";
import { readSearchTerms, withoutTitle } from "@/lib/domain/territory/searchTerms";

/**
 * Territories that a search finds, as `searchTerritories` does but for slips of the keyboard: who a leaderboard keeps.
 * Names are those of today: a territory renamed since the edition answers to its new one.
 */
export async function findTerritoryIds(q: string): Promise<number[]> {
  const found = await find(q);
  return found.length > 0 ? found : find(withoutTitle(q) ?? "");
}

async function find(q: string): Promise<number[]> {
  const terms = readSearchTerms(q);
  if (terms === null) return [];
  const parameters = new Parameters();
  const { where } = matchTerms(terms, parameters);
  const { rows } = await database().pool.query<{ id: number }>(`SELECT t.id FROM territory t WHERE ${where}`, parameters.values);
  return rows.map((row) => row.id);
}
