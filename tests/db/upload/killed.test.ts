import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { expect, it } from "vitest";
import { inTransaction } from "@/lib/data/database";
import { beginUpload } from "@/lib/data/upload/beginUpload";
import { askToExamine } from "@/lib/data/upload/changeUpload";
import { completeUpload } from "@/lib/data/upload/completeUpload";
import { storePiece } from "@/lib/data/upload/storePiece";
import { clearWorkFolders, makeWorkFolder } from "@/lib/data/upload/workFolder";
import { workUploads } from "@/lib/data/upload/workUploads";
import { type ImportBench, NOW, openImportBench } from "../import/importing";
import { applyAsSeen } from "./applyAsSeen";

// The twenty of tests/db/import/interrupted.test.ts and of this file: here it is the very process that the server starts, killed from outside.
const ROWS = 4_000;
const FILE = Buffer.from(
  ["code;reseau;date_releve;abonnes"]
    .concat(
      Array.from({ length: ROWS }, (_, row) => {
        const day = new Date(Date.UTC(2012, 0, 1) + Math.floor(row / 4) * 86_400_000).toISOString().slice(0, 10);
        return `${["06083", "75056"][row % 2]};${["x", "facebook"][(row >> 1) % 2]};${day};${1_000 + row}`;
      }),
    )
    .join("\n"),
);
const TRACES = `SELECT (SELECT count(*) FROM snapshot)::int AS snapshots, (SELECT count(*) FROM account)::int AS accounts,
  (SELECT count(*) FROM import_batch)::int AS batches, (SELECT count(*) FROM audit_log WHERE action = 'import')::int AS audits`;
const NOTHING = { snapshots: 0, accounts: 0, batches: 0, audits: 0 };
const ALL = { snapshots: ROWS, accounts: 4, batches: 1, audits: 1 };

/** Milliseconds after the file was taken, spread over what it takes. */
const MOMENTS = { examining: [0, 40, 90, 160, 250], applying: [0, 30, 80, 140, 200, 280, 400] } as const;

it.concurrent.each(["examining", "applying"] as const)(
  "a worker that is killed while %s leaves nothing half, at any of these moments, and the next one goes on",
  async (state) => {
    const bench = await openImportBench();
    try {
      await bench.query("INSERT INTO member (email, name, roles) VALUES ('a@example.org', 'Alix', '{EDITOR}')");
      let id = await send(bench);
      const endings = new Set<string>();
      const leavings = new Set<string>();
      const ours = await makeWorkFolder();
      for (const moment of MOMENTS[state]) {
        if (state === "applying") await finish(bench, id, "ready");
        const left = await killAt(bench, id, state, moment);
        if (left.length > 0) leavings.add(state);
        await clearWorkFolders();
        expect(left.filter((folder) => existsSync(folder))).toEqual([]);
        const [upload] = await stateOf(bench, id);
        const [traces] = await bench.query(TRACES);
        endings.add(upload?.state ?? "");
        expect(traces).toEqual(upload?.state === "applied" ? ALL : NOTHING);
        await workUploads(bench.db, () => NOW);
        expect(await bench.query(TRACES)).toEqual([traces]);
        const [after] = await stateOf(bench, id);
        if (upload?.state === state) expect(after).toEqual({ state: "failed", code: "import-interrupted" });
        else expect(after).toEqual(upload); // it had been said to be done, and is
        if (upload?.state === "applied") {
          await bench.query("DELETE FROM import_upload");
          await bench.clear();
          id = await send(bench);
        } else await ask(bench, (client) => askToExamine(client, { uploadId: id, actor: "member:1", now: NOW }));
      }
      expect(endings).toContain(state);
      expect([...leavings]).toEqual([state]);
      await rmdir(ours); // it stood all the while: this process lives
      await finish(bench, id, "ready");
      await ask(bench, (client) => apply(client, id));
      await finish(bench, id, "applied");
      expect(await bench.query(TRACES)).toEqual([ALL]);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

const ask = (bench: ImportBench, run: (client: pg.PoolClient) => Promise<void>) => inTransaction(bench.db.pool, run);
const apply = (client: pg.PoolClient, uploadId: number) => applyAsSeen(client, uploadId, NOW);
const stateOf = (bench: ImportBench, id: number) =>
  bench.query<{ state: string; code: string | null }>(
    "SELECT state::text AS state, problem ->> 'code' AS code FROM import_upload WHERE id = $1",
    [id],
  );

async function send({ db }: ImportBench): Promise<number> {
  const file = { fileName: "long.csv", bytes: FILE.length, memberId: 1, actor: "member:1", now: NOW };
  const uploadId = await inTransaction(db.pool, (client) => beginUpload(client, file));
  await inTransaction(db.pool, (client) => storePiece(client, { uploadId, memberId: 1, ordinal: 0, content: FILE, now: NOW }));
  await inTransaction(db.pool, (client) => completeUpload(client, { uploadId, memberId: 1, actor: "member:1", now: NOW }));
  return uploadId;
}

async function finish(bench: ImportBench, id: number, state: "ready" | "applied"): Promise<void> {
  await workUploads(bench.db, () => NOW);
  expect(await stateOf(bench, id)).toEqual([{ state, code: null }]);
}

/** Has the work done as the server does, and kills it so long after it has taken the file. @returns the folders that it leaves */
async function killAt(bench: ImportBench, id: number, state: "examining" | "applying", moment: number): Promise<string[]> {
  if (state === "applying") await ask(bench, (client) => apply(client, id));
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/import/workUploads.ts"], {
    stdio: ["pipe", "ignore", "inherit"],
    env: { NODE_ENV: "test", DATABASE_URL: bench.db.url },
  });
  const ended = once(child, "exit");
  const taken = "SELECT claimed_at IS NOT NULL OR state IN ('ready', 'applied') AS yes FROM import_upload WHERE id = $1";
  await until(bench, taken, [id]);
  await new Promise((resolve) => setTimeout(resolve, moment));
  child.kill("SIGKILL");
  await ended;
  // Postgres sees that its client is gone when it next writes to it, or at once where it waits for it.
  await until(
    bench,
    "SELECT count(*) = 0 AS yes FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
  );
  const names = await readdir(tmpdir());
  return names
    .filter((name) => name.startsWith("belvedere-upload-") && name.includes(`-${child.pid}-`))
    .map((name) => join(tmpdir(), name));
}

async function until(bench: ImportBench, question: string, values: readonly unknown[] = []): Promise<void> {
  for (let attempt = 0; attempt < 4_000; attempt++) {
    if ((await bench.query<{ yes: boolean }>(question, values))[0]?.yes) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never true: ${question}`);
}
