import type pg from "pg";
import { listMigrations } from "./listMigrations";

export interface MigrationState {
  /** Of this version of the product, in the database. */
  applied: string[];
  /** Of this version, not in the database yet. */
  pending: string[];
  /** In the database and unknown to this version: a newer one was here. */
  unknown: string[];
}

/** Compares the migrations of the folder with those that the database says it has. */
export async function readMigrationState(pool: pg.Pool, folder?: string): Promise<MigrationState> {
  const names = listMigrations(folder).map(({ name }) => name);
  const recorded = new Set(await readRecorded(pool));
  return {
    applied: names.filter((name) => recorded.has(name)),
    pending: names.filter((name) => !recorded.has(name)),
    unknown: [...recorded].filter((name) => !names.includes(name)).sort(),
  };
}

async function readRecorded(pool: pg.Pool): Promise<string[]> {
  const { rows: tables } = await pool.query<{ found: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found");
  if (!tables[0]?.found) return [];
  const { rows } = await pool.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return rows.map(({ name }) => name);
}
