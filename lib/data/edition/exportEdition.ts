import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import type { PublishedFit } from "@/lib/domain/ranking/contract";
import { inTransaction } from "../database";
import { readInstance } from "../instance/readInstance";
import { noticeOf } from "../instance/simulationNotice";
import { canonicalPieces } from "./canonicalPieces";
import { readExportRows } from "./readExportRows";
import { readFits } from "./readFrozenLists";
import { type ListCounts, readListCounts } from "./readListCounts";
import { readRevision, type StoredRevision } from "./readRevision";

export interface WrittenFile {
  name: string;
  bytes: number;
  sha256: string;
}
export interface ExportFacts {
  /** What must be said of all figures of a simulated instance; null on a real one. */
  notice: string | null;
  /** How the files are called, without their endings. */
  base: string;
  revision: StoredRevision;
  fits: readonly PublishedFit[];
  lists: readonly ListCounts[];
  /** Those written before: CSV and canonical form. */
  files: readonly WrittenFile[];
}
export interface ExportRequest {
  code: string;
  revision?: number | undefined;
  /** Made when it is not there. Files of the same name are replaced. */
  folder: string;
  /** What is said about the data, in the reader's language: written after it, for it names its files. */
  explain(facts: ExportFacts): readonly { name: string; text: string }[];
}

/**
 * Writes a revision as files: all its lists as CSV, its canonical form (whose SHA-256 is that of the revision), and what describes them.
 * @throws ExpectedError `unknown-edition`, `unknown-revision`
 */
export async function exportEdition(
  db: { pool: pg.Pool },
  request: ExportRequest,
): Promise<{ revision: StoredRevision; files: WrittenFile[] }> {
  const { code, folder, explain } = request;
  await mkdir(folder, { recursive: true });
  return await inTransaction(db.pool, async (client) => {
    await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const revision = await readRevision(client, code, request.revision);
    const notice = noticeOf(await readInstance({ pool: client }), "fr");
    const base = `${notice === null ? "" : "simulation-"}${revision.code}-r${revision.number}`;
    const fits = await readFits(client, revision.id);
    const files = [
      await writeFile(folder, `${base}.csv`, readExportRows(client, revision, notice)),
      await writeFile(folder, `${base}.canonical.json`, canonicalPieces(client, revision)),
    ];
    const facts = { notice, base, revision, fits, lists: await readListCounts(client, revision.id), files: [...files] };
    for (const { name, text } of explain(facts)) files.push(await writeFile(folder, name, [text]));
    return { revision, files };
  });
}

async function writeFile(
  folder: string,
  name: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string>,
): Promise<WrittenFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  const measured = new Transform({
    decodeStrings: true,
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  await pipeline(Readable.from(pieces), measured, createWriteStream(join(folder, name)));
  return { name, bytes, sha256: hash.digest("hex") };
}
