import type { ShortlistCondition } from "@/lib/domain/award/shortlist";
import { database } from "../database";
import { findShortlistList } from "./findShortlistList";
import { linkedAmong } from "./linkedAmong";
import { type RankedPlace, rankedFacts } from "./rankedFacts";
import type { ManagedCategory } from "./readCategory";
import { readShortlist } from "./readShortlist";

export interface ShortlistPreview {
  /** As they would be nominated, by rank. */
  nominees: readonly RankedPlace[];
  /** Ranked as well, and why they are not: at most so many. */
  leftOut: readonly { name: string; rank: number; failing: readonly ShortlistCondition[] }[];
  leftOutCount: number;
}

const MOST_LEFT_OUT = 20;

/**
 * What a category's rule gives now, from the frozen ranking; null where it has none, or where its edition has no such ranking. Nothing of it
 * for a manager who would be linked to one of those that it names: see `readFreezingStanding`.
 */
export async function previewShortlist(category: ManagedCategory, managerId: number): Promise<ShortlistPreview | "kept-away" | null> {
  const { pool } = database();
  const { rule, minPopulation, minAudience, minPosts } = category;
  if (rule === null) return null;
  const list = await findShortlistList(pool, rule);
  if (list === null) return null;
  const { nominees, leftOut } = await readShortlist(pool, list, { size: rule.size, minPopulation, minAudience, minPosts });
  const ranked = [...nominees, ...leftOut.map(({ candidate }) => candidate)].map(({ territoryId }) => territoryId);
  if ((await linkedAmong(pool, managerId, ranked)).length > 0) return "kept-away";
  const told = leftOut.slice(0, MOST_LEFT_OUT);
  const places = await rankedFacts(
    pool,
    rule,
    list,
    [...nominees, ...told.map(({ candidate }) => candidate)].map(({ position }) => position),
  );
  const placeOf = new Map(places.map((place) => [place.territoryId, place]));
  return {
    nominees: nominees.flatMap(({ territoryId }) => placeOf.get(territoryId) ?? []),
    leftOut: told.map(({ candidate, failing }) => ({
      name: placeOf.get(candidate.territoryId)?.name ?? "",
      rank: candidate.rank,
      failing,
    })),
    leftOutCount: leftOut.length,
  };
}
