import { createHash } from "node:crypto";
import type pg from "pg";
import { listMigrations } from "./listMigrations";

export interface MigrationState {
  /** Of this version of the product, in the database. */
  applied: string[];
  /** Of this version, not in the database yet. */
  pending: string[];
  /** In the database and unknown to this version: a newer one was here. */
  unknown: string[];
  /** Of this version and in the database, but not as they stand here: changed since they were applied, they changed nothing there. */
  edited: string[];
}

/** Compares the migrations of the folder with those that the database says it has. */
export async function readMigrationState(pool: pg.Pool, folder?: string): Promise<MigrationState> {
  const migrations = listMigrations(folder);
  const names = migrations.map(({ name }) => name);
  const recorded = await readRecorded(pool);
  return {
    applied: names.filter((name) => recorded.has(name)),
    pending: names.filter((name) => !recorded.has(name)),
    unknown: [...recorded.keys()].filter((name) => !names.includes(name)).sort(),
    edited: migrations
      .filter(({ name, sql }) => recorded.has(name) && !checksumsOf(sql).includes(recorded.get(name) ?? ""))
      .map(({ name }) => name),
  };
}

/** As Prisma records them. Git may have written other line ends here than where it was applied. */
function checksumsOf(sql: string): string[] {
  const unix = sql.replaceAll("\r\n", "\n");
  return [unix, unix.replaceAll("\n", "\r\n")].map((text) => createHash("sha256").update(text).digest("hex"));
}

async function readRecorded(pool: pg.Pool): Promise<Map<string, string>> {
  const { rows: tables } = await pool.query<{ found: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found");
  if (!tables[0]?.found) return new Map();
  const { rows } = await pool.query<{ name: string; checksum: string }>(
    "SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}
