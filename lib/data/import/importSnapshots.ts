import type pg from "pg";
import type { Database } from "@/lib/data/database";
import { loadTerritoryIndex } from "@/lib/data/territory/loadTerritoryIndex";
import { rowChecker } from "@/lib/domain/snapshot/checkRow";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { type AppliedImport, applyStaged } from "./applyStaged";
import { classifyStaged } from "./classifyStaged";
import { compareStaged } from "./compareStaged";
import { type ExaminedFile, examineFile } from "./examineFile";
import { findLeaps } from "./findLeaps";
import { ImportTally } from "./ImportTally";
import { RowMatcher } from "./RowMatcher";
import { readAccountRegister } from "./readAccountRegister";
import { type Layout, readLayout } from "./readLayout";
import { readRefusals, tallyCompared } from "./refusals";
import type { ImportReport } from "./report";
import { stageRows } from "./stageRows";
import { type RefusedFileWords, writeRefusedFile } from "./writeRefusedFile";

export interface ImportRequest {
  filePath: string;
  /** As the file is called where it came from: the usual source of its rows. */
  fileName: string;
  /** False: a preview, through the same code, that writes nothing. */
  apply: boolean;
  /** Rows that contradict stored figures replace them, instead of being refused. */
  overwrite: boolean;
  now: Date;
  actor: string;
  /** The published figures that the product ships. */
  demonstration?: boolean;
  /** Where to write the refused rows (a name in `.csv`), and in what words; nowhere when absent. */
  refused?: { path: string; words: RefusedFileWords };
  onProgress?(progress: ImportProgress): void;
}

export interface ImportProgress {
  phase: "examining" | "reading" | "comparing" | "writing";
  bytesRead: number;
  bytes: number;
  rows: number;
}

/** One import at a time: « IMPO », as a number. */
const IMPORT_LOCK = 0x494d_504f;
/** A table that changed under a running import: serialization_failure, unique_violation, exclusion_violation. */
const CHANGED_MEANWHILE = new Set(["40001", "23505", "23P01"]);

/**
 * Reads a file of snapshots, checks every row, compares it with what is stored, and (with `apply`) stores the good ones in one transaction:
 * all of them, or none when it is interrupted. The same file a second time changes nothing, and leaves no batch.
 * @throws ExpectedError for a file that cannot be read at all, or while another import runs
 */
export async function importSnapshots(db: Pick<Database, "pool">, request: ImportRequest): Promise<ImportReport> {
  const file = await examineFile(request.filePath);
  const layout = await readLayout(file);
  const client = await db.pool.connect();
  try {
    if (request.apply) await lockImports(client);
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    // Others' changes to accounts wait for a few seconds: what the rows are matched with stays true. Figures can be read and saved meanwhile.
    if (request.apply) await client.query("LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE");
    await client.query("SET LOCAL work_mem = '64MB'");
    const report = await importInTransaction(client, db, file, layout, request);
    await client.query("COMMIT"); // a preview has only filled temporary tables
    return { ...report, refusedFile: await writeRefused(client, file, layout, report.refused, request) };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw CHANGED_MEANWHILE.has((error as { code?: string }).code ?? "") ? new ExpectedError("register-changed") : error;
  } finally {
    await client.query("SELECT pg_advisory_unlock_all()").catch(() => {}); // now: the server takes its time to see a connection end
    client.release(true); // and with the connection the temporary tables
  }
}

async function lockImports(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>("SELECT pg_try_advisory_lock($1) AS locked", [IMPORT_LOCK]);
  if (!rows[0]?.locked) throw new ExpectedError("import-running");
}

async function importInTransaction(
  client: pg.PoolClient,
  db: Pick<Database, "pool">,
  file: ExaminedFile,
  layout: Layout,
  request: ImportRequest,
): Promise<Omit<ImportReport, "refusedFile">> {
  const { now, overwrite, fileName } = request;
  const tally = new ImportTally();
  const tell = (phase: ImportProgress["phase"], bytesRead: number) =>
    request.onProgress?.({ phase, bytesRead, bytes: file.bytes, rows: tally.rows });
  tell("examining", 0);
  const [register, territories] = await Promise.all([readAccountRegister(client), loadTerritoryIndex(db)]);
  const matcher = new RowMatcher(territories, register);
  const check = rowChecker(layout.header, { order: layout.order, today: parisDay(now) });
  const staged = await stageRows(client, {
    file,
    layout,
    check,
    matcher,
    tally,
    usualSource: fileName,
    onPiece: (bytesRead) => tell("reading", bytesRead),
  });
  tell("comparing", file.bytes);
  await classifyStaged(client, await compareStaged(client, staged), overwrite);
  await tallyCompared(client, tally, overwrite);
  await findLeaps(client, tally);
  const counts = await countClasses(client, tally, overwrite);
  let applied: AppliedImport | null = null;
  if (request.apply) {
    tell("writing", file.bytes);
    applied = await applyStaged(client, { request, file, staged, register, counts, refused: tally.refused });
  }
  return {
    fileName,
    sha256: file.sha256,
    encoding: file.encoding,
    delimiter: layout.delimiter,
    headerLine: layout.headerLine,
    headers: Object.fromEntries([...layout.header.columns].map(([column, place]) => [column, layout.headerCells[place] ?? column])),
    ignoredColumns: layout.header.ignored,
    rows: tally.rows,
    ...counts,
    refused: tally.refused,
    accountsCreated: register.created,
    accountsNamed: applied?.accountsNamed ?? register.named.size,
    refusedByCode: tally.refusedByCode,
    firstRefused: tally.firstRefused,
    doubtsByCode: tally.doubtsByCode,
    firstDoubts: tally.firstDoubts,
    applied: request.apply,
    batchId: applied?.batchId ?? null,
  };
}

export interface ClassCounts {
  new: number;
  same: number;
  changed: number;
}

async function countClasses(client: pg.PoolClient, tally: ImportTally, overwrite: boolean): Promise<ClassCounts> {
  const { rows } = await client.query<{ same: number; changed: number }>(
    `SELECT (count(*) FILTER (WHERE class = 'same'))::integer AS same, (count(*) FILTER (WHERE class = 'conflict'))::integer AS changed FROM verdict`,
  );
  const { same = 0, changed = 0 } = rows[0] ?? {};
  return { new: tally.rows - tally.refused - same - (overwrite ? changed : 0), same, changed };
}

async function writeRefused(
  client: pg.PoolClient,
  file: ExaminedFile,
  layout: Layout,
  count: number,
  { refused, overwrite }: ImportRequest,
): Promise<string | null> {
  if (refused === undefined || count === 0) return null;
  await client.query("BEGIN READ ONLY"); // no lock is held any more
  const path = await writeRefusedFile(refused.path, file, layout, readRefusals(client, overwrite), refused.words);
  await client.query("COMMIT");
  return path;
}
