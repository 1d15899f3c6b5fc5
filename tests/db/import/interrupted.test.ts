import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ImportReport } from "@/lib/data/import/report";
import { type ImportBench, openImportBench } from "./importing";

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
beforeEach(() => bench.clear());
afterAll(() => bench.close());

const HEADER = "code;reseau;compte;date_releve;abonnes";
const NETWORKS = ["x", "facebook", "instagram", "tiktok", "threads"];
const ROWS = 60_000;
/** Many rows of few accounts: eleven years of days. */
const longFile = () => {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const day = new Date(Date.UTC(2010, 0, 1) + Math.floor(row / 15) * 86_400_000).toISOString().slice(0, 10);
    const code = ["06083", "75056", "93066"][Math.floor(row / 5) % 3];
    return `${code};${NETWORKS[row % 5]};ville${code};${day};${1_000 + row}`;
  });
  return [HEADER, ...rows].join("\n");
};
const SMALL = [HEADER, "06083;x;;2026-03-01;5"];
const TRACES = `SELECT (SELECT count(*) FROM snapshot)::integer AS snapshots, (SELECT count(*) FROM account)::integer AS accounts,
  (SELECT count(*) FROM import_batch)::integer AS batches, (SELECT count(*) FROM source)::integer AS sources, (SELECT count(*) FROM audit_log)::integer AS audits`;
const NOTHING = [{ snapshots: 0, accounts: 0, batches: 0, sources: 0, audits: 0 }];
const ALL = [{ snapshots: ROWS, accounts: 15, batches: 1, sources: 1, audits: 1 }];

/** How an import of the long file ended, in a process of its own that kills itself so long after a phase has begun. */
async function killedIn(phase: string, after: number): Promise<NodeJS.Signals | null> {
  const filePath = join(bench.folder, "long.csv");
  await writeFile(filePath, longFile());
  const args = ["--import", "tsx", "tests/db/import/importChild.ts", bench.db.url, filePath, phase, String(after)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 40_000, killSignal: "SIGTERM" });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_, ended) => resolve(ended)));
  await until(
    "SELECT count(*) = 0 AS yes FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'",
  );
  return signal;
}

/** Postgres sees that its client is gone when it next writes to it, or at once where it waits for it. */
async function until(question: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const [answer] = await bench.query<{ yes: boolean }>(question);
    if (answer?.yes) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never true: ${question}`);
}

/** Runs something while an import waits in the middle of its writing, then lets it go on to its end. */
async function whileWriting(content: readonly string[], run: () => Promise<void>): Promise<ImportReport> {
  const holder = await bench.db.pool.connect();
  try {
    await holder.query("BEGIN; LOCK TABLE import_batch IN SHARE MODE");
    const importing = bench.importFile(content);
    importing.catch(() => {}); // told below
    await until("SELECT count(*) > 0 AS yes FROM pg_locks WHERE relation = 'import_batch'::regclass AND NOT granted");
    await run();
    await holder.query("ROLLBACK");
    return await importing;
  } finally {
    holder.release(true);
  }
}

describe("an import that is killed", () => {
  it.each([
    ["reading", 0],
    ["reading", 60],
    ["comparing", 0],
    ["writing", 0],
    ["writing", 60],
    ["writing", 250],
    ["writing", 600],
  ])("while %s, after %i ms, leaves nothing, or all when it had committed", async (phase, after) => {
    expect(await killedIn(phase, after)).toBe("SIGKILL");
    // What was on its way to the server when the process died may still commit there: whole.
    expect(phase === "writing" && after > 0 ? [NOTHING, ALL] : [NOTHING]).toContainEqual(await bench.query(TRACES));
  });

  it("lets the next one do the work, and finds it done", async () => {
    expect(await killedIn("reading", 0)).toBe("SIGKILL");
    expect(await bench.importFile(longFile())).toMatchObject({ new: ROWS, refused: 0 });
    expect(await bench.query(TRACES)).toEqual(ALL);
    expect(await bench.importFile(longFile())).toMatchObject({ new: 0, same: ROWS, batchId: null });
  });
});

const TERMINATE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = x'494d504f'::integer::oid)`;

describe("an import whose connection is lost", () => {
  it("while it reads, says that nothing was written", async () => {
    let cut: Promise<unknown> | undefined;
    const importing = bench.importFile(longFile(), {
      onProgress: ({ phase }) => {
        if (phase === "reading") cut ??= bench.query(TERMINATE);
      },
    });
    await expect(importing).rejects.toMatchObject({ code: "import-cut" });
    expect(await cut).toHaveLength(1);
    expect(await bench.query(TRACES)).toEqual(NOTHING);
  });

  it("while it writes, says that nothing was written", async () => {
    const importing = whileWriting(SMALL, async () => {
      expect(await bench.query(TERMINATE)).toHaveLength(1);
    });
    await expect(importing).rejects.toMatchObject({ code: "import-cut" });
    expect(await bench.query(TRACES)).toEqual(NOTHING);
  });

  it("while it commits, says to run it again, which does what is left to do", async () => {
    await bench.query(
      "CREATE FUNCTION test_waits() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(42); RETURN NULL; END $$",
    );
    await bench.query(
      "CREATE CONSTRAINT TRIGGER test_waits AFTER INSERT ON import_batch INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION test_waits()",
    );
    const holder = await bench.db.pool.connect();
    try {
      await holder.query("SELECT pg_advisory_lock(42)");
      const importing = bench.importFile(SMALL);
      importing.catch(() => {}); // told below
      await until("SELECT count(*) > 0 AS yes FROM pg_locks WHERE locktype = 'advisory' AND objid = 42 AND NOT granted");
      expect(await bench.query(TERMINATE)).toHaveLength(1);
      await expect(importing).rejects.toMatchObject({ code: "import-unconfirmed" });
    } finally {
      holder.release(true);
      await bench.query("DROP TRIGGER test_waits ON import_batch; DROP FUNCTION test_waits");
    }
    expect(await bench.importFile(SMALL)).toMatchObject({ new: 1 });
    expect(await bench.importFile(SMALL)).toMatchObject({ new: 0, same: 1 });
  });
});

describe("an import that fails while it writes", () => {
  it("leaves nothing", async () => {
    await bench.query("ALTER TABLE snapshot ADD CONSTRAINT test_refuses CHECK (audience <> 666)");
    try {
      const rows = [HEADER, "06083;x;;2026-03-01;5", "75056;x;;2026-03-01;666"];
      await expect(bench.importFile(rows)).rejects.toThrow(/test_refuses/);
      expect(await bench.query(TRACES)).toEqual(NOTHING);
    } finally {
      await bench.query("ALTER TABLE snapshot DROP CONSTRAINT test_refuses");
    }
  });
});

describe("while an import writes", () => {
  it("another is told to wait, a preview is not", async () => {
    const first = await whileWriting(SMALL, async () => {
      const other = [HEADER, "75056;x;;2026-03-01;5"];
      await expect(bench.importFile(other)).rejects.toMatchObject({ code: "import-running" });
      expect(await bench.importFile(other, { apply: false })).toMatchObject({ new: 1 });
    });
    expect(first).toMatchObject({ new: 1, batchId: expect.any(Number) });
    expect(await bench.importFile(SMALL)).toMatchObject({ same: 1 }); // the lock is free again
  });

  it("a colleague's snapshots can be read and saved, an account waits", async () => {
    await bench.importFile(SMALL);
    await whileWriting([HEADER, "75056;x;;2026-03-01;5"], async () => {
      const saved = await bench.query(
        `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
         SELECT account_id, '2026-03-02', kind, 'day', 6, 'exact', 'hand', source_id, 'test' FROM snapshot RETURNING audience`,
      );
      expect(saved).toEqual([{ audience: 6 }]);
      await expect(bench.query("SET lock_timeout = '100ms'; UPDATE account SET url = 'https://x.com/a'")).rejects.toThrow(/lock timeout/);
    });
  });

  it("what it stands on cannot change unseen: it writes nothing and says so", async () => {
    await bench.query("CREATE FUNCTION test_race() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE unique_violation; END $$");
    await bench.query("CREATE TRIGGER test_race BEFORE INSERT ON import_batch FOR EACH ROW EXECUTE FUNCTION test_race()");
    try {
      await expect(bench.importFile(SMALL)).rejects.toMatchObject({ code: "register-changed" });
      expect(await bench.query(TRACES)).toEqual(NOTHING);
    } finally {
      await bench.query("DROP TRIGGER test_race ON import_batch; DROP FUNCTION test_race");
    }
  });
});
