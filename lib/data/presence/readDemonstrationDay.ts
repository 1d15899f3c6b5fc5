import { database } from "@/lib/data/database";
import type { Day } from "@/lib/domain/snapshot/figure";

/** The day of the latest edition of the demonstration, whose accounts are in the register; null without one. */
export async function readDemonstrationDay(): Promise<Day | null> {
  const { rows } = await database().pool.query<{ day: Day | null }>("SELECT max(reference_on) AS day FROM edition WHERE demonstration");
  return rows[0]?.day ?? null;
}
