import type { Database } from "@/lib/data/database";
import { lastCampaigns } from "./campaigns";
import { missingCampaigns } from "./missingCampaigns";
import { type SimulatedAward, simulatedAwards } from "./simulatedAwards";

/** The awards of a simulation that are not there yet; `today` is the day on which its story is told. */
export async function missingAwards(db: Database, { small, now }: { small: boolean; now: Date }): Promise<SimulatedAward[]> {
  const { today, total } = await missingCampaigns(db, { small, now });
  const { rows } = await db.pool.query<{ year: number }>("SELECT year FROM award_edition");
  const made = new Set(rows.map(({ year }) => year));
  return simulatedAwards(lastCampaigns(today, total), today).filter(({ year }) => !made.has(year));
}
