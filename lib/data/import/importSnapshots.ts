import type pg from "pg";
import type { Database } from "@/lib/data/database";
import { isUnreachable } from "@/lib/data/isUnreachable";
import { readSettings } from "@/lib/data/settings/readSettings";
import { loadTerritoryIndex } from "@/lib/data/territory/loadTerritoryIndex";
import { type RowChecker, rowChecker } from "@/lib/domain/snapshot/checkRow";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { type AppliedImport, applyStaged } from "./applyStaged";
import { classifyStaged, countAccounts, countClasses } from "./classifyStaged";
import { compareStaged } from "./compareStaged";
import { type ExaminedFile, examineFile } from "./examineFile";
import { findLeaps } from "./findLeaps";
import { ImportTally } from "./ImportTally";
import type { ImportProgress, ImportRequest } from "./importRequest";
import { keepRows } from "./keepRows";
import { lockImports } from "./lockImports";
import { RowMatcher } from "./RowMatcher";
import { readAccountRegister } from "./readAccountRegister";
import { readChanges, readDoubtful } from "./readFound";
import { type Layout, readingOf, readLayout } from "./readLayout";
import { readRefusals, tallyCompared } from "./refusals";
import type { ImportReport } from "./report";
import { setDoubtfulAside } from "./setDoubtfulAside";
import { stageRows } from "./stageRows";

/** A table that changed under a running import: serialization_failure, unique_violation, exclusion_violation. */
const CHANGED_MEANWHILE = new Set(["40001", "23505", "23P01"]);

/**
 * Reads a file of snapshots, checks every row, compares it with what is stored, and (with `apply`) stores the good ones in one transaction:
 * all of them, or none when it is interrupted. The same file a second time changes nothing, and leaves no batch.
 * @throws ExpectedError for a file that cannot be read at all, while another import runs, or when the connection is lost
 */
export async function importSnapshots(db: Pick<Database, "pool">, request: ImportRequest): Promise<ImportReport> {
  const examined = await examineFile(request.filePath);
  const file = { ...examined, sha256: request.sha256 ?? examined.sha256 };
  const layout = await readLayout(file, request.reading);
  const client = await db.pool.connect();
  let storing = false;
  try {
    if (request.apply) await lockImports(client, "unlocked");
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    // Others' changes to accounts wait for a few seconds: what the rows are matched with stays true. Figures can be read and saved meanwhile.
    if (request.apply) await client.query("LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE");
    await client.query("SET LOCAL work_mem = '64MB'");
    const report = await importInTransaction(client, db, file, layout, request);
    if (request.apply) await request.onStored?.(client, report);
    storing = request.apply;
    await client.query("COMMIT"); // a preview has only filled temporary tables
    if (request.onFound) await tellFound(client, request.onFound.bind(request));
    return { ...report, ...(await keepFiles(client, file, layout, report, request)) };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw failureOf(error, storing);
  } finally {
    await client.query("SELECT pg_advisory_unlock_all()").catch(() => {}); // now: the server takes its time to see a connection end
    client.release(true); // and with the connection the temporary tables
  }
}

/** @param storing COMMIT was sent: when its answer is lost, nobody here knows whether it was done */
function failureOf(error: unknown, storing: boolean): unknown {
  if (CHANGED_MEANWHILE.has((error as { code?: string }).code ?? "")) return new ExpectedError("register-changed");
  if (isUnreachable(error)) return new ExpectedError(storing ? "import-unconfirmed" : "import-cut");
  return error;
}

type Kept = Pick<ImportReport, "refusedFile" | "setAsideFile" | "refusedLost">;
type Stored = Omit<ImportReport, keyof Kept>;

/** Figure by figure, as it was before anything was written. */
async function tellFound(client: pg.PoolClient, onFound: NonNullable<ImportRequest["onFound"]>): Promise<void> {
  await client.query("BEGIN READ ONLY; SET LOCAL cursor_tuple_fraction = 1"); // to the end: not as if the first ones were wanted soon
  await onFound({ changes: () => readChanges(client), doubtful: () => readDoubtful(client) });
  await client.query("COMMIT");
}

async function keepFiles(
  client: pg.PoolClient,
  file: ExaminedFile,
  layout: Layout,
  { refused, setAside }: Stored,
  request: ImportRequest,
): Promise<Kept> {
  const read = { file, layout };
  const refusals =
    request.refused && refused > 0 ? await keepRows(client, read, readRefusals(client, request.overwrite), request.refused) : null;
  const doubtful = request.setAside && setAside > 0 ? await keepRows(client, read, readDoubtful(client), request.setAside) : null;
  const pathOf = (kept: typeof refusals) => (kept !== null && "path" in kept ? kept.path : null);
  const lost = [refusals, doubtful].find((kept) => kept !== null && "lost" in kept);
  return { refusedFile: pathOf(refusals), setAsideFile: pathOf(doubtful), refusedLost: lost && "lost" in lost ? lost.lost : null };
}

/** Gives each row what was said of all of them, after its own cells. */
function withFixed({ headerCells, fixedCells }: Layout, check: RowChecker): RowChecker {
  if (fixedCells.length === 0) return check;
  return (cells) => check([...headerCells.map((_, place) => cells[place] ?? ""), ...fixedCells]);
}

async function importInTransaction(
  client: pg.PoolClient,
  db: Pick<Database, "pool">,
  file: ExaminedFile,
  layout: Layout,
  request: ImportRequest,
): Promise<Stored> {
  const { now, overwrite, fileName } = request;
  const { mostOverwritten = Number.POSITIVE_INFINITY, mostDoubtful = Number.POSITIVE_INFINITY } = request;
  const { jumpPercent, abovePopulation } = await readSettings(client);
  const tally = new ImportTally();
  const tell = (phase: ImportProgress["phase"], bytesRead: number) =>
    request.onProgress?.({ phase, bytesRead, bytes: file.bytes, rows: tally.rows });
  tell("examining", 0);
  const [register, territories] = await Promise.all([readAccountRegister(client), loadTerritoryIndex(db)]);
  const matcher = new RowMatcher(territories, register, abovePopulation);
  const check = withFixed(layout, rowChecker(layout.header, { order: layout.order, today: parisDay(now) }));
  const staged = await stageRows(client, {
    file,
    layout,
    check,
    matcher,
    tally,
    usualSource: request.usualSource ?? fileName,
    onPiece: (bytesRead) => tell("reading", bytesRead),
  });
  tell("comparing", file.bytes);
  await classifyStaged(client, await compareStaged(client, staged), overwrite);
  await findLeaps(client, tally, jumpPercent, overwrite);
  const setAside = request.doubtful === "set-aside";
  const doubts = await setDoubtfulAside(client, setAside, overwrite);
  await tallyCompared(client, tally, overwrite);
  const classes = await countClasses(client, tally, overwrite);
  const accounts = classes.setAside > 0 ? await countAccounts(client) : null;
  const counts = { ...classes, ...(accounts ?? { accountsCreated: register.created, accountsNamed: register.named.size }) };
  const storedDoubtful = setAside ? 0 : doubts.doubtful + (overwrite ? doubts.changedDoubtful : 0);
  if ((overwrite && counts.changed > mostOverwritten) || storedDoubtful > mostDoubtful) throw new ExpectedError("register-changed");
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
    reading: readingOf(layout),
    rows: tally.rows,
    ...counts,
    ...doubts,
    refused: tally.refused,
    accountsNamed: applied?.accountsNamed ?? counts.accountsNamed,
    refusedByCode: tally.refusedByCode,
    firstRefused: tally.firstRefused,
    doubtsByCode: tally.doubtsByCode,
    firstDoubts: tally.firstDoubts,
    applied: request.apply,
    batchId: applied?.batchId ?? null,
  };
}
