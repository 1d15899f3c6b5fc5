import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { examineFile } from "@/lib/data/import/examineFile";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import { readHead } from "@/lib/data/import/readHead";
import { type WrittenSheet, workbookToCsv } from "@/lib/data/import/workbookToCsv";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import type { Database } from "../database";
import { type Claimed, claimUpload, failInterrupted, isWorkWaiting } from "./claimUpload";
import { endWork, failWork } from "./endWork";
import { keepFile, readPieces } from "./pieces";
import { requestOf } from "./requestOf";
import { MOST_BYTES, type UploadProblem } from "./upload";
import { makeWorkFolder } from "./workFolder";
import { leaveWork, takeWork } from "./workLock";

type Db = Pick<Database, "pool">;
/** Runs the work on one file: who starts it may want an end to it. */
type OnFile = (work: () => Promise<void>) => Promise<void>;

/**
 * Examines and applies what waits, one file after the other, until nothing does. Only one process of an instance does; another that comes
 * meanwhile leaves it to the first, which looks again once it has let go of the lock.
 */
export async function workUploads(db: Db, clock: () => Date = () => new Date(), onFile: OnFile = (run) => run()): Promise<void> {
  const client = await db.pool.connect();
  try {
    while (await takeWork(client)) {
      await failInterrupted(db, clock());
      for (let next = await claimUpload(db, clock()); next !== null; next = await claimUpload(db, clock())) {
        const claimed = next;
        await onFile(() => work(db, claimed, clock));
      }
      await leaveWork(client);
      if (!(await isWorkWaiting(db))) return;
    }
  } finally {
    client.release(true);
  }
}

async function work(db: Db, claimed: Claimed, clock: () => Date): Promise<void> {
  const { id } = claimed;
  const folder = await makeWorkFolder();
  try {
    const filePath = join(folder, "file");
    const part = claimed.work === "confirm" ? "doubtful" : "file";
    await pipeline(Readable.from(readPieces(db.pool, id, part)), createWriteStream(filePath));
    const sheet = await workbookToCsv(filePath, claimed.reading?.sheet ?? null);
    const path = sheet?.path ?? filePath;
    if (claimed.work === "examine") await keepHead(db, id, path, sheet);
    const request = { ...requestOf(db.pool, claimed, path, clock), ...(sheet && { sha256: sheet.sha256 }) };
    const report = await importSnapshots(db, request);
    if (claimed.work === "examine" && report.setAside > 0 && report.setAsideFile === null) {
      throw new ExpectedError("file-too-large", { expected: MOST_BYTES >> 20 }); // its doubtful rows cannot wait anywhere
    }
    // Applied, it was said to be with its figures; what could not be kept now is as it was when it was examined.
    if (claimed.work !== "confirm") await keepFile(db.pool, id, "refused", report.refusedFile);
    if (claimed.work === "confirm" && report.refusedFile !== null) await keepFile(db.pool, id, "doubtful", report.refusedFile);
    else if (report.setAsideFile !== null) await keepFile(db.pool, id, "doubtful", report.setAsideFile);
    if (claimed.work === "examine") await endWork(db.pool, claimed, report, clock());
  } catch (error) {
    await failWork(db.pool, claimed, problemOf(error, claimed), clock());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

/** A sentence names the file as the member does. */
function problemOf(error: unknown, { id, fileName }: Claimed): UploadProblem {
  if (!(error instanceof ExpectedError)) return { code: "unexpected", details: { requestId: logUnexpected(error, { uploadId: id }) } };
  return { code: error.code, details: "file" in error.details ? { ...error.details, file: fileName } : error.details };
}
