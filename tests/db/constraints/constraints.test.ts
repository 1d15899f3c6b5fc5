import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { ACCOUNT_CASES } from "./cases/account";
import { AWARD_CASES } from "./cases/award";
import { CAMPAIGN_CASES } from "./cases/campaign";
import { CANDIDATURE_CASES } from "./cases/candidature";
import { EDITION_CASES } from "./cases/edition";
import { IMPORT_CASES } from "./cases/imports";
import { MEMBER_CASES } from "./cases/member";
import { RANKING_CASES } from "./cases/ranking";
import { REPORT_CASES } from "./cases/report";
import { SNAPSHOT_CASES } from "./cases/snapshot";
import { TERRITORY_CASES } from "./cases/territory";
import { UNCHANGING_CASES } from "./cases/unchanging";
import { FIXTURE } from "./fixture";

const CASES = [
  ...TERRITORY_CASES,
  ...ACCOUNT_CASES,
  ...SNAPSHOT_CASES,
  ...EDITION_CASES,
  ...IMPORT_CASES,
  ...RANKING_CASES,
  ...MEMBER_CASES,
  ...CAMPAIGN_CASES,
  ...REPORT_CASES,
  ...CANDIDATURE_CASES,
  ...UNCHANGING_CASES,
  ...AWARD_CASES,
];

let database: TestDatabase;
let client: pg.PoolClient;
beforeAll(async () => {
  database = await createTestDatabase();
  client = await database.pool.connect();
  for (const statement of FIXTURE) await client.query(statement);
  // Numbers given by hand do not move the counters.
  for (const table of [
    "territory",
    "source",
    "account",
    "import_batch",
    "member",
    "campaign",
    "territory_list",
    "import_upload",
    "edition",
    "revision",
    "ranking_list",
    "award_edition",
    "award_category",
    "criterion",
  ]) {
    await client.query("SELECT setval(pg_get_serial_sequence($1, 'id'), 1000)", [table]);
  }
});
afterAll(async () => {
  client.release();
  await database.close();
});

describe.each(CASES)("$rule", ({ rule, refused, allowed }) => {
  test(`refuses ${refused.at(-1)}`, async () => {
    const prepared = refused.slice(0, -1);
    const error = await undone(async () => {
      for (const statement of prepared) await client.query(statement);
      return await client.query(refused.at(-1) ?? "").then(
        () => null,
        (failure: pg.DatabaseError) => failure,
      );
    });
    expect(error, "it was accepted").not.toBeNull();
    expect(error && refusedBy(error)).toBe(rule);
  });
  test(`accepts ${allowed.at(-1)}`, async () => {
    await undone(async () => {
      for (const statement of allowed) await client.query(statement);
    });
  });
});

test("every rule of the database has its case", async () => {
  const { rows } = await client.query<{ rule: string }>(
    `SELECT conname AS rule FROM pg_constraint
       WHERE contype IN ('c', 'x', 'f') AND connamespace = 'public'::regnamespace AND conparentid = 0 AND conrelid <> 0
         AND NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = conrelid AND relispartition)
     UNION SELECT indexrelid::regclass::text FROM pg_index
       JOIN pg_class ON pg_class.oid = indrelid
       WHERE indisunique AND NOT indisprimary AND relnamespace = 'public'::regnamespace AND NOT relispartition AND indexrelid NOT IN (
         SELECT conindid FROM pg_constraint WHERE contype = 'x')
       AND NOT EXISTS ( -- what holds the primary key is unique by it already: there for a foreign key to name
         SELECT FROM pg_index main WHERE main.indrelid = pg_index.indrelid AND main.indisprimary
           AND main.indkey::int2[] <@ pg_index.indkey::int2[])
     UNION SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgparentid = 0
     ORDER BY 1`,
  );
  const covered = new Set(CASES.map(({ rule }) => rule));
  expect(rows.map(({ rule }) => rule).filter((rule) => !covered.has(rule))).toEqual([]);
});

/** The constraint that Postgres names; of a trigger, the one on the table that its message names. */
function refusedBy(error: pg.DatabaseError): string {
  if (error.constraint) return error.constraint;
  const frozen = /a published revision is frozen: \w+ on (\w+) refused/.exec(error.message);
  if (frozen) return `${frozen[1]}_frozen`;
  const kept = /(?:only ever added to|is published): \w+ on (\w+) refused/.exec(error.message);
  if (kept) return `${kept[1]}_${error.message.startsWith("a record") ? "only_added_to" : "kept_once_published"}`;
  if (error.message.startsWith("a nominee stays")) return "nominee_stays_as_frozen";
  if (error.message.startsWith("a candidature stays")) return "candidature_stays_as_sent";
  if (error.message.startsWith("a picture stays")) return "candidature_image_stays_as_sent";
  if (error.message.startsWith("the audit log is only ever added to")) return "audit_log_append_only";
  if (error.message.startsWith("what an instance is never changes")) return "instance_never_changes";
  return error.message;
}

async function undone<T>(run: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    return await run();
  } finally {
    await client.query("ROLLBACK");
  }
}
