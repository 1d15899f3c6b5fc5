import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "@/lib/data/database";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { readExportRows } from "@/lib/data/edition/readExportRows";
import { readRevision } from "@/lib/data/edition/readRevision";
import { reviseEdition } from "@/lib/data/edition/reviseEdition";
import { verifyRevision } from "@/lib/data/edition/verifyRevision";
import { insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const [now, actor] = [new Date("2026-12-02T09:00:00Z"), "command:tests"];
let db: TestDatabase;

beforeEach(async () => {
  db = await createTestDatabase();
  await insertWorkedExample(db.pool);
  for (const referenceOn of ["2026-10-28", "2026-10-29", "2026-10-30", "2026-10-31"])
    await publishEdition(db, { code: referenceOn, title: referenceOn, referenceOn, windowDays: 90, now, actor });
});
afterEach(() => db.close());

/** How often the rows and the inputs of each edition were read since the beginning, by whatever path. */
async function readings(): Promise<number[]> {
  // A session tells what it has read when it ends, which is a moment after it was closed.
  await vi.waitFor(async () => {
    const others =
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
    expect((await db.pool.query(others)).rows).toEqual([]);
  }, 10_000);
  const { rows } = await db.pool.query<{ readings: number }>(
    `SELECT sum(seq_scan + coalesce(idx_scan, 0))::int AS readings FROM pg_stat_user_tables s
     JOIN revision r ON s.relname IN ('ranking_row_' || r.id, 'edition_input_' || r.id) JOIN edition e ON e.id = r.edition_id
     GROUP BY e.code ORDER BY e.code`,
  );
  return rows.map((row) => row.readings);
}

test("the work on an edition reads it and the one before, whatever else is stored", async () => {
  await db.pool.end();
  db = { ...db, ...connect(db.url) };
  const before = await readings();
  const working = connect(db.url);
  await reviseEdition(working, { code: "2026-10-31", reason: "x", now, actor });
  await verifyRevision(working, "2026-10-31", 1);
  const client = await working.pool.connect();
  await client.query("BEGIN");
  const revision = await readRevision(client, "2026-10-31");
  for await (const piece of readExportRows(client, revision, null)) expect(piece).not.toBe("");
  await client.query("COMMIT");
  client.release();
  await working.close();
  const after = await readings();
  expect(after.map((count, index) => count > (before[index] ?? 0))).toEqual([false, false, true, true]);
});
