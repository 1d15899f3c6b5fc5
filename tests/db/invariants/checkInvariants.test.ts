import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { DOCUMENT_INVARIANTS } from "@/lib/data/invariants/checkDocuments";
import { checkInvariants, listInvariants } from "@/lib/data/invariants/checkInvariants";
import fr from "@/messages/fr.json";
import { insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await insertWorkedExample(db.pool);
  // The sums of the communes, and a figure on a second network.
  await db.pool.query(
    `INSERT INTO territory (level, code, name, article, search_name, region_code, population, population_year, league, vintage)
     VALUES ('region', '84', 'Auvergne-Rhône-Alpes', 1, 'auvergne rhone alpes', '84', 97760, 2023, 'regions', '2026')`,
  );
  await db.pool.query("INSERT INTO population SELECT id, 2023, population, '2026' FROM territory WHERE level = 'region'");
  const now = new Date("2026-11-02T09:00:00Z");
  await publishEdition(db, { code: "2026-10", title: "Octobre", referenceOn: "2026-10-31", windowDays: 90, now, actor: "command:tests" });
});
afterAll(() => db.close());

async function broken(): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id, count } of checkInvariants(db.pool)) if (count > 0) ids.push(id);
  return ids;
}

test("every invariant has its sentence, and every sentence its invariant", () => {
  expect([...listInvariants().map(({ id }) => id), ...DOCUMENT_INVARIANTS].sort()).toEqual(Object.keys(fr.checkData.invariant).sort());
});

test("all hold on what was published by the usual path", async () => {
  expect(await broken()).toEqual([]);
});

// What only the owner of the database can do, with the triggers off: each fault must be found by the rule that is about it.
describe.each([
  ["territory", "population = population + 1 WHERE code = '84'", ["latest-population-copied", "population-of-region-is-sum"]],
  ["territory", "departement_code = '35' WHERE code = '01001'", ["areas-exist"]],
  ["territory", "league = 'grandes-villes' WHERE code = '01001'", ["league-follows-population"]],
  ["snapshot", "source_id = 999 WHERE audience = 900", ["snapshots-name-what-exists"]],
  [
    "account",
    "(territory_id, closed_on) = (SELECT territory_id, date '2026-01-01' FROM account ORDER BY id LIMIT 1) WHERE id = (SELECT max(id) FROM account)",
    ["one-main-at-any-date"],
  ],
  ["revision", "sha256 = repeat('0', 64)", ["revision-has-its-audit-row"]],
  ["revision", "number = 2, reason = 'x'", ["revision-has-its-audit-row", "revisions-in-a-row"]],
  ["revision", "previous_revision_id = id", ["previous-is-earlier"]],
  ["revision", "metrics = metrics - 'audience'", ["list-metrics-are-in-force"]],
  [
    "edition_input",
    "observed_on = '2026-01-01' WHERE audience = 900",
    ["inputs-in-the-window", "rows-stand-on-inputs", "sums-stand-on-inputs"],
  ],
  ["edition_input", "audience = 901 WHERE audience = 900", ["rows-stand-on-inputs", "sums-stand-on-inputs"]],
  ["edition_input", "ordinal = 99 WHERE audience IS NULL", ["inputs-in-a-row", "rows-stand-on-inputs"]],
  ["edition_input", "territory_id = 0 WHERE audience IS NULL", ["inputs-of-known-territories"]],
  ["territory", "surveyed_on = '2026-10-01' WHERE code = '01001'", ["surveys-have-their-last"]],
  ["edition_territory", "website = NULL WHERE code = '01001'", ["surveys-frozen-whole"]],
  ["edition_territory", "surveyed_on = '2026-11-01' WHERE code = '01001'", ["surveys-frozen-whole"]],
  ["edition_territory", "region_code = '53' WHERE code = '01001'", ["rows-of-their-league", "scopes-count-everybody"]],
  ["ranking_row", "value = 9 WHERE value = 15240", ["ranks-follow-values"]],
  ["ranking_row", "region_rank_worst = 9 WHERE value = 15240", ["ranges-hold-ranks"]],
  ["ranking_row", "tied = true WHERE value = 900", ["ranks-follow-values"]],
  ["ranking_row", "position = 9 WHERE value = 15200", ["positions-in-a-row"]],
  ["ranking_row", "reason = 'zero-audience' WHERE reason = 'no-observation'", ["scopes-agree-with-rows"]],
  ["ranking_scope", "ranked = ranked + 1 WHERE scope = 'national'", ["scopes-agree-with-rows", "scopes-count-everybody"]],
  [
    "ranking_scope",
    "scope = 'region', code = 'zz' WHERE scope = 'national'",
    ["every-list-has-a-national-count", "scopes-agree-with-rows", "scopes-count-everybody"],
  ],
])("in %s, %s", (table, fault, expected) => {
  test("is found", async () => {
    const client = await db.pool.connect();
    try {
      await client.query("BEGIN");
      await client.query("SET LOCAL session_replication_role = replica"); // no trigger: neither « frozen » nor references
      await client.query(`UPDATE ${table} SET ${fault}`);
      const found: string[] = [];
      for (const { id, sql } of listInvariants()) {
        const { rowCount } = await client.query(`SELECT 1 FROM (${sql}\n) broken LIMIT 1`);
        if (rowCount) found.push(id);
      }
      expect(found).toEqual(expected);
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  });
});

test("rows outside their partitions, an account shared with its holder, what was typed for a closed campaign and what waits without its rows are found", async () => {
  await db.pool.query("INSERT INTO account_share SELECT id, territory_id FROM account ORDER BY id LIMIT 1");
  await db.pool.query(
    `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
     SELECT min(id), '1999-01-01', 'followers', 'day', 1, 'exact', 'hand', 1, 'tests' FROM account`,
  );
  await db.pool.query(
    `INSERT INTO member (email, name, roles) VALUES ('a@b.fr', 'A', '{EDITOR}');
     INSERT INTO campaign (title, reference_on, opens_on, closes_on, created_by, closed_at)
     SELECT 'Close', '2026-11-30', '2026-11-01', '2026-11-30', id, '2026-11-20T10:00:00Z' FROM member;
     INSERT INTO campaign_target SELECT c.id, min(a.id) FROM campaign c, account a GROUP BY c.id;
     INSERT INTO campaign_entry (campaign_id, account_id, version, state, doubts, entered_by, entered_at)
     SELECT campaign_id, account_id, 1, 'unreadable', '{}', m.id, '2026-11-20T10:02:00Z' FROM campaign_target, member m;
     INSERT INTO import_upload (file_name, bytes, uploaded_by, state, report, set_aside) SELECT 'a.csv', 1, id, 'applied', '{}', 2 FROM member`,
  );
  expect(await broken()).toEqual([
    "closed-campaigns-take-nothing",
    "doubtful-rows-wait-whole",
    "partitions-default-empty",
    "share-is-with-another",
  ]);
  // It says that its figure is stored, on a day that has none.
  await db.pool.query(
    `UPDATE campaign_entry SET (state, kind, observed_on, date_precision, audience, precision, stored_on, stored_kind)
       = ('recorded', 'followers', '2026-11-19', 'day', 1, 'exact', '2026-11-19', 'followers')`,
  );
  expect(await broken()).toContain("entries-stand-on-figures");
});
