import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { listMigrations } from "./listMigrations";
import { NO_FILTER, openSchemaEngine } from "./schemaEngine";

/** Two commands that start at the same moment on the same database migrate it one after the other. */
const LOCK = "belvedere:migrations";

/** Applies to the database what it lacks of `prisma/migrations`, and returns the names of what was applied. */
export async function applyMigrations(url: string, root = process.cwd()): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 3, connectionTimeoutMillis: 10_000 });
  try {
    const guard = await pool.connect();
    try {
      await guard.query("SELECT pg_advisory_lock(hashtext($1))", [LOCK]);
      return await applyUnderLock(pool, root);
    } finally {
      guard.release(true); // ends the session, and with it the lock
    }
  } finally {
    await pool.end();
  }
}

async function applyUnderLock(pool: pg.Pool, root: string): Promise<string[]> {
  const folder = join(root, "prisma", "migrations");
  const engine = await openSchemaEngine(pool, readFileSync(join(root, "prisma", "schema.prisma"), "utf8"));
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: {
      baseDir: "prisma/migrations",
      lockfile: { path: "migration_lock.toml", content: readFileSync(join(folder, "migration_lock.toml"), "utf8") },
      shadowDbInitScript: "",
      migrationDirectories: listMigrations(folder).map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
      })),
    },
    filters: NO_FILTER,
  });
  return appliedMigrationNames;
}
