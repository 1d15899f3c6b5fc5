import type { Database } from "@/lib/data/database";
import { readMigrationState } from "@/lib/data/migration/readMigrationState";
import { readServerFitness } from "@/lib/data/migration/readServerFitness";
import { StartProblem } from "./startProblem";

const OLDEST_SERVER = 150_000;

/** Refuses, with the sentence that says what to do, a server or a database that the product cannot use. */
export async function requireServer(pool: Database["pool"]): Promise<void> {
  const fitness = await readServerFitness(pool).catch((error: unknown) => {
    throw unreachable(pool, error);
  });
  if (fitness.version < OLDEST_SERVER) {
    throw new StartProblem("database-too-old", { found: String(Math.floor(fitness.version / 10_000)) });
  }
  const { unknown, edited } = await readMigrationState(pool);
  if (unknown.length > 0) throw new StartProblem("newer-database", { name: unknown.at(-1) ?? "" });
  if (edited.length > 0) throw new StartProblem("migration-edited", { count: edited.length, names: edited.join(", ") });
  if (!fitness.mayCreateTables) throw new StartProblem("rights-missing");
  if (fitness.missingExtensions.length > 0) throw new StartProblem("extension-missing", { names: fitness.missingExtensions.join(", ") });
  if (fitness.foreignTables > 0) throw new StartProblem("database-not-empty", { count: fitness.foreignTables });
}

/** Never shows the password that the address may hold. */
function unreachable(pool: Database["pool"], error: unknown): StartProblem {
  const { host, port, connectionString } = pool.options as { host?: string; port?: number; connectionString?: string };
  const address = connectionString && URL.canParse(connectionString) ? new URL(connectionString).host : `${host ?? "?"}:${port ?? ""}`;
  return new StartProblem("database-unreachable", { address, found: reasonOf(error) });
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", "); // both addresses of localhost
  return error instanceof Error ? error.message : String(error);
}
