import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { PIECE_BYTES } from "@/lib/data/upload/pieceBytes";
import { hashPassword } from "@/lib/gate/hashPassword";
import type { TestDatabase } from "../../databaseTemplates";
import type { BenchRow } from "../benchRow";
import { type FileTerritory, IMPORT_ROWS, writeImportFile } from "../importFile";
import { copy } from "../importRow";
import { median, percentile } from "../interleave";
import { startBenchServer } from "./benchServer";
import { buildProduct } from "./builtSites";
import { actionId, openSession, sendAction } from "./memberSession";

const PASSWORD = "les membres du banc";
/** What a colleague looks at meanwhile. */
const PAGE = "/saisie/comptes";
const IDLE_MS = 20_000;
const SHARE = 0.95;
const MOST_TIMES = 6;

/** A whole file through the doors that a browser has: sent in pieces, examined, applied; and what a colleague at work notices of it. */
export const importHttpRow: BenchRow = {
  name: "import-http",
  what: `import ${IMPORT_ROWS.toLocaleString("en")} rows over HTTP: sent in pieces, examined, applied, every account made`,
  against: "COPY of the same file into a table without index",
  wanted: null, // read twice, behind whoever reads pages: what is asked of it is that they hardly notice
  async measure(context) {
    const root = await buildProduct(context);
    const db = await context.createDatabase({ geography: true });
    const folder = await mkdtemp(join(tmpdir(), "belvedere-bench-"));
    await fill(db);
    const server = await startBenchServer(context, root, db.url);
    try {
      const path = join(folder, "campagne.csv");
      const { rows } = await db.pool.query<FileTerritory>("SELECT level, code, name, population FROM territory ORDER BY level, code");
      await writeImportFile(path, rows, 9);
      const [sender, reader] = await Promise.all(
        ["sender", "reader"].map(async (name) => ({
          site: server.url,
          cookie: await openSession(server.url, `${name}@example.org`, PASSWORD),
        })),
      );
      if (!sender || !reader) throw new Error("nobody is signed in");
      const copies = [await copy(db, path)];
      const idle = await readUntil(reader, sleep(IDLE_MS));
      const begun = performance.now();
      const importing = importFile(db, sender, root, path);
      const busy = await readUntil(reader, importing);
      const steps = await importing;
      const milliseconds = performance.now() - begun;
      copies.push(await copy(db, path), await copy(db, path));
      const [least, p95, usual] = [median(copies), percentile(busy, SHARE), percentile(idle, SHARE)];
      return {
        ratio: milliseconds / least,
        detail: `${seconds(milliseconds)} (${steps}) against ${seconds(least)}`,
        also: {
          text: `meanwhile p95 of ${PAGE} ${p95.toFixed(0)} ms of ${busy.length}, ${usual.toFixed(0)} ms when idle: ${(p95 / usual).toFixed(1)} × of ${MOST_TIMES}`,
          reached: p95 <= MOST_TIMES * usual,
        },
      };
    } finally {
      await server.close();
      await db.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;
type Session = { site: string; cookie: string };

async function fill({ pool }: TestDatabase): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  for (const name of ["sender", "reader"]) {
    const member = { email: `${name}@example.org`, name, roles: ["EDITOR"], passwordHash, actor: "bench" } as const;
    await inTransaction(pool, (client) => createMember(client, member));
  }
  await pool.query("INSERT INTO setting (name, value) VALUES ('abovePopulation', '1000')"); // the villages of the file have few inhabitants
  await pool.query("ANALYZE");
}

/** Opens a page, one time after the other, until something is over. @returns the milliseconds of each */
async function readUntil({ site, cookie }: Session, over: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let going = true;
  const stop = () => {
    going = false;
  };
  over.then(stop, stop);
  while (going) {
    const begun = performance.now();
    const answer = await fetch(`${site}${PAGE}`, { headers: { Cookie: cookie } });
    await answer.text();
    if (!answer.ok) throw new Error(`${PAGE} ${answer.status}`);
    times.push(performance.now() - begun);
    await sleep(50); // somebody who reads
  }
  return times;
}

/** @returns how long each step took, in words */
async function importFile(db: TestDatabase, session: Session, root: string, path: string): Promise<string> {
  const begun = performance.now();
  const file = await open(path);
  const { size } = await file.stat();
  const act = (name: string, page: string, input: unknown) =>
    sendAction(session, { path: page, id: actionId(root, name), input, expected: '"at":"done"' });
  const sent = await act("sendFile", "/saisie/imports", { fileName: "campagne.csv", bytes: size });
  const uploadId = Number(/"uploadId":(\d+)/.exec(sent)?.[1]);
  for (let ordinal = 0; ordinal * PIECE_BYTES < size; ordinal++) {
    const piece = Buffer.alloc(Math.min(PIECE_BYTES, size - ordinal * PIECE_BYTES));
    await file.read(piece, 0, piece.length, ordinal * PIECE_BYTES);
    const answer = await fetch(`${session.site}/saisie/imports/${uploadId}/morceaux/${ordinal}`, {
      method: "POST",
      body: piece,
      headers: { Cookie: session.cookie, Origin: session.site, "Content-Type": "application/octet-stream" },
    });
    if (!answer.ok) throw new Error(`piece ${ordinal}: ${answer.status}`);
  }
  await file.close();
  const there = performance.now();
  await act("examineFile", "/saisie/imports", { uploadId });
  await become(db, uploadId, "ready");
  const examined = performance.now();
  const seen = await db.pool.query<{ at: Date }>("SELECT changed_at AS at FROM import_upload WHERE id = $1", [uploadId]);
  await act("applyFile", `/saisie/imports/${uploadId}`, { uploadId, confirmed: 0, seen: seen.rows[0]?.at.toISOString() });
  await become(db, uploadId, "applied");
  const stored = await db.pool.query("SELECT count(*) AS rows FROM snapshot");
  if (stored.rows[0]?.rows !== IMPORT_ROWS) throw new Error(`${stored.rows[0]?.rows} rows were stored`);
  return `sent ${seconds(there - begun)}, examined ${seconds(examined - there)}, applied ${seconds(performance.now() - examined)}`;
}

async function become(db: TestDatabase, id: number, state: "ready" | "applied"): Promise<void> {
  for (;;) {
    const { rows } = await db.pool.query<{ state: string; problem: unknown }>("SELECT state, problem FROM import_upload WHERE id = $1", [
      id,
    ]);
    if (rows[0]?.state === state) return;
    if (rows[0]?.state === "failed") throw new Error(JSON.stringify(rows[0].problem));
    await sleep(100);
  }
}
