import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listAudit } from "@/lib/data/audit/listAudit";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { declareLinks } from "@/lib/data/award/declareLinks";
import { ENTITLED_JURORS } from "@/lib/data/award/entitledJurors";
import { readHistory } from "@/lib/data/award/readHistory";
import { readAwardStanding, readCategoryStanding, readNomineeStanding, type StandingAsked } from "@/lib/data/award/readStanding";
import { seenAssessments } from "@/lib/data/award/seenAssessments";
import { seenNominees } from "@/lib/data/award/seenNominees";
import { database, inTransaction } from "@/lib/data/database";
import type { Standing } from "@/lib/domain/award/standing";
import type { Transaction } from "@/lib/gate/memberAction";
import { towardsOpenAwards, towardsRivals, towardsWholeAward, towardsWholeCategory } from "@/lib/gate/towardsWhole";
import { PEOPLE, type PersonName, type SceneNominee } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const TODAY = "2026-03-01";
let db: TestDatabase;
let scene: AwardScene;
beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
  await insertFrozenEditions(db.pool);
  scene = await insertAwardScene(db.pool, { today: TODAY });
});
afterAll(async () => {
  await database().close();
  await db.close();
});

const TOWNS = ["grenoble", "lyon", "nice", "villeurbanne"];
const ALL = ["amberieu", "bourg", ...TOWNS];
const without = (names: readonly string[], ...gone: string[]) => names.filter((name) => !gone.includes(name));
const memberOf = (person: PersonName) => scene.members[person];
const nomineeName = (id: string) => Object.entries(scene.nominees).find(([, one]) => one === id)?.[0] ?? id;
const personName = (id: number) => Object.entries(scene.members).find(([, one]) => one === id)?.[0] ?? String(id);

async function nomineesOf(person: PersonName): Promise<string[]> {
  const { rows } = await db.pool.query<{ nominee_id: string }>(`SELECT nominee_id FROM ${seenNominees("$1")} seen`, [memberOf(person)]);
  return rows.map((row) => nomineeName(row.nominee_id)).sort();
}

/** « author nominee » of what somebody may read. */
async function assessmentsOf(person: PersonName): Promise<string[]> {
  const { rows } = await db.pool.query<{ nominee_id: string; member_id: number }>(
    `SELECT nominee_id, member_id FROM ${seenAssessments("$1")} a`,
    [memberOf(person)],
  );
  return rows.map((row) => `${personName(row.member_id)} ${nomineeName(row.nominee_id)}`).sort();
}

describe("nominees", () => {
  test.each<[PersonName, string[]]>([
    ["Maud", ALL],
    ["Marc", without(ALL, "lyon")],
    ["Chloe", without(TOWNS, "grenoble")],
    ["Jean", TOWNS],
    ["Sonia", TOWNS],
    ["Tom", without(TOWNS, "nice")],
    ["Ugo", []],
    ["Olga", ["amberieu", "bourg"]],
    ["Ada", []],
  ])("%s knows of %j", async (person, seen) => {
    expect(await nomineesOf(person)).toEqual(seen);
  });

  test("a manager who sits in a category knows of its nominees once they have declared, as its jurors do", async () => {
    const manage = (roles: string) => db.pool.query("UPDATE member SET roles = $2::role[] WHERE id = $1", [memberOf("Ugo"), roles]);
    const answer = (nominee: SceneNominee) => [memberOf("Ugo"), scene.nominees[nominee]];
    await manage("{JURY_MANAGER,JUROR}");
    expect(await nomineesOf("Ugo")).toEqual(["amberieu", "bourg"]);
    const asked = { memberId: memberOf("Ugo"), today: TODAY, hold: false, whole: true };
    expect((await readAwardStanding(db.pool, scene.awardId, asked)).sees).toBe(false);
    await db.pool.query(
      "INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) VALUES ($1, $2, 'declared', 'none', 'test')",
      answer("nice"),
    );
    expect(await nomineesOf("Ugo")).toEqual(["amberieu", "bourg", "nice"]);
    await db.pool.query("DELETE FROM conflict WHERE member_id = $1 AND nominee_id = $2", answer("nice"));
    await manage("{JUROR}");
  });
});

describe("assessments", () => {
  const COUNTED = [
    ...["Chloe lyon", "Jean lyon", "Jean villeurbanne"],
    ...["Sonia grenoble", "Sonia lyon", "Sonia nice", "Sonia villeurbanne", "Tom lyon"],
  ];
  const on = (...nominees: string[]) => COUNTED.filter((one) => nominees.includes(one.split(" ")[1] ?? ""));

  test.each<[PersonName, string[]]>([
    ["Maud", COUNTED], // Tom's of Nice does not count since he was recused
    ["Marc", on("grenoble", "villeurbanne", "nice")],
    ["Chloe", on("lyon")],
    ["Jean", on("lyon", "villeurbanne")],
    ["Sonia", COUNTED],
    ["Tom", on("lyon")], // he has abstained on Villeurbanne, which shows nothing
    ["Ugo", []],
    ["Olga", []],
    ["Ada", []],
  ])("%s may read %j while they are made", async (person, seen) => {
    expect(await assessmentsOf(person)).toEqual(seen);
  });

  test("where the award says « after the phase », a juror reads their own until it is over; then all of whom they see", async () => {
    await db.pool.query("UPDATE award_edition SET others_shown = 'after-phase'");
    expect(await assessmentsOf("Jean")).toEqual(["Jean lyon", "Jean villeurbanne"]);
    expect(await assessmentsOf("Maud")).toEqual(COUNTED);
    await db.pool.query("UPDATE award_edition SET active_phase = 'deliberation'");
    expect(await assessmentsOf("Jean")).toEqual(COUNTED);
    expect(await assessmentsOf("Chloe")).toEqual(on("lyon", "villeurbanne", "nice"));
    expect(await assessmentsOf("Tom")).toEqual(on("lyon", "grenoble", "villeurbanne"));
    await db.pool.query("UPDATE award_edition SET active_phase = 'assessment', others_shown = 'after-mine'");
  });

  test("a deliberation that was made active before its day shows nothing of others; what it showed once goes on being read", async () => {
    const starts = async (deliberation: string, published: string) => {
      for (const [kind, on] of [
        ["published", published],
        ["deliberation", deliberation],
      ])
        await db.pool.query(
          "UPDATE award_phase SET starts_on = $2::date, ends_on = CASE WHEN ends_on IS NOT NULL THEN $2::date + 9 END WHERE kind::text = $1",
          [kind, on],
        );
    };
    const { rows: before } = await db.pool.query<{ kind: string; ends_on: string | null; starts_on: string }>(
      "SELECT kind::text AS kind, starts_on::text AS starts_on, ends_on::text AS ends_on FROM award_phase",
    );
    await starts("2999-01-01", "2999-02-01");
    await db.pool.query("UPDATE award_edition SET active_phase = 'deliberation'");
    expect(await assessmentsOf("Jean")).toEqual(on("lyon", "villeurbanne"));
    for (const kind of ["deliberation", "published"]) {
      const was = before.find((one) => one.kind === kind);
      await db.pool.query("UPDATE award_phase SET starts_on = $2, ends_on = $3 WHERE kind::text = $1", [
        kind,
        was?.starts_on,
        was?.ends_on,
      ]);
    }
    expect(await assessmentsOf("Jean")).toEqual(COUNTED); // since it has begun, though it has ended
    await db.pool.query("UPDATE award_edition SET active_phase = 'assessment'");
  });

  test("a manager who sits in the category reads as a juror", async () => {
    await db.pool.query("UPDATE member SET roles = '{JURY_MANAGER,JUROR}' WHERE id = $1", [memberOf("Jean")]);
    expect(await assessmentsOf("Jean")).toEqual(on("lyon", "villeurbanne"));
    // Nor otherwise once they have left their seat, which they might take again.
    await db.pool.query("DELETE FROM jury_seat WHERE member_id = $1", [memberOf("Jean")]);
    expect(await nomineesOf("Jean")).toEqual(ALL);
    expect(await assessmentsOf("Jean")).toEqual(on("lyon", "villeurbanne").filter((one) => !one.startsWith("Jean")));
    await db.pool.query("INSERT INTO jury_seat (award_id, category_id, member_id) VALUES ($1, $2, $3)", [
      ...[scene.awardId, scene.categories.towns, memberOf("Jean")],
    ]);
    await db.pool.query("UPDATE member SET roles = '{JUROR}' WHERE id = $1", [memberOf("Jean")]);
  });

  test("what was submitted counts no more once the declaration is taken back; who is disabled or no juror any more is not waited for", async () => {
    const lyon = scene.nominees.lyon;
    const entitled = async () => {
      const { rows } = await db.pool.query<{ id: number }>(`SELECT member_id AS id FROM ${ENTITLED_JURORS} j WHERE nominee_id = $1`, [
        lyon,
      ]);
      return rows.map(({ id }) => personName(id)).sort();
    };
    await db.pool.query("DELETE FROM conflict WHERE nominee_id = $1 AND member_id = $2", [lyon, memberOf("Sonia")]);
    expect(await assessmentsOf("Maud")).toEqual(COUNTED.filter((one) => one !== "Sonia lyon"));
    await db.pool.query(
      "INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) VALUES ($1, $2, 'declared', 'none', 'test')",
      [memberOf("Sonia"), lyon],
    );
    expect(await entitled()).toEqual(["Chloe", "Jean", "Sonia", "Tom", "Ugo"]);
    await db.pool.query("UPDATE member SET disabled_at = now() WHERE id = $1", [memberOf("Ugo")]);
    await db.pool.query("UPDATE member SET roles = '{}' WHERE id = $1", [memberOf("Tom")]);
    expect(await entitled()).toEqual(["Chloe", "Jean", "Sonia"]);
    await db.pool.query("UPDATE member SET disabled_at = NULL, roles = '{JUROR}' WHERE id = ANY ($1::int[])", [
      [memberOf("Ugo"), memberOf("Tom")],
    ]);
  });

  test("a removed nominee goes for jurors, and its assessments for everybody", async () => {
    await db.pool.query("UPDATE nominee SET removed_at = now(), removed_by = 'test', removed_reason = 'x' WHERE id = $1", [
      scene.nominees.lyon,
    ]);
    expect(await nomineesOf("Jean")).toEqual(without(TOWNS, "lyon"));
    expect(await nomineesOf("Maud")).toEqual(ALL);
    expect(await assessmentsOf("Maud")).toEqual(COUNTED.filter((one) => !one.endsWith("lyon")));
    // Signed minutes keep it: whom it was hidden from is still kept from what is of all.
    const whole = { today: TODAY, hold: false, whole: true };
    const kept = async (person: PersonName) => {
      const asked = { ...whole, memberId: memberOf(person) };
      const category = await readCategoryStanding(db.pool, scene.categories.towns, asked);
      return [category.sees, (await readAwardStanding(db.pool, scene.awardId, asked)).sees];
    };
    expect([await kept("Maud"), await kept("Marc")]).toEqual([
      [true, true],
      [false, false],
    ]);
    await db.pool.query("UPDATE nominee SET removed_at = NULL, removed_by = NULL, removed_reason = NULL");
  });
});

describe("how they stand", () => {
  const asked = (person: PersonName) => ({ memberId: memberOf(person), today: TODAY, hold: false });
  const open = (seat: Standing["seat"]): Standing => ({ sees: true, seat, phase: "assessment" });
  const nowhere: Standing = { sees: false, seat: null, phase: null };

  test("towards each nominee: as they may know of it, and no otherwise than towards one that is not there", async () => {
    for (const { name } of PEOPLE) {
      const seen = await nomineesOf(name);
      for (const nominee of Object.keys(scene.nominees) as SceneNominee[]) {
        const standing = await readNomineeStanding(db.pool, scene.nominees[nominee], asked(name));
        expect(standing.sees, `${name} ${nominee}`).toBe(seen.includes(nominee));
        if (!standing.sees) expect(standing).toEqual(nowhere);
      }
      expect(await readNomineeStanding(db.pool, "00000000-0000-4000-8000-000000000000", asked(name))).toEqual(nowhere);
    }
    expect(await readNomineeStanding(db.pool, scene.nominees.lyon, asked("Chloe"))).toEqual(open("chair"));
    expect(await readNomineeStanding(db.pool, scene.nominees.lyon, asked("Maud"))).toEqual(open(null));
  });

  test("towards a category; of the whole of it, only those who may know of all its nominees", async () => {
    const towards = async (person: PersonName, whole: boolean) =>
      (await readCategoryStanding(db.pool, scene.categories.towns, { ...asked(person), whole })).sees;
    const people = PEOPLE.map(({ name }) => name);
    const part = await Promise.all(people.map((person) => towards(person, false)));
    const whole = await Promise.all(people.map((person) => towards(person, true)));
    expect(people.filter((_, index) => part[index])).toEqual(["Maud", "Marc", "Chloe", "Jean", "Sonia", "Tom", "Ugo"]);
    expect(people.filter((_, index) => whole[index])).toEqual(["Maud", "Jean", "Sonia"]); // Ugo has declared nothing
  });

  test("towards the award: a manager who is linked to one nominee does nothing that is of all", async () => {
    const towards = async (person: PersonName, whole: boolean) =>
      (await readAwardStanding(db.pool, scene.awardId, { ...asked(person), whole })).sees;
    expect([await towards("Maud", true), await towards("Marc", true), await towards("Marc", false)]).toEqual([true, false, true]);
    expect([await towards("Ada", false), await towards("Olga", false)]).toEqual([false, true]);
  });

  test("a manager who is linked to a nominee leaves what bears on it to another: its category, its rivals, the award, who works for whom", async () => {
    const { awardId, categories, nominees } = scene;
    const standings = (client: Transaction, who: StandingAsked) => ({
      award: () => towardsWholeAward(client, { awardId }, who),
      category: () => towardsWholeCategory(client, { categoryId: categories.towns }, who),
      otherCategory: () => towardsWholeCategory(client, { categoryId: categories.theme }, who),
      rival: () => towardsRivals(client, { nomineeId: nominees.grenoble }, who),
      otherNominee: () => towardsRivals(client, { nomineeId: nominees.bourg }, who),
      employers: () => towardsOpenAwards(client, {}, who),
    });
    const refused = (person: PersonName) =>
      inTransaction(db.pool, async (client) => {
        const found: string[] = [];
        for (const [name, read] of Object.entries(standings(client, asked(person)))) if (!(await read()).sees) found.push(name);
        return found;
      });
    expect(await refused("Maud")).toEqual([]);
    expect(await refused("Marc")).toEqual(["award", "category", "rival", "employers"]);
    expect(await refused("Ada")).toEqual(["award", "category", "otherCategory", "rival", "otherNominee", "employers"]);
  });

  test("on a day past the phase's last, or before its first, nothing is open", async () => {
    const on = async (today: string) => (await readNomineeStanding(db.pool, scene.nominees.lyon, { ...asked("Jean"), today })).phase;
    expect([await on("2026-02-08"), await on("2026-02-09"), await on("2026-03-21"), await on("2026-03-22")]).toEqual([
      ...[null, "assessment"],
      ...["assessment", null],
    ]);
  });
});

test("whoever runs the award reads who did what of it, but of what is hidden from them", async () => {
  const maud = `member:${memberOf("Maud")}`;
  const jean = `member:${memberOf("Jean")}`;
  const of = (nominee: SceneNominee, action: string, actor: string, after?: object) => ({
    ...{ actor, action, subject: "nominee", subjectId: scene.nominees[nominee], after },
  });
  await inTransaction(db.pool, (client) =>
    recordAudit(client, [
      { actor: maud, action: "activate-phase", subject: "award", subjectId: String(scene.awardId), after: { activePhase: "assessment" } },
      { actor: maud, action: "freeze", subject: "award-category", subjectId: String(scene.categories.towns) },
      { actor: maud, action: "delete", subject: "award-category", subjectId: "999", before: { name: "Bourgs", awardId: scene.awardId } },
      { actor: maud, action: "delete", subject: "award-category", subjectId: "998", before: { name: "Ailleurs", awardId: 99 } },
      of("lyon", "nominate", maud),
      of("nice", "nominate", maud),
      of("nice", "recuse", maud, { memberId: memberOf("Tom"), reason: "Sa sœur." }),
      of("lyon", "submit-assessment", jean),
      of("nice", "submit-assessment", jean),
      of("bourg", "submit-assessment", jean),
      of("nice", "begin-note", jean),
      { actor: jean, action: "sign", subject: "award-category", subjectId: String(scene.categories.towns) },
      { actor: jean, action: "change-password", subject: "member", subjectId: String(memberOf("Jean")) },
      {
        actor: maud,
        action: "change-employer",
        subject: "member",
        subjectId: String(memberOf("Jean")),
        after: { employerId: 1, reason: "Il quitte Lyon." },
      },
    ]),
  );
  const read = async (person: PersonName) =>
    (await readHistory(2026, memberOf(person))).rows.map(({ action, name, memberName, phase, reason }) =>
      [action, name, memberName, phase, reason].filter((part) => part !== null).join(" "),
    );
  const all = [
    "change-employer Jean Juré Il quitte Lyon.",
    "sign Grandes villes",
    "submit-assessment Bourg-en-Bresse",
    "submit-assessment Nice",
    "submit-assessment Lyon",
    "recuse Nice Tom Déporté Sa sœur.",
    "nominate Nice",
    "nominate Lyon",
    "delete Bourgs",
    "freeze Grandes villes",
    "activate-phase assessment",
  ];
  expect(await read("Maud")).toEqual(all);
  // Marc works for Lyon: nothing of it, nor of how far the jury is with the others of its category, nor why a link may be gone.
  expect(await read("Marc")).toEqual(
    without(
      ["change-employer Jean Juré", ...all.slice(1)],
      "sign Grandes villes",
      "submit-assessment Nice",
      "submit-assessment Lyon",
      "nominate Lyon",
    ),
  );
  const { next, rows } = await readHistory(2026, memberOf("Maud"), (await readHistory(2026, memberOf("Maud"))).rows[0]?.id);
  expect([next, rows.length]).toEqual([null, all.length - 1]);
  // Who sits on the jury and runs it too does not read there what the other jurors have done.
  await db.pool.query("UPDATE member SET roles = roles || '{JURY_MANAGER}'::role[] WHERE id = $1", [memberOf("Sonia")]);
  const sonia = await read("Sonia");
  expect(sonia).toContain("nominate Nice");
  expect(sonia.filter((row) => row.startsWith("submit"))).toEqual([]);
  await db.pool.query("UPDATE member SET roles = array_remove(roles, 'JURY_MANAGER') WHERE id = $1", [memberOf("Sonia")]);
  await expect(readHistory(2031, memberOf("Maud"))).rejects.toMatchObject({ code: "unknown-award" });
});

test("the audit log tells whoever administers and is linked to a nominee, or sits on its jury, nothing of it", async () => {
  const entry = (nominee: SceneNominee) => ({
    actor: "member:1",
    action: "submit",
    subject: "nominee",
    subjectId: scene.nominees[nominee],
  });
  const everyone = Object.keys(scene.nominees) as SceneNominee[];
  await inTransaction(db.pool, (client) =>
    recordAudit(client, [...everyone.map(entry), ...everyone.map((one) => ({ ...entry(one), action: "remove" }))]),
  );
  await db.pool.query("UPDATE member SET roles = roles || '{ADMIN}'::role[]");
  const told = async (person: PersonName, action = "submit") =>
    (await listAudit(memberOf(person), { subject: "nominee", action }, 50)).rows.map(({ subjectId }) => nomineeName(subjectId)).sort();
  // Of what the jury does: nothing of a category in which one of the nominees is hidden, for when and how often tell of it by elimination.
  const theme = ["amberieu", "bourg"];
  const nine = async (action: string) => {
    const found: Partial<Record<PersonName, string[]>> = {};
    for (const { name } of PEOPLE) found[name] = await told(name, action);
    return found;
  };
  const jurors = { Chloe: [], Jean: [], Sonia: [], Tom: [], Ugo: [], Olga: [] };
  expect(await nine("submit")).toEqual({ Maud: ALL, Marc: theme, Ada: theme, ...jurors });
  // What is done by those who run the award is told of the others.
  expect(await nine("remove")).toEqual({ Maud: ALL, Marc: without(ALL, "lyon"), Ada: without(ALL, "lyon"), ...jurors });

  // Nor why somebody works for another, which lifts links.
  const employers = async (person: PersonName) => (await listAudit(memberOf(person), { action: "change-employer" }, 50)).rows.length;
  expect([await employers("Maud"), await employers("Marc"), await employers("Ada"), await employers("Jean")]).toEqual([1, 0, 0, 0]);

  // Of its categories, its grid and the award itself: nothing for its jurors, nor for whom one of its nominees is hidden from.
  const { awardId, categories, criteria } = scene;
  const shared = [
    { subject: "award", subjectId: String(awardId) },
    { subject: "award-category", subjectId: String(categories.theme) },
    { subject: "criterion", subjectId: String(criteria.tone) },
    { subject: "criterion", subjectId: "9999", action: "delete", before: { awardId } },
    { subject: "criterion", subjectId: "9999", action: "create" },
    { subject: "award", subjectId: "9999" },
  ].map((one) => ({ actor: "whole", action: "change", ...one }));
  await inTransaction(db.pool, (client) => recordAudit(client, shared));
  const wholes = async (person: PersonName) => (await listAudit(memberOf(person), { actor: "whole" }, 50)).rows.length;
  expect(await wholes("Maud")).toBe(6);
  for (const person of ["Marc", "Ada", "Jean", "Chloe", "Olga"] as const) expect(await wholes(person), person).toBe(1);
  // Whom an administrator works for counts as it does for a juror: the département of Lyon, in which Villeurbanne lies too.
  await db.pool.query(
    `INSERT INTO territory (id, level, code, name, article, search_name, departement_code, region_code, absorbed_by_id, closed_on, vintage)
     VALUES (900, 'departement', '69', 'Rhône', 2, 'rhone', '69', '84', NULL, NULL, '2026'),
       (901, 'commune', '38999', 'Saint-Martin', 0, 'saint martin', '38', '84', 2, '2020-01-01', '2026')`,
  );
  const employs = (id: number) => db.pool.query("UPDATE member SET employer_id = $2 WHERE id = $1", [memberOf("Ada"), id]);
  await employs(900);
  expect([await told("Ada"), await told("Ada", "remove")]).toEqual([theme, without(ALL, "lyon", "villeurbanne")]);
  // And what was merged into Grenoble is Grenoble.
  await employs(901);
  expect([await told("Ada"), await told("Ada", "remove")]).toEqual([theme, without(ALL, "grenoble")]);
  await employs(1);

  // Somebody declares a link to Lyon: the rest of the log does not name it either, to Ada and Marc who work there.
  const declared = (["lyon", "nice"] as const).map((nominee) => ({
    nomineeId: scene.nominees[nominee],
    link: "family" as const,
    note: "",
  }));
  const given = { memberId: memberOf("Ugo"), categoryId: scene.categories.towns, declared, actor: "member:1", now: new Date() };
  await inTransaction(db.pool, (client) => declareLinks(client, given));
  const wholeLog = async (person: PersonName) => JSON.stringify(await listAudit(memberOf(person), {}, 50));
  expect(await wholeLog("Maud")).toContain(scene.nominees.lyon);
  for (const person of ["Ada", "Marc"] as const) {
    const log = await wholeLog(person);
    expect([log.includes(scene.nominees.nice), log.includes(scene.nominees.lyon)], person).toEqual([true, false]);
  }

  // Once the palmarès is published what the jury did on the others is told, and never what bears on one's own.
  await db.pool.query(
    "INSERT INTO award_publication (award_id, year, theme, content, sha256, published_by, published_at) VALUES ($1, 2026, 'x', '{}', '0', 'test', now())",
    [awardId],
  );
  expect(await nine("submit")).toEqual({ Maud: ALL, Marc: without(ALL, "lyon"), Ada: without(ALL, "lyon"), ...jurors });
});
