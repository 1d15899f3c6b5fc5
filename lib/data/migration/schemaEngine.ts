import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type pg from "pg";

/** Every table and enum is ours. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

/** The adapter of Prisma cuts a script at every `;`, which breaks DO blocks and functions: ours sends it whole. */
class WholeScripts extends PrismaPg {
  /** What Postgres said of the script that failed: the engine only gives it a number. */
  failure: unknown;

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error: unknown) => {
          this.failure = error;
          throw error;
        });
    };
    return adapter;
  }
}

/** Runs the engine behind `prisma migrate`, in its WebAssembly build: it comes from npm, so that nothing else has to be downloaded. */
export async function withSchemaEngine<T>(pool: pg.Pool, schema: string, run: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= load();
  const glue = await loaded;
  const scripts = new WholeScripts(pool);
  try {
    const datamodels: [string, string][] = [["schema.prisma", schema]];
    return await run(await glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(scripts)));
  } catch (error) {
    throw scripts.failure ?? error;
  }
}

type Glue = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");

/** Once a process: the glue keeps one instance, and a second one would read the memory of the first. */
let loaded: Promise<Glue> | undefined;

async function load(): Promise<Glue> {
  const glue: Glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const glueFile = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(join(dirname(glueFile), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": withoutLingeringTimers(glue) });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return glue;
}

/** The engine leaves a timer of some seconds behind, which would hold a command that has ended. */
function withoutLingeringTimers(glue: Glue): WebAssembly.ModuleImports {
  const unheld = (callback: () => void, delay: number) => setTimeout(callback, delay >>> 0).unref();
  return Object.fromEntries(
    Object.entries(glue).map(([name, imported]) => [name, name.startsWith("__wbg_setTimeout_") ? unheld : imported]),
  ) as WebAssembly.ModuleImports;
}
