import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { examineFile } from "@/lib/data/import/examineFile";
import { explainRefusal } from "@/lib/data/import/explain";
import type { ImportRequest } from "@/lib/data/import/importRequest";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import { readHead } from "@/lib/data/import/readHead";
import type { ImportReport } from "@/lib/data/import/report";
import { type WrittenSheet, workbookToCsv } from "@/lib/data/import/workbookToCsv";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { translator } from "@/lib/platform/messages";
import type { Database } from "../database";
import { type Claimed, claimUpload, failInterrupted, isWorkWaiting } from "./claimUpload";
import { keepRefusedPieces, readPieces } from "./pieces";
import { tellProgress } from "./tellProgress";
import type { UploadProblem } from "./upload";
import { leaveWork, takeWork } from "./workLock";

type Db = Pick<Database, "pool">;

/**
 * Examines and applies what waits, one file after the other, until nothing does. Only one process of an instance does; another that comes
 * meanwhile leaves it to the first, which looks again once it has let go of the lock.
 */
export async function workUploads(db: Db, clock: () => Date = () => new Date()): Promise<void> {
  const client = await db.pool.connect();
  try {
    while (await takeWork(client)) {
      await failInterrupted(db, clock());
      for (let next = await claimUpload(db, clock()); next !== null; next = await claimUpload(db, clock())) await work(db, next, clock);
      await leaveWork(client);
      if (!(await isWorkWaiting(db))) return;
    }
  } finally {
    client.release(true);
  }
}

async function work(db: Db, claimed: Claimed, clock: () => Date): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "belvedere-upload-"));
  try {
    const filePath = join(folder, "file");
    await pipeline(Readable.from(readPieces(db.pool, claimed.id, "file")), createWriteStream(filePath));
    const sheet = await workbookToCsv(filePath, claimed.reading?.sheet ?? null);
    const path = sheet?.path ?? filePath;
    if (claimed.work === "examine") await keepHead(db, claimed.id, path, sheet);
    const report = await importSnapshots(db, { ...requestOf(db, claimed, path, clock), ...(sheet && { sha256: sheet.sha256 }) });
    await keepRefusedPieces(db.pool, claimed.id, report.refusedFile);
    if (claimed.work === "examine") await become(db, claimed.id, "ready", report, clock());
    else await db.pool.query("DELETE FROM import_piece WHERE upload_id = $1 AND part = 'file'", [claimed.id]); // it was said to be applied with its figures
  } catch (error) {
    await fail(db, claimed.id, problemOf(error, claimed), clock());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function requestOf(
  db: Db,
  { id, fileName, work, overwrite, confirmed, askedBy, reading }: Claimed,
  filePath: string,
  clock: () => Date,
): ImportRequest {
  const t = translator("fr", "import");
  const words = {
    line: t("refusedLine"),
    reason: t("refusedReason"),
    explain: (refusal: Parameters<typeof explainRefusal>[0]) => explainRefusal(refusal),
  };
  return {
    filePath,
    fileName,
    apply: work === "apply",
    overwrite: work === "apply" && overwrite,
    mostOverwritten: confirmed ?? 0,
    now: clock(),
    actor: askedBy,
    refused: { path: `${filePath}.csv`, words },
    ...(reading?.said ? { reading: reading.said } : {}),
    onProgress: tellProgress(db, id),
    onStored: (client, report) => become({ pool: client }, id, "applied", report, clock()),
  };
}

/** What its columns are chosen by, whether it can be read or not. */
async function keepHead({ pool }: Db, id: number, filePath: string, sheet: WrittenSheet | null): Promise<void> {
  const head = await examineFile(filePath)
    .then(readHead)
    .catch(() => null); // what is wrong is said when it is read
  await pool.query("UPDATE import_upload SET head = $2 WHERE id = $1", [
    id,
    head === null ? null : JSON.stringify({ ...head, sheets: sheet?.sheets ?? [], sheet: sheet?.sheet ?? null }),
  ]);
}

/** @param db for what is applied, the transaction that stores it: both are there, or neither */
async function become(
  db: { pool: Pick<Db["pool"], "query"> },
  id: number,
  state: "ready" | "applied",
  report: Partial<ImportReport>,
  now: Date,
): Promise<void> {
  await db.pool.query("UPDATE import_upload SET state = $2, report = $3, batch_id = $4, claimed_at = NULL, changed_at = $5 WHERE id = $1", [
    id,
    state,
    JSON.stringify(report),
    report.batchId ?? null,
    now,
  ]);
}

async function fail({ pool }: Db, id: number, problem: UploadProblem, now: Date): Promise<void> {
  await pool.query(
    `UPDATE import_upload SET state = 'failed', problem = $2, claimed_at = NULL, changed_at = $3 WHERE id = $1 AND state IN ('examining', 'applying')`,
    [id, JSON.stringify(problem), now],
  );
}

/** A sentence names the file as the member does. */
function problemOf(error: unknown, { id, fileName }: Claimed): UploadProblem {
  if (!(error instanceof ExpectedError)) return { code: "unexpected", details: { requestId: logUnexpected(error, { uploadId: id }) } };
  return { code: error.code, details: "file" in error.details ? { ...error.details, file: fileName } : error.details };
}
