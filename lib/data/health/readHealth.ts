import { database } from "@/lib/data/database";
import { publishedCodes } from "@/lib/data/edition/publishedEditions";
import { listMigrations } from "@/lib/data/migration/listMigrations";
import { readMigrationState } from "@/lib/data/migration/readMigrationState";
import { logUnexpected } from "@/lib/platform/log";

export interface Health {
  status: "ok" | "degraded" | "unreachable";
  database: "reachable" | "unreachable";
  /** How many of this version's migrations the database has; null when it does not answer. */
  migrations: { applied: number | null; expected: number; unknown: number };
  /** Code of the latest edition; null without any. */
  edition: string | null;
}

/**
 * Whether this instance can serve: the database answers, with the migrations of this version and no other. No published edition is
 * no fault.
 */
export async function readHealth(): Promise<Health> {
  try {
    const { pool } = database();
    const { applied, pending, unknown } = await readMigrationState(pool);
    const migrated = pending.length === 0 && unknown.length === 0;
    return {
      status: migrated ? "ok" : "degraded",
      database: "reachable",
      migrations: { applied: applied.length, expected: applied.length + pending.length, unknown: unknown.length },
      edition: pending.length === 0 ? ((await publishedCodes(pool, 1))[0] ?? null) : null,
    };
  } catch (error) {
    logUnexpected(error, { in: "health" });
    const migrations = { applied: null, expected: listMigrations().length, unknown: 0 };
    return { status: "unreachable", database: "unreachable", migrations, edition: null };
  }
}
