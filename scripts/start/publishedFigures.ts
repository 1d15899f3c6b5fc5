import type { Database } from "@/lib/data/database";
import { DEMONSTRATION_EDITIONS } from "@/lib/data/demonstration/demonstrationEditions";
import { commandActor } from "../instance/commandActor";
import { PROJECT_ROOT } from "../instance/projectRoot";
import type { StartOptions } from "./startOptions";

/**
 * The embedded database gets them while nothing was ever imported or published there, and is given the rest when a first load was cut; what
 * `npm run demo -- remove` took away does not come back by itself. An operator's own database gets them only when asked.
 */
export async function wantsPublishedFigures(
  database: Database,
  options: Pick<StartOptions, "databaseUrl" | "withPublishedFigures">,
): Promise<boolean> {
  const state = await readState(database);
  const incomplete = state.batches > 0 && state.editions < DEMONSTRATION_EDITIONS.length;
  if (options.withPublishedFigures) return state.batches === 0 || incomplete;
  return options.databaseUrl === undefined && (!state.used || incomplete);
}

async function readState({ pool }: Database): Promise<{ used: boolean; batches: number; editions: number }> {
  const { rows } = await pool.query<{ used: boolean; batches: number; editions: number }>(
    `SELECT
       EXISTS (SELECT 1 FROM import_batch) OR EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM edition)
         OR EXISTS (SELECT 1 FROM audit_log WHERE subject <> 'geography') AS used,
       (SELECT count(*)::int FROM import_batch WHERE demonstration AND state = 'applied') AS batches,
       (SELECT count(*)::int FROM edition WHERE demonstration) AS editions`,
  );
  return rows[0] ?? { used: true, batches: 0, editions: 0 };
}

export async function loadPublishedFigures(database: Database): Promise<void> {
  // Read only when needed: most starts do not.
  const { loadDemonstration } = await import("@/lib/data/demonstration/loadDemonstration");
  await loadDemonstration(database, { now: new Date(), actor: commandActor(), root: PROJECT_ROOT });
}
