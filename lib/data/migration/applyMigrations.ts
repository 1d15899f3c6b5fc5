import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { listMigrations } from "./listMigrations";
import { readMigrationState } from "./readMigrationState";
import { NO_FILTER, withSchemaEngine } from "./schemaEngine";

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
  const { pending } = await readMigrationState(pool, folder);
  if (pending.length === 0) return []; // most starts: the engine need not be loaded
  await forgetFailed(pool);
  const migrationsList = {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: readFileSync(join(folder, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: listMigrations(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
  const schema = readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
  const done = await withSchemaEngine(pool, schema, (engine) => engine.applyMigrations({ migrationsList, filters: NO_FILTER }));
  return done.appliedMigrationNames;
}

/**
 * A migration that failed, or whose process was killed, stays recorded as begun, and the engine would refuse every later one. It left nothing
 * behind: each is sent whole, and Postgres runs what is sent together in one transaction. So it is tried again.
 */
async function forgetFailed(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ found: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found");
  if (!rows[0]?.found) return;
  await pool.query("UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL");
}
