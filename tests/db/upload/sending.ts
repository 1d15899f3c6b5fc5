import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type Database, inTransaction } from "@/lib/data/database";
import { type UndoneImport, undoImport } from "@/lib/data/import/undoImport";
import { beginUpload } from "@/lib/data/upload/beginUpload";
import { askToApply } from "@/lib/data/upload/changeUpload";
import { completeUpload } from "@/lib/data/upload/completeUpload";
import type { PagedPart, PagesOf } from "@/lib/data/upload/pages";
import { PIECE_BYTES } from "@/lib/data/upload/pieceBytes";
import { storePiece } from "@/lib/data/upload/storePiece";
import { workUploads } from "@/lib/data/upload/workUploads";
import { type ImportBench, NOW, openImportBench } from "../import/importing";

export let bench: ImportBench;
export let db: Pick<Database, "pool">;

/** One database for all that is tried of files that members send, as if it were new for each test. */
export function openSending(): void {
  beforeAll(async () => {
    bench = await openImportBench();
    db = bench.db;
    await bench.query("INSERT INTO member (email, name, roles) VALUES ('a@example.org', 'Alix', '{EDITOR}')");
  });
  beforeEach(async () => {
    await bench.query("DELETE FROM import_upload");
    await bench.clear();
  });
  afterAll(() => bench.close());
}

export const HEADER = "code;reseau;date_releve;abonnes";
export const ACTOR = "member:1";
export const write = <T>(run: (client: pg.PoolClient) => Promise<T>) => inTransaction(db.pool, run);

/** Sends a file as a browser does. */
export async function send(content: Buffer | readonly string[], fileName = "relevés.csv"): Promise<number> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(`${content.join("\n")}\n`);
  const uploadId = await write((client) => beginUpload(client, { fileName, bytes: bytes.length, memberId: 1, actor: ACTOR, now: NOW }));
  for (let ordinal = 0; ordinal * PIECE_BYTES < bytes.length; ordinal++) {
    const piece = bytes.subarray(ordinal * PIECE_BYTES, (ordinal + 1) * PIECE_BYTES);
    await write((client) => storePiece(client, { uploadId, memberId: 1, ordinal, content: piece, now: NOW }));
  }
  await write((client) => completeUpload(client, { uploadId, memberId: 1, actor: ACTOR, now: NOW }));
  return uploadId;
}
export const work = () => workUploads(db, () => NOW);
export const AGREED = {
  overwrite: false,
  confirmed: 0,
  doubtful: false,
  confirmedDoubtful: 0,
  reason: "",
  seen: NOW,
  actor: ACTOR,
  now: NOW,
};
export const apply = (uploadId: number, agreed: Partial<typeof AGREED> = {}) =>
  write((client) => askToApply(client, { ...AGREED, uploadId, ...agreed }));
export const undo = (batchId: number): Promise<UndoneImport> => write((client) => undoImport(client, { batchId, actor: ACTOR, now: NOW }));
export const uploadOf = async (id: number) =>
  (await bench.query<Record<string, never>>("SELECT * FROM import_upload WHERE id = $1", [id]))[0];
export const pieces = async (part: string) =>
  Buffer.concat(
    (await bench.query<{ content: Buffer }>("SELECT content FROM import_piece WHERE part = $1 ORDER BY ordinal", [part])).map(
      (row) => row.content,
    ),
  );
export const pageOf = async <Part extends PagedPart>(id: number, part: Part, page = 0): Promise<PagesOf[Part][]> => {
  const [row] = await bench.query<{ content: Buffer }>(
    "SELECT content FROM import_piece WHERE upload_id = $1 AND part = $2 AND ordinal = $3",
    [id, part, page],
  );
  return row === undefined ? [] : JSON.parse(row.content.toString());
};
export const figures = () =>
  bench.query(
    "SELECT t.code, s.observed_on::text AS day, s.audience, s.posts FROM snapshot s JOIN account a ON a.id = s.account_id JOIN territory t ON t.id = a.territory_id ORDER BY 1, 2",
  );
export const refusal = (code: string) => expect.objectContaining({ code });

/** A file through both steps. @returns the batch */
export async function importFile(rows: readonly string[], { overwrite = false, confirmed = 0 } = {}): Promise<number> {
  const id = await send([HEADER, ...rows]);
  await work();
  await apply(id, { confirmed, overwrite });
  await work();
  const upload = await uploadOf(id);
  if (upload?.state !== "applied") throw new Error(JSON.stringify(upload));
  return upload.batch_id ?? Number.NaN;
}
