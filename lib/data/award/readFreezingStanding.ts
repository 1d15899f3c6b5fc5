import type pg from "pg";
import type { Standing } from "@/lib/domain/award/standing";
import type { League } from "@/lib/domain/territory/league";
import type { CategoryRule } from "./changeCategories";
import { findShortlistList } from "./findShortlistList";
import { linkedAmong } from "./linkedAmong";
import { readShortlist } from "./readShortlist";
import { readCategoryStanding, type StandingAsked } from "./readStanding";

/**
 * Towards the shortlist of a category that is not frozen yet: whoever would be linked to one that its rule nominates, or leaves out, does not
 * freeze it.
 */
export async function readFreezingStanding(reader: Pick<pg.Pool, "query">, categoryId: number, asked: StandingAsked): Promise<Standing> {
  const standing = await readCategoryStanding(reader, categoryId, { ...asked, whole: true });
  if (!standing.sees) return standing;
  const { rows } = await reader.query<CategoryRule & { league: League }>(
    `SELECT coalesce(league, rule_league)::text AS league, revision_id AS "revisionId", metric, network, size, min_population AS "minPopulation",
       min_audience AS "minAudience", min_posts AS "minPosts" FROM award_category WHERE id = $1 AND revision_id IS NOT NULL`,
    [categoryId],
  );
  const list = rows[0] ? await findShortlistList(reader, rows[0]) : null;
  if (!rows[0] || list === null) return standing;
  const { nominees, leftOut } = await readShortlist(reader, list, rows[0]);
  const ranked = [...nominees, ...leftOut.map(({ candidate }) => candidate)].map(({ territoryId }) => territoryId);
  return (await linkedAmong(reader, asked.memberId, ranked)).length === 0 ? standing : { sees: false, seat: null, phase: null };
}
