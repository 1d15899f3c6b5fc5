import { database } from "@/lib/data/database";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";

/** Whether there is, or was, a territory of a level and a code. */
export async function territoryExists({ level, code }: TerritoryKey): Promise<boolean> {
  const { rowCount } = await database().pool.query("SELECT 1 FROM territory WHERE level = $1::level AND code = $2", [level, code]);
  return rowCount === 1;
}
