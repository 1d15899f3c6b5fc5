import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { NO_FILTER, withSchemaEngine } from "./schemaEngine";

/** The SQL that would make a database of `schema.prisma` alone, as the engine writes it. The connection is only needed to open the engine. */
export async function printSchema(pool: pg.Pool, root = process.cwd()): Promise<string> {
  const content = readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
  const printed = await withSchemaEngine(pool, content, (engine) =>
    engine.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] },
      script: true,
      exitCode: false,
      filters: NO_FILTER,
    }),
  );
  return printed.stdout ?? "";
}
