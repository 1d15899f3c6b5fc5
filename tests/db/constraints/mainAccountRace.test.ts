import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { FIXTURE } from "./fixture";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const statement of FIXTURE) await database.pool.query(statement);
  await database.pool.query("SELECT setval(pg_get_serial_sequence('account', 'id'), 1000)");
});
afterAll(() => database.close());

const UNDATED = "INSERT INTO account (territory_id, network, main, standing) VALUES (1, 'threads', true, 'official')";
const CLOSED =
  "INSERT INTO account (territory_id, network, main, standing, closed_on) VALUES (1, 'threads', true, 'official', '2016-01-01')";

test.each([
  ["an account without dates", UNDATED, "a closed one", CLOSED],
  ["a closed account", CLOSED, "one without dates", UNDATED],
])("of two transactions that add %s and %s, both main, one fails", async (_first, first, _second, second) => {
  const one = await database.pool.connect();
  const other = await database.pool.connect();
  try {
    await one.query("BEGIN");
    await other.query("BEGIN");
    await one.query(first);
    const waiting = other.query(second).then(
      () => "accepted",
      (error: { code: string; constraint: string }) => error.constraint,
    );
    await one.query("COMMIT");
    expect(await waiting).toBe("account_main_added_beside_undated");
  } finally {
    await other.query("ROLLBACK");
    one.release();
    other.release();
    await database.pool.query("DELETE FROM account WHERE network = 'threads'");
  }
});
