import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDocuments } from "@/lib/data/invariants/checkDocuments";
import { listInvariants } from "@/lib/data/invariants/checkInvariants";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

/** Those that are about awards; the editions of the scene are written row by row, and hold less than real ones. */
const OF_AWARDS = [
  "ballots-of-unlinked-jurors",
  "assessments-have-their-versions",
  "award-phases-in-order",
  "candidatures-join-their-nominee",
  "decisions-have-their-versions",
  "decisions-rest-on-ballots",
  "employers-are-linked",
  "jury-assesses-its-award",
  "notes-follow-their-palmares",
  "palmares-follows-decisions",
  "ranked-nominees-stand-in-their-list",
  "scores-of-their-award",
  "shortlists-are-whole",
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
    for await (const { id, count } of checkDocuments(client)) if (count > 0) found.push(id);
    return found;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

test("all hold on an award under way", async () => {
  expect(await brokenBy()).toEqual([]);
});

const basisOf = (counts: object, rest: object = {}) =>
  JSON.stringify({ quorum: { entitled: 4, present: 2, needed: 2 }, votes: { cast: 2, counts }, as: "manager", ...rest });
/** Two jurors nobody of whom is linked have voted, and it was decided so. */
const decide = (prize: string, { manner = "vote", basis = basisOf({ [prize]: 2 }) } = {}) => {
  const decided = `'claire', '${manner}', '${basis}', (SELECT min(id) FROM member), now()`;
  return `INSERT INTO ballot SELECT n.id, m.id, '${prize}', now() FROM nominee n JOIN LATERAL (SELECT s.member_id AS id FROM jury_seat s
     JOIN juror j ON j.member_id = s.member_id WHERE NOT EXISTS (SELECT FROM conflict x
       WHERE x.nominee_id = n.id AND x.member_id = s.member_id AND x.link <> 'none') ORDER BY s.member_id LIMIT 2) m ON true;
   INSERT INTO decision SELECT id, '${prize}', ${decided}, 1 FROM nominee;
   INSERT INTO decision_version SELECT id, 1, '${prize}', ${decided} FROM nominee`;
};
/** Of `{}`. */
const EMPTY_SHA256 = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
const NOTE = (number: number, later: string) =>
  `INSERT INTO palmares_note SELECT award_id, ${number}, NULL, 'x', 'test', published_at ${later} FROM award_publication`;
const PUBLISHED = `INSERT INTO award_publication SELECT id, year, theme, '{}', '${EMPTY_SHA256}', 'test', now() FROM award_edition;
   INSERT INTO audit_log (actor, action, subject, subject_id, after) SELECT 'test', 'publish', 'award', id::text, '{"sha256": "${EMPTY_SHA256}"}' FROM award_edition;
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
    ["ranked-nominees-stand-in-their-list", "shortlists-are-whole"],
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
  [
    "a decision is changed",
    [decide("or"), "UPDATE decision SET prize = 'bronze'"],
    ["decisions-have-their-versions", "decisions-rest-on-ballots"],
  ],
  ["a ballot is lost", [decide("or"), "DELETE FROM ballot"], ["decisions-rest-on-ballots"]],
  [
    "the quorum was not reached",
    [decide("or", { basis: basisOf({ or: 2 }, { quorum: { entitled: 4, present: 2, needed: 3 } }) })],
    ["decisions-rest-on-ballots"],
  ],
  ["fewer than half said so", [decide("or", { basis: basisOf({ or: 1, argent: 1 }) })], ["decisions-rest-on-ballots"]],
  ["a casting vote parts ballots that were not divided", [decide("or", { manner: "chair" })], ["decisions-rest-on-ballots"]],
  ["a chair decides", [decide("or", { manner: "chair", basis: basisOf({}, { votes: null }) })], []],
  [
    "nobody could decide, and somebody did",
    [decide("or", { manner: "chair", basis: basisOf({}, { quorum: { entitled: 0 }, votes: null }) })],
    [],
  ],
  [
    "a decision that was taken back has no ballot",
    [decide("or"), "DELETE FROM ballot", "INSERT INTO vote_reopening SELECT nominee_id, version, 'x', decided_by, now() FROM decision"],
    [],
  ],
  [
    "somebody votes on whom they are linked to",
    ["INSERT INTO ballot SELECT nominee_id, member_id, 'or', now() FROM conflict WHERE link = 'supplier'"],
    ["ballots-of-unlinked-jurors"],
  ],
  ["all is decided and published", [decide("or"), PUBLISHED], []],
  ["something else is published", [decide("argent"), PUBLISHED], ["palmares-follows-decisions"]],
  ["a nominee is left out", [decide("or"), PUBLISHED, "DELETE FROM published_nominee WHERE name = 'Lyon'"], ["palmares-follows-decisions"]],
  [
    "another hash is kept than was written down",
    [decide("or"), PUBLISHED, "UPDATE award_publication SET sha256 = 'x'"],
    ["palmares-follows-decisions", "palmares-keep-their-hash"],
  ],
  [
    "what was published is changed",
    [decide("or"), PUBLISHED, `UPDATE award_publication SET content = '{"a": 1}'`],
    ["palmares-keep-their-hash"],
  ],
  ["a note is added", [decide("or"), PUBLISHED, NOTE(1, "+ interval '1 day'")], []],
  ["a note is older than what it is about", [decide("or"), PUBLISHED, NOTE(1, "- interval '1 day'")], ["notes-follow-their-palmares"]],
  ["a note is lost", [decide("or"), PUBLISHED, NOTE(2, "")], ["notes-follow-their-palmares"]],
  [
    "signed minutes are changed",
    [`INSERT INTO minutes SELECT min(id), 1, '{"a": 1}', '${EMPTY_SHA256}', (SELECT min(id) FROM member), now() FROM award_category`],
    ["minutes-keep-their-hash"],
  ],
])("where %s", (_, faults, expected) => {
  test(`finds ${expected.join(", ") || "nothing"}`, async () => {
    expect(scene.awardId).toBeGreaterThan(0);
    expect(await brokenBy(...faults)).toEqual(expected);
  });
});
