import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";

/** Each file there is a query that must return nothing; `found` names what it returns. */
const FOLDER = join("prisma", "checks");
/** Rows that are named of what is broken. */
const NAMED = 5;

export interface Invariant {
  /** The file's name without its ending. */
  id: string;
  sql: string;
}
export interface CheckedInvariant {
  id: string;
  /** Rows that break it; 0 is as it must be. */
  count: number;
  /** The first ones. */
  found: readonly string[];
  milliseconds: number;
}

export function listInvariants(root = process.cwd()): Invariant[] {
  const folder = join(root, FOLDER);
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return files.sort().map((name) => ({ id: name.slice(0, -".sql".length), sql: readFileSync(join(folder, name), "utf8") }));
}

/** Runs them one after the other, reading only. */
export async function* checkInvariants(pool: pg.Pool, invariants = listInvariants()): AsyncGenerator<CheckedInvariant> {
  for (const { id, sql } of invariants) {
    const began = performance.now();
    const { rows } = await pool.query<{ count: number; found: string[] | null }>(
      `SELECT count(*) AS count, (array_agg(found ORDER BY found))[1:${NAMED}] AS found FROM (\n${sql}\n) broken`,
    );
    const { count = 0, found = null } = rows[0] ?? {};
    yield { id, count, found: found ?? [], milliseconds: performance.now() - began };
  }
}
