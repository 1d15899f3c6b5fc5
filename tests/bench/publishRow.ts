import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestDatabase } from "../databaseTemplates";
import type { BenchContext, BenchResult, BenchRow } from "./benchRow";
import { type FileTerritory, IMPORT_ROWS, writeImportFile } from "./importFile";
import { median } from "./interleave";

const TURNS = 3;
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

/** All editions after it: reported. Its import is the shorter one, for all accounts are known; its publication the longer one. */
export const publishNextRow: BenchRow = {
  ...publishFirstRow,
  name: "publish-next",
  what: `publish ${ACCOUNTS} accounts with growth and movements since the edition before`,
  wanted: null,
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
  return { first: summarise(turns.map(({ first }) => first)), next: summarise(turns.map(({ next }) => next)) };
}

interface Turn {
  first: PublishRun;
  next: PublishRun;
}
interface PublishRun {
  /** Of the figures that it publishes. */
  importMilliseconds: number;
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
    const first = await playCampaign(db, september, "2026-09-30");
    const next = await playCampaign(db, october, "2026-10-31");
    if (first.compared || !next.compared) throw new Error("only the second edition has one before it");
    return { first, next };
  } finally {
    await db.close();
  }
}

async function playCampaign({ url }: TestDatabase, path: string, day: string): Promise<PublishRun> {
  const imported = await runChild<{ milliseconds: number }>("importChild.ts", [url, path]);
  const run = await runChild<PublishRun>("publishChild.ts", [url, day.slice(0, 7), day]);
  if (run.rows < 7 * IMPORT_ROWS) throw new Error(`${run.rows} rows were published`); // seven metrics on each network
  return { ...run, importMilliseconds: imported.milliseconds };
}

async function runChild<T>(script: string, args: readonly string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", `tests/bench/${script}`, ...args]);
  return JSON.parse(stdout) as T;
}

function summarise(runs: readonly PublishRun[]): BenchResult {
  const importing = median(runs.map((run) => run.importMilliseconds));
  const publishing = median(runs.map((run) => run.milliseconds));
  const peak = Math.max(...runs.map((run) => run.peakMegabytes));
  return {
    ratio: publishing / importing,
    detail: `${(publishing / 1_000).toFixed(1)} s against ${(importing / 1_000).toFixed(1)} s`,
    also: { text: `peak memory ${Math.round(peak)} MB of ${MOST_MEGABYTES} MB`, reached: peak <= MOST_MEGABYTES },
  };
}
