import type { Database } from "@/lib/data/database";
import { loadDemonstration } from "@/lib/data/demonstration/loadDemonstration";
import { commandActor } from "../instance/commandActor";
import type { StartOptions } from "./startOptions";

/** The embedded database gets them; an operator's own only when asked. */
export async function wantsPublishedFigures(database: Database, options: StartOptions): Promise<boolean> {
  if (options.databaseUrl && !options.withPublishedFigures) return false;
  return await neverUsed(database);
}

/** Nothing was imported or published here, ever: what was taken away by `npm run demo -- remove` does not come back by itself. */
async function neverUsed({ pool }: Database): Promise<boolean> {
  const { rows } = await pool.query<{ used: boolean }>(
    "SELECT EXISTS (SELECT 1 FROM import_batch) OR EXISTS (SELECT 1 FROM edition) OR EXISTS (SELECT 1 FROM audit_log WHERE subject <> 'geography') AS used",
  );
  return rows[0]?.used === false;
}

export async function loadPublishedFigures(database: Database): Promise<void> {
  await loadDemonstration(database, { now: new Date(), actor: commandActor() });
}
