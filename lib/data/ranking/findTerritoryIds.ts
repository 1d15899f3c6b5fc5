import { LRUCache } from "lru-cache";
import { database } from "@/lib/data/database";
import { matchTerms, Parameters } from "@/lib/data/territory/searchConditions";
import { foldName } from "@/lib/domain/territory/foldName";
import { hasWords, readSearchTerms, withoutTitle } from "@/lib/domain/territory/searchTerms";

/**
 * Territories that a search finds, as `searchTerritories` does but for slips of the keyboard: who a leaderboard keeps. A territory renamed
 * since the edition answers to both its names: the one that the edition froze and shows, and that of today.
 */
export async function findTerritoryIds(revisionId: number, q: string): Promise<number[]> {
  const found = await find(revisionId, q);
  return found.length > 0 ? found : find(revisionId, withoutTitle(q) ?? "");
}

async function find(revisionId: number, q: string): Promise<number[]> {
  const terms = readSearchTerms(q);
  if (terms === null) return [];
  const parameters = new Parameters();
  const { where } = matchTerms(terms, parameters);
  const { rows } = await database().pool.query<{ id: number }>(`SELECT t.id FROM territory t WHERE ${where}`, parameters.values);
  const renamed = (await readRenamed(revisionId)).filter(({ folded }) => hasWords(terms, folded));
  return [...rows, ...renamed].map(({ id }) => id);
}

interface Renamed {
  id: number;
  /** The frozen name. */
  folded: string;
}

/** A few dozen a year, found by walking through all: kept for a minute, for names of today change when a new geography is loaded. */
const known = new LRUCache<number, readonly Renamed[]>({ max: 200, ttl: 60_000 });

async function readRenamed(revisionId: number): Promise<readonly Renamed[]> {
  const kept = known.get(revisionId);
  if (kept) return kept;
  const { rows } = await database().pool.query<{ id: number; name: string }>(
    `SELECT e.territory_id AS id, e.name FROM edition_territory e JOIN territory t ON t.id = e.territory_id
     WHERE e.revision_id = $1 AND e.name <> t.name`,
    [revisionId],
  );
  const renamed = rows.map(({ id, name }) => ({ id, folded: foldName(name) }));
  known.set(revisionId, renamed);
  return renamed;
}
