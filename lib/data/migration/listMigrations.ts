import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Migration {
  /** The folder's name, which orders them: `20261122000000_first`. */
  name: string;
  sql: string;
}

/** The migrations of a folder in the order in which they are applied; the project's own by default. */
export function listMigrations(folder = join(process.cwd(), "prisma", "migrations")): Migration[] {
  // Read where the project stands, at run time: nothing of it belongs in the bundle.
  return readdirSync(/*turbopackIgnore: true*/ folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(/*turbopackIgnore: true*/ join(folder, name, "migration.sql"), "utf8") }));
}
