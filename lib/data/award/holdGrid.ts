import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { holdSeenAward } from "./holdSeenAward";

/** Whether somebody has begun to score by the grid of an award. */
export async function isGridUsed(reader: Pick<pg.Pool, "query">, awardId: number): Promise<boolean> {
  const { rowCount } = await reader.query(
    `SELECT FROM assessment a JOIN nominee n ON n.id = a.nominee_id JOIN award_category c ON c.id = n.category_id
     WHERE c.award_id = $1 AND (a.state <> 'abstained' OR a.draft IS NOT NULL) LIMIT 1`,
    [awardId],
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
