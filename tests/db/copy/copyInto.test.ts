import { afterAll, beforeAll, expect, test } from "vitest";
import type { BinaryRows } from "@/lib/data/copy/BinaryRows";
import { copyInto } from "@/lib/data/copy/copyInto";
import { readInPieces } from "@/lib/data/copy/readInPieces";
import { inTransaction } from "@/lib/data/database";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await db.pool.query(`CREATE TABLE kinds (small smallint, whole integer, large bigint, real double precision, truth boolean, day date,
    words text, label network, labels network[], document jsonb)`);
});
afterAll(() => db.close());

async function networkType(): Promise<number> {
  const { rows } = await db.pool.query<{ oid: number }>("SELECT 'network'::regtype::oid AS oid");
  return rows[0]?.oid ?? 0;
}

test("each type comes back as it was written, null and extremes included", async () => {
  const type = await networkType();
  const days = ["2026-10-31", "2000-01-01", "1999-12-31", "0001-01-01"];
  await inTransaction(db.pool, (client) =>
    copyInto(client, "kinds", function* (rows) {
      for (const [index, day] of days.entries()) {
        rows.row(10);
        rows.int2([0, -1, 32_767, -32_768][index] ?? null);
        rows.int4([0, -1, 2_147_483_647, -2_147_483_648][index] ?? null);
        rows.int8([0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER][index] ?? null);
        rows.float8([0, -0.1, Number.MAX_VALUE, Number.MIN_VALUE][index] ?? null);
        rows.bool(index % 2 === 0);
        rows.day(day);
        rows.text(["", "Étampes « Ïle »", "\t\\N\n", "🏙".repeat(40_000)][index] ?? null);
        rows.label(index % 2 === 0 ? "x" : "facebook");
        rows.labels((["x", "tiktok"] as const).slice(0, index), type);
        rows.json({ "no-account": index });
        yield;
      }
      rows.row(10);
      rows.int2(null);
      rows.int4(null);
      rows.int8(null);
      rows.float8(null);
      rows.bool(null);
      rows.day(null);
      rows.text(null);
      rows.label(null);
      rows.labels([], type);
      rows.json({});
      yield;
    }),
  );
  const { rows } = await db.pool.query("SELECT small, whole, large, real, truth, day, words, label, labels::text[], document FROM kinds");
  expect(rows).toEqual([
    { small: 0, whole: 0, large: 0, real: 0, truth: true, day: days[0], words: "", label: "x", labels: [], document: { "no-account": 0 } },
    {
      small: -1,
      whole: -1,
      large: -1,
      real: -0.1,
      truth: false,
      day: days[1],
      words: "Étampes « Ïle »",
      label: "facebook",
      labels: ["x"],
      document: { "no-account": 1 },
    },
    {
      ...{ small: 32_767, whole: 2_147_483_647, large: Number.MAX_SAFE_INTEGER, real: Number.MAX_VALUE, truth: true, day: days[2] },
      ...{ words: "\t\\N\n", label: "x", labels: ["x", "tiktok"], document: { "no-account": 2 } },
    },
    {
      ...{ small: -32_768, whole: -2_147_483_648, large: Number.MIN_SAFE_INTEGER, real: Number.MIN_VALUE, truth: false, day: days[3] },
      ...{ words: "🏙".repeat(40_000), label: "facebook", labels: ["x", "tiktok"], document: { "no-account": 3 } },
    },
    { small: null, whole: null, large: null, real: null, truth: null, day: null, words: null, label: null, labels: [], document: {} },
  ]);
});

function* numbers(rows: BinaryRows, count: number) {
  for (let number = 1; number <= count; number += 1) {
    rows.row(1);
    rows.int4(number);
    yield;
  }
}

test("many rows go in pieces, and come back in pieces, in their order", async () => {
  await inTransaction(db.pool, async (client) => {
    await client.query("CREATE TABLE numbers (number integer)");
    await copyInto(client, "numbers", (rows) => numbers(rows, 50_001), "FREEZE");
    const sizes: number[] = [];
    let next = 1;
    for await (const rows of readInPieces<[number]>(
      client,
      "all_numbers",
      "SELECT number FROM numbers WHERE number > $1 ORDER BY number",
      [0],
    )) {
      sizes.push(rows.length);
      for (const [number] of rows) if (number === next) next += 1;
    }
    expect(sizes).toEqual([20_000, 20_000, 10_001]);
    expect(next).toBe(50_002);
  });
});

test("an error on either side fails the whole, and leaves nothing", async () => {
  await db.pool.query("CREATE TABLE few (number integer CHECK (number < 30000))");
  const server = inTransaction(db.pool, (client) => copyInto(client, "few", (rows) => numbers(rows, 60_000)));
  await expect(server).rejects.toThrow("few_number_check");
  const writer = inTransaction(db.pool, (client) =>
    copyInto(client, "few", function* (rows) {
      yield* numbers(rows, 20_000);
      throw new Error("cut short");
    }),
  );
  await expect(writer).rejects.toThrow("cut short");
  const { rows } = await db.pool.query("SELECT count(*) AS n FROM few");
  expect(rows).toEqual([{ n: 0 }]);
});

test("a writer that waits is waited for, and its failure is that of the transaction", async () => {
  const write = (fails: boolean) =>
    async function* (rows: BinaryRows) {
      for (let whole = 1; whole <= 20_000; whole++) {
        if (whole % 5_000 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
        if (fails && whole === 15_000) throw new Error("no more rows");
        rows.row(1);
        rows.int4(whole);
        yield;
      }
    };
  await inTransaction(db.pool, (client) => client.query("CREATE TABLE waited (place serial, whole integer)"));
  await expect(inTransaction(db.pool, (client) => copyInto(client, "waited (whole)", write(true)))).rejects.toThrow("no more rows");
  await inTransaction(db.pool, (client) => copyInto(client, "waited (whole)", write(false)));
  const { rows } = await db.pool.query(
    "SELECT count(*)::integer AS rows, bool_and(whole = place - first) AS in_order FROM waited, (SELECT min(place) - 1 AS first FROM waited) f",
  );
  expect(rows).toEqual([{ rows: 20_000, in_order: true }]);
});
