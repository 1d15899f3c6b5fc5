import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { holdSeenAward } from "./holdSeenAward";
import { seenNominees } from "./seenNominees";

/**
 * Whether somebody has begun to score by the grid of an award.
 * @param managerId whoever is told: only nominees that they may know of count
 */
export async function isGridUsed(reader: Pick<pg.Pool, "query">, awardId: number, managerId: number | null = null): Promise<boolean> {
  const { rowCount } = await reader.query(
    `SELECT FROM assessment a JOIN nominee n ON n.id = a.nominee_id JOIN award_category c ON c.id = n.category_id
     WHERE c.award_id = $1 AND (a.state <> 'abstained' OR a.draft IS NOT NULL)
       AND ($2::int IS NULL OR n.id IN (SELECT nominee_id FROM ${seenNominees("$2")} seen)) LIMIT 1`,
    [awardId, managerId],
  );
  return rowCount === 1;
}

/**
 * Holds an award to change its grid, which nobody may have scored by. Who scores waits for it: see `holdSeenAward`.
 * @throws ExpectedError as `holdSeenAward`, and `grid-used`
 */
export async function holdGrid(client: pg.PoolClient, { awardId, version }: { awardId: number; version: number }): Promise<void> {
  await holdSeenAward(client, awardId, version);
  if (await isGridUsed(client, awardId)) throw new ExpectedError("grid-used");
}
