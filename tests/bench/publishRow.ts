import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestDatabase } from "../databaseTemplates";
import type { BenchContext, BenchResult, BenchRow } from "./benchRow";
import { type FileTerritory, IMPORT_ROWS, writeImportFile } from "./importFile";
import { median } from "./interleave";

const TURNS = 1;
const MOST_MEGABYTES = 1_500;
const ACCOUNTS = IMPORT_ROWS.toLocaleString("en");

/** The first edition of an observatory: nothing to compare with. */
export const publishFirstRow: BenchRow = {
  name: "publish-first",
  what: `publish ${ACCOUNTS} accounts: all metrics, three scopes, ranges, frozen and hashed`,
  against: "importing their figures",
  wanted: { atMost: 3 },
  measure: async (context) => (await measureOnce(context)).first,
};

/** All editions after it: growth and movements since the one before. */
export const publishNextRow: BenchRow = {
  ...publishFirstRow,
  name: "publish-next",
  what: `publish ${ACCOUNTS} accounts with growth and movements since the edition before`,
  measure: async (context) => (await measureOnce(context)).next,
};

interface Measured {
  first: BenchResult;
  next: BenchResult;
}
/** The second row needs what the first has published: both come from the same turns. */
let measured: Promise<Measured> | null = null;
function measureOnce(context: BenchContext): Promise<Measured> {
  measured ??= measurePublications(context);
  return measured;
}

async function measurePublications(context: BenchContext): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "belvedere-bench-"));
  const turns: Turn[] = [];
  try {
    for (let turn = 1; turn <= TURNS; turn++) {
      context.say(`publish: turn ${turn} of ${TURNS}`);
      turns.push(await playTurn(context, folder));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const importing = median(turns.flatMap(({ imports }) => imports));
  return {
    first: summarise(
      importing,
      turns.map(({ first }) => first),
    ),
    next: summarise(
      importing,
      turns.map(({ next }) => next),
    ),
  };
}

interface Turn {
  imports: number[];
  first: PublishRun;
  next: PublishRun;
}
interface PublishRun {
  milliseconds: number;
  peakMegabytes: number;
  rows: number;
  compared: boolean;
}

/** Two campaigns in a database of its own, each imported then published, so that a slow moment of the machine falls on both sides. */
async function playTurn(context: BenchContext, folder: string): Promise<Turn> {
  const db = await context.createDatabase({ geography: true });
  try {
    const { rows } = await db.pool.query<FileTerritory>("SELECT level, code, name, population FROM territory ORDER BY level, code");
    const [september, october] = [join(folder, "september.csv"), join(folder, "october.csv")];
    await writeImportFile(september, rows, 9);
    await writeImportFile(october, rows, 10);
    const imports = [await runImport(db, september)];
    const first = await runPublication(db, "2026-09", "2026-09-30");
    imports.push(await runImport(db, october));
    const next = await runPublication(db, "2026-10", "2026-10-31");
    if (first.compared || !next.compared) throw new Error("only the second edition has one before it");
    return { imports, first, next };
  } finally {
    await db.close();
  }
}

async function runImport({ url }: TestDatabase, path: string): Promise<number> {
  const { milliseconds } = await runChild<{ milliseconds: number }>("importChild.ts", [url, path]);
  return milliseconds;
}

async function runPublication({ url }: TestDatabase, code: string, day: string): Promise<PublishRun> {
  const run = await runChild<PublishRun>("publishChild.ts", [url, code, day]);
  if (run.rows < 7 * IMPORT_ROWS) throw new Error(`${run.rows} rows were published`); // seven metrics on each network
  return run;
}

async function runChild<T>(script: string, args: readonly string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", `tests/bench/${script}`, ...args]);
  return JSON.parse(stdout) as T;
}

function summarise(importing: number, runs: readonly PublishRun[]): BenchResult {
  const milliseconds = median(runs.map((run) => run.milliseconds));
  const peak = Math.max(...runs.map((run) => run.peakMegabytes));
  return {
    ratio: milliseconds / importing,
    detail: `${(milliseconds / 1_000).toFixed(1)} s against ${(importing / 1_000).toFixed(1)} s`,
    also: { text: `peak memory ${Math.round(peak)} MB of ${MOST_MEGABYTES} MB`, reached: peak <= MOST_MEGABYTES },
  };
}
