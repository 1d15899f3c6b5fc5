import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listInvariants } from "@/lib/data/invariants/checkInvariants";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

/** Those that are about awards; the editions of the scene are written row by row, and hold less than real ones. */
const OF_AWARDS = [
  "assessments-have-their-versions",
  "award-phases-in-order",
  "candidatures-join-their-nominee",
  "decisions-have-their-versions",
  "employers-are-linked",
  "jury-assesses-its-award",
  "palmares-follows-decisions",
  "ranked-nominees-stand-in-their-list",
  "scores-of-their-award",
];
let db: TestDatabase;
let scene: AwardScene;
beforeAll(async () => {
  db = await createTestDatabase();
  await insertFrozenEditions(db.pool);
  scene = await insertAwardScene(db.pool, { today: "2026-03-01" });
});
afterAll(() => db.close());

/** The rules that are broken after some statements, which nothing refuses and which are undone. */
async function brokenBy(...statements: string[]): Promise<string[]> {
  const client = await db.pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL session_replication_role = replica");
    for (const statement of statements) await client.query(statement);
    const found: string[] = [];
    for (const { id, sql } of listInvariants().filter((one) => OF_AWARDS.includes(one.id))) {
      const { rowCount } = await client.query(`SELECT 1 FROM (${sql}\n) broken LIMIT 1`);
      if (rowCount) found.push(id);
    }
    return found;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

test("all hold on an award under way", async () => {
  expect(await brokenBy()).toEqual([]);
});

const DECIDED = "'claire', 'vote', '{}', (SELECT min(id) FROM member), now()";
const decide = (prize: string) =>
  `INSERT INTO decision SELECT id, '${prize}', ${DECIDED}, 1 FROM nominee;
   INSERT INTO decision_version SELECT id, 1, '${prize}', ${DECIDED} FROM nominee`;
const PUBLISHED = `INSERT INTO award_publication SELECT id, year, theme, '{}', 'abc', 'test', now() FROM award_edition;
   INSERT INTO audit_log (actor, action, subject, subject_id, after) SELECT 'test', 'publish', 'award', id::text, '{"sha256": "abc"}' FROM award_edition;
   INSERT INTO published_nominee SELECT c.award_id, c.slug, n.territory_id, c.name, c.kind, c.league, n.level, n.code, n.name, n.name, 'or'
   FROM nominee n JOIN award_category c ON c.id = n.category_id`;

describe.each<[string, string[], string[]]>([
  [
    "a later phase begins first",
    ["UPDATE award_phase SET starts_on = '2000-01-01' WHERE kind = 'deliberation'"],
    ["award-phases-in-order"],
  ],
  [
    "a rank is not that of the list",
    ["UPDATE award_category SET (revision_id, metric, network, size) = (3, 'audience_per_1000', 'facebook', 5) WHERE kind = 'league'"],
    ["ranked-nominees-stand-in-their-list"],
  ],
  [
    "a candidature was joined to somebody else",
    [
      `INSERT INTO candidature (award_id, territory_id, contact_erased_at, title, text, publish, state, sent_at, links_expire_at, confirmed_at,
         confirmed_by, handled_by, handled_at, nominee_id)
       SELECT c.award_id, o.territory_id, now(), 't', 't', true, 'accepted', now(), now(), now(), 'email', (SELECT min(id) FROM member), now(), n.id
       FROM nominee n JOIN award_category c ON c.id = n.category_id JOIN nominee o ON o.name = 'Nice' WHERE n.name = 'Lyon'`,
    ],
    ["candidatures-join-their-nominee"],
  ],
  ["a juror has left", ["DELETE FROM juror"], ["jury-assesses-its-award"]],
  ["a version is lost", ["DELETE FROM assessment_version WHERE state = 'abstained'"], ["assessments-have-their-versions"]],
  ["a score is changed", ["UPDATE assessment_score SET score = 10 - score"], ["assessments-have-their-versions"]],
  [
    "a criterion becomes required",
    ["INSERT INTO criterion SELECT 99, award_id, 9, 'x', '', 1, true, false, '[]' FROM criterion LIMIT 1"],
    ["scores-of-their-award"],
  ],
  ["a criterion goes to another award", ["UPDATE criterion SET award_id = 99"], ["scores-of-their-award"]],
  ["a manager sees their employer", ["DELETE FROM conflict WHERE source = 'automatic'"], ["employers-are-linked"]],
  ["a decision is changed", [decide("or"), "UPDATE decision SET prize = 'bronze'"], ["decisions-have-their-versions"]],
  ["all is decided and published", [decide("or"), PUBLISHED], []],
  ["something else is published", [decide("argent"), PUBLISHED], ["palmares-follows-decisions"]],
  ["a nominee is left out", [decide("or"), PUBLISHED, "DELETE FROM published_nominee WHERE name = 'Lyon'"], ["palmares-follows-decisions"]],
  ["nobody wrote it down", [decide("or"), PUBLISHED, "UPDATE award_publication SET sha256 = 'x'"], ["palmares-follows-decisions"]],
])("where %s", (_, faults, expected) => {
  test(`finds ${expected.join(", ") || "nothing"}`, async () => {
    expect(scene.awardId).toBeGreaterThan(0);
    expect(await brokenBy(...faults)).toEqual(expected);
  });
});
