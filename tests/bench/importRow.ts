import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { from } from "pg-copy-streams";
import { IMPORT_COLUMNS, type ImportColumn } from "@/lib/domain/snapshot/importColumns";
import type { TestDatabase } from "../databaseTemplates";
import type { BenchContext, BenchResult, BenchRow } from "./benchRow";
import { type FileTerritory, IMPORT_ROWS, writeImportFile } from "./importFile";
import { median } from "./interleave";

const TURNS = 3;
const MOST_MEGABYTES = 600;
const COUNTS: readonly ImportColumn[] = [
  "audience",
  "step",
  "following",
  "posts",
  "period_days",
  "reactions",
  "comments",
  "shares",
  "views",
];

/** Every account of the file is to be made: the first campaign of an observatory. */
export const importNewRow: BenchRow = {
  name: "import-new",
  what: `import ${IMPORT_ROWS.toLocaleString("en")} rows of 21 columns, parsed, checked, applied, every account made`,
  against: "COPY of the same file into a table without index",
  wanted: { atMost: 8 },
  measure: async (context) => (await measureOnce(context)).brought,
};

/** Every account is known, and has a figure of the month before: all campaigns after the first. */
export const importKnownRow: BenchRow = {
  ...importNewRow,
  name: "import-known",
  what: `import ${IMPORT_ROWS.toLocaleString("en")} rows of 21 columns, parsed, checked, applied, every account known`,
  measure: async (context) => (await measureOnce(context)).known,
};

interface Measured {
  brought: BenchResult;
  known: BenchResult;
}
/** The second row needs what the first has loaded: both come from the same turns. */
let measured: Promise<Measured> | null = null;
function measureOnce(context: BenchContext): Promise<Measured> {
  measured ??= measureImports(context);
  return measured;
}

async function measureImports(context: BenchContext): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "belvedere-bench-"));
  const turns: Turn[] = [];
  try {
    for (let turn = 1; turn <= TURNS; turn++) {
      context.say(`import: turn ${turn} of ${TURNS}`);
      turns.push(await playTurn(context, folder));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const copy = median(turns.flatMap(({ copies }) => copies));
  return {
    brought: summarise(
      copy,
      turns.map(({ brought }) => brought),
    ),
    known: summarise(
      copy,
      turns.map(({ known }) => known),
    ),
  };
}

interface Turn {
  copies: number[];
  brought: ImportRun;
  known: ImportRun;
}
interface ImportRun {
  milliseconds: number;
  peakMegabytes: number;
  rows: number;
  accounts: number;
}

/** Two campaigns into a database of its own, a COPY before and after each, so that a slow moment of the machine falls on both sides. */
async function playTurn(context: BenchContext, folder: string): Promise<Turn> {
  const db = await context.createDatabase({ geography: true });
  try {
    const { rows } = await db.pool.query<FileTerritory>("SELECT level, code, name, population FROM territory ORDER BY level, code");
    const [first, second] = [join(folder, "first.csv"), join(folder, "second.csv")];
    await writeImportFile(first, rows, 9);
    await writeImportFile(second, rows, 10);
    const copies = [await copy(db, first)];
    const brought = await runImport(db, first);
    copies.push(await copy(db, second));
    const known = await runImport(db, second);
    copies.push(await copy(db, second));
    if (brought.accounts !== IMPORT_ROWS || known.accounts !== 0)
      throw new Error(`accounts made: ${brought.accounts}, then ${known.accounts}`);
    for (const run of [brought, known]) if (run.rows !== IMPORT_ROWS) throw new Error(`${run.rows} rows were new`);
    return { copies, brought, known };
  } finally {
    await db.close();
  }
}

/** The limit: the file as it is, into typed columns, without key, index or check. */
export async function copy({ pool }: TestDatabase, path: string): Promise<number> {
  const typeOf = (column: ImportColumn) => (column === "observed_on" ? "date" : COUNTS.includes(column) ? "integer" : "text");
  const client = await pool.connect();
  try {
    await client.query(`CREATE TABLE bench_copy (${IMPORT_COLUMNS.map((column) => `${column} ${typeOf(column)}`).join(", ")})`);
    const begun = performance.now();
    const source = createReadStream(path, { highWaterMark: 1 << 18 });
    await pipeline(source, client.query(from("COPY bench_copy FROM STDIN (FORMAT csv, HEADER, DELIMITER ';')")));
    const milliseconds = performance.now() - begun;
    await client.query("DROP TABLE bench_copy");
    return milliseconds;
  } finally {
    client.release();
  }
}

async function runImport({ url }: TestDatabase, path: string): Promise<ImportRun> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "tests/bench/importChild.ts", url, path]);
  return JSON.parse(stdout) as ImportRun;
}

function summarise(copy: number, runs: readonly ImportRun[]): BenchResult {
  const milliseconds = median(runs.map((run) => run.milliseconds));
  const peak = Math.max(...runs.map((run) => run.peakMegabytes));
  return {
    ratio: milliseconds / copy,
    detail: `${(milliseconds / 1_000).toFixed(1)} s against ${(copy / 1_000).toFixed(2)} s`,
    also: { text: `peak memory ${Math.round(peak)} MB of ${MOST_MEGABYTES} MB`, reached: peak <= MOST_MEGABYTES },
  };
}
