import { afterAll, beforeAll, expect, test } from "vitest";
import { type DeclaredNominee, declareLinks } from "@/lib/data/award/declareLinks";
import { holdNominee } from "@/lib/data/award/holdNominee";
import { readDeclaration } from "@/lib/data/award/readDeclaration";
import { readJuryCategory } from "@/lib/data/award/readJuryCategory";
import { inTransaction } from "@/lib/data/database";
import type { DeclaredLink } from "@/lib/domain/award/conflict";
import { PEOPLE, type PersonName, type SceneNominee } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const TODAY = "2026-03-01";
const NOW = new Date("2026-03-01T13:02:00.000Z");
let db: TestDatabase;
let scene: AwardScene;
beforeAll(async () => {
  db = await createTestDatabase();
  await insertFrozenEditions(db.pool);
  scene = await insertAwardScene(db.pool, { today: TODAY });
});
afterAll(() => db.close());

const asked = async (person: PersonName, category: "towns" | "theme" = "towns", again: string | null = null) =>
  (await readDeclaration(scene.members[person], scene.categories[category], again, db)).nominees;
const seen = async (person: PersonName) =>
  (await readJuryCategory(scene.members[person], scene.categories.towns, db)).nominees.map(({ name }) => name);
const declare = (person: PersonName, links: Partial<Record<SceneNominee, DeclaredLink>>, note = "") => {
  const declared = Object.entries(links).map(
    ([name, link]): DeclaredNominee => ({ nomineeId: scene.nominees[name as SceneNominee], link, note }),
  );
  const memberId = scene.members[person];
  const given = { memberId, categoryId: scene.categories.towns, declared, actor: `member:${memberId}`, now: NOW };
  return inTransaction(db.pool, (client) => declareLinks(client, given));
};
const linksOf = async (person: PersonName) => {
  const { rows } = await db.pool.query<{ line: string }>(
    `SELECT n.name || ' ' || x.source || ' ' || x.link AS line FROM conflict x JOIN nominee n ON n.id = x.nominee_id
     WHERE x.member_id = $1`,
    [scene.members[person]],
  );
  return rows.map(({ line }) => line).sort();
};

test("a juror is asked by names alone, in their categories, of nominees that nothing links them to yet", async () => {
  const names = async (person: PersonName) => (await asked(person)).map(({ name }) => name);
  expect(await names("Ugo")).toEqual(["Grenoble", "Lyon", "Nice", "Villeurbanne"]);
  expect(Object.keys((await asked("Ugo"))[0] ?? {}).sort()).toEqual(["level", "name", "nomineeId"]);
  for (const { name } of PEOPLE.filter((person) => person.name !== "Ugo")) expect(await names(name), name).toEqual([]);
  expect(await asked("Ugo", "theme")).toEqual([]); // he does not sit there
  await expect(readDeclaration(scene.members.Ugo, 2_147_483_647, null, db)).rejects.toThrow("unknown-category");
  await db.pool.query(
    "INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) VALUES ($1, $2, 'manager', 'other', 'test')",
    [...[scene.members.Ugo, scene.nominees.nice]],
  );
  expect(await names("Ugo")).toEqual(["Grenoble", "Lyon", "Villeurbanne"]);
});

test("what they declare opens what nothing links them to, and hides the rest", async () => {
  expect(await seen("Ugo")).toEqual([]);
  await declare("Ugo", { grenoble: "none", lyon: "family" }, "ma sœur y est élue");
  expect(await seen("Ugo")).toEqual(["Grenoble"]);
  expect((await asked("Ugo")).map(({ name }) => name)).toEqual(["Villeurbanne"]); // came in later, or was not asked about
  await declare("Ugo", { villeurbanne: "none" });
  expect(await seen("Ugo")).toEqual(["Grenoble", "Villeurbanne"]);
  expect(await asked("Ugo")).toEqual([]);
});

test("« none » may become a link, and a link nothing else; what is not theirs is passed over", async () => {
  const before = await linksOf("Ugo");
  // Not his category; recused by a manager; a link that only a manager lifts.
  await declare("Ugo", { bourg: "none", nice: "none", lyon: "none" });
  expect(await linksOf("Ugo")).toEqual(before);
  const again = async (nominee: SceneNominee) => (await asked("Ugo", "towns", scene.nominees[nominee])).map(({ name }) => name);
  expect([await again("grenoble"), await again("lyon"), await again("nice"), await again("bourg")]).toEqual([["Grenoble"], [], [], []]);
  await declare("Ugo", { grenoble: "supplier", lyon: "employer" });
  expect(await linksOf("Ugo")).toEqual([
    "Grenoble declared supplier",
    "Lyon declared family",
    "Nice manager other",
    "Villeurbanne declared none",
  ]);
  await declare("Olga", { lyon: "none" }); // she sits in the other category
  expect((await linksOf("Olga")).some((line) => line.startsWith("Lyon"))).toBe(false);
});

test("two declarations at once: the link stands, whichever comes first", async () => {
  await db.pool.query("DELETE FROM conflict WHERE member_id = $1 AND nominee_id = $2", [scene.members.Ugo, scene.nominees.villeurbanne]);
  await Promise.all([declare("Ugo", { villeurbanne: "none" }), declare("Ugo", { villeurbanne: "mandate" })]);
  expect(await linksOf("Ugo")).toContain("Villeurbanne declared mandate");
});

test("a declaration waits for a vote or a decision on one of its nominees", async () => {
  const holder = await db.pool.connect();
  await holder.query("BEGIN");
  await holdNominee(holder, scene.nominees.villeurbanne);
  const declared = [{ nomineeId: scene.nominees.villeurbanne, link: "none" as const, note: "" }];
  const waiting = inTransaction(db.pool, async (client) => {
    await client.query("SET LOCAL lock_timeout = '50ms'");
    await declareLinks(client, {
      ...{ memberId: scene.members.Ugo, categoryId: scene.categories.towns, declared, actor: "test", now: new Date() },
    });
  });
  await expect(waiting)
    .rejects.toThrow("register-busy")
    .finally(() => holder.query("ROLLBACK"));
  holder.release();
});

test("the log has how many were declared of a category, each link on its nominee, and no word of what was noted", async () => {
  const { rows } = await db.pool.query<{ action: string; subject: string; subjectId: string; after: unknown }>(
    `SELECT action, subject, subject_id AS "subjectId", after FROM audit_log WHERE actor = $1 ORDER BY id LIMIT 2`,
    [`member:${scene.members.Ugo}`],
  );
  const after = { memberId: scene.members.Ugo, source: "declared", link: "family" };
  expect(rows).toEqual([
    { action: "declare-links", subject: "award-category", subjectId: String(scene.categories.towns), after: { declared: 2 } },
    { action: "link", subject: "nominee", subjectId: scene.nominees.lyon, after },
  ]);
  expect(JSON.stringify(rows)).not.toContain("sœur");
});

test("nothing is declared once the palmarès is published", async () => {
  await db.pool.query(
    `INSERT INTO award_publication (award_id, year, theme, content, sha256, published_by, published_at)
     VALUES ($1, 2026, 'Parler clair', '{}', repeat('0', 64), 'test', now())`,
    [scene.awardId],
  );
  await expect(declare("Ugo", { grenoble: "other" })).rejects.toThrow("award-published");
});
