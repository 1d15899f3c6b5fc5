import type pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { activatePhase } from "@/lib/data/award/activatePhase";
import { callJury } from "@/lib/data/award/callJury";
import { assignByHand, chooseAssignment, dealOut } from "@/lib/data/award/changeAssignments";
import { changeEmployer } from "@/lib/data/award/changeEmployer";
import { addJuror, removeJuror, seatJurors } from "@/lib/data/award/changeJury";
import { declareManagerLink, liftRecusal, recuseJuror, resetDeclaration } from "@/lib/data/award/changeLinks";
import { addNominee, removeNominee, restoreNominee } from "@/lib/data/award/changeNominees";
import { requireOpenToSelf } from "@/lib/data/award/findEmployer";
import { listDueJurors } from "@/lib/data/award/listDueJurors";
import { listKeepableNominees } from "@/lib/data/award/listKeepableNominees";
import { readAddingStanding } from "@/lib/data/award/readAddingStanding";
import { readAward } from "@/lib/data/award/readAward";
import { readCategory } from "@/lib/data/award/readCategory";
import { readDeclarations } from "@/lib/data/award/readDeclarations";
import { readJuryAsked } from "@/lib/data/award/readJuryAsked";
import { readLinks } from "@/lib/data/award/readLinks";
import { readOverview } from "@/lib/data/award/readOverview";
import { readNomineeStanding } from "@/lib/data/award/readStanding";
import { recordAutomaticConflicts } from "@/lib/data/award/recordAutomaticConflicts";
import { recordReminder } from "@/lib/data/award/recordReminder";
import { inTransaction } from "@/lib/data/database";
import { changeMember } from "@/lib/data/member/changeMember";
import type { PhaseKind } from "@/lib/domain/award/phase";
import type { Role } from "@/lib/domain/member/role";
import { mailCalls } from "@/lib/gate/mailCalls";
import { mailReminders } from "@/lib/gate/mailReminders";
import { whyNotAsTheyStand } from "@/lib/gate/may";
import type { PersonName, SceneNominee } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { smtpServer } from "@/tests/fixtures/smtpServer";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const opened = vi.hoisted(() => ({ db: null as TestDatabase | null }));
vi.mock("@/lib/data/database", async (original) => ({ ...(await original<object>()), database: () => opened.db }));

const TODAY = "2026-03-01";
const now = new Date("2026-03-01T09:00:00Z");
let db: TestDatabase;
let scene: AwardScene;
let awardId = 0;
beforeAll(async () => {
  db = await createTestDatabase();
  opened.db = db;
  await insertFrozenEditions(db.pool);
  scene = await insertAwardScene(db.pool, { today: TODAY });
  ({ awardId } = scene);
});
afterAll(() => db.close());

const write = <T>(run: (client: Parameters<Parameters<typeof inTransaction<T>>[1]>[0]) => Promise<T>) => inTransaction(db.pool, run);
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => "accepted",
    (error: { code?: string; details?: { problem?: string } }) => error.details?.problem ?? error.code,
  );
const idOf = (person: PersonName) => scene.members[person];
const acting = (person: PersonName) => ({ actor: `member:${idOf(person)}`, now });
const territory = async (code: string) =>
  (await db.pool.query<{ id: number }>("SELECT id FROM territory WHERE code = $1 AND level = 'commune'", [code])).rows[0]?.id ?? 0;
const standing = (person: PersonName, nominee: SceneNominee) =>
  readNomineeStanding(db.pool, scene.nominees[nominee], { memberId: idOf(person), today: TODAY, hold: false });
const may = async (person: PersonName, name: "handle-nominee" | "handle-conflicts", nominee: SceneNominee) =>
  whyNotAsTheyStand({ id: idOf(person), roles: ["JURY_MANAGER"] }, name, await standing(person, nominee));
/** « name: link source », of a category. */
const linksSeenBy = async (person: PersonName) =>
  (await readLinks(2026, idOf(person))).categories.flatMap(({ links }) =>
    links.map((one) => `${one.juror} ${one.nominee} ${one.source} ${one.link}`),
  );
const progressSeenBy = async (person: PersonName) =>
  Object.fromEntries((await readDeclarations(awardId, idOf(person))).map(({ name, done, due }) => [name, `${done}/${due}`]));

test("a manager sees no nominee that they are linked to: in no list, link, count or progress, and acts on none", async () => {
  expect(await linksSeenBy("Maud")).toEqual([
    "Chloé Présidente Grenoble declared supplier",
    "Marc Lyonnais Lyon automatic employer",
    "Tom Déporté Nice manager other",
  ]);
  // Marc works for Lyon: neither what is said of it, nor that he is linked to it, nor that there is one more.
  expect(await linksSeenBy("Marc")).toEqual(["Chloé Présidente Grenoble declared supplier", "Tom Déporté Nice manager other"]);
  expect(JSON.stringify(await readLinks(2026, idOf("Marc")))).not.toMatch(/Lyon\b(?!nais)/);
  expect(await progressSeenBy("Maud")).toMatchObject({ "Jean Juré": "4/4", "Ugo Arrivant": "0/4", "Olga Ailleurs": "2/2" });
  expect(await progressSeenBy("Marc")).toMatchObject({ "Jean Juré": "3/3", "Ugo Arrivant": "0/3", "Olga Ailleurs": "2/2" });
  const counted = async (person: PersonName) => {
    const { categories, undeclared } = await readOverview(2026, idOf(person), TODAY);
    return [...categories.map(({ nominees }) => nominees), undeclared];
  };
  expect([await counted("Maud"), await counted("Marc")]).toEqual([
    [4, 2, 1],
    [3, 2, 1],
  ]);
  const room = await readCategory(2026, scene.categories.towns, idOf("Marc"));
  expect(JSON.stringify(room)).not.toMatch(/"Lyon"|69123/);
  expect(room.linked.map(({ nomineeId }) => nomineeId)).not.toContain(scene.nominees.lyon);
  expect([await may("Marc", "handle-nominee", "lyon"), await may("Marc", "handle-conflicts", "lyon")]).toEqual(["unseen", "unseen"]);
  expect([await may("Maud", "handle-nominee", "lyon"), await may("Marc", "handle-conflicts", "nice")]).toEqual([null, null]);
});

test("what an employer would link to is foreseen before somebody is invited, of what the manager sees", async () => {
  const foreseen = async (person: PersonName, employer: string) =>
    (await readJuryAsked(2026, employer, idOf(person))).foreseen?.map(({ nominee, link }) => `${nominee} ${link}`) ?? null;
  expect(await foreseen("Maud", "Lyon")).toEqual(["Lyon employer"]);
  expect(await foreseen("Marc", "Lyon")).toEqual([]);
  expect(await foreseen("Maud", "commune/75056")).toEqual([]);
  expect(await foreseen("Maud", "Nulle-part-sur-Rien")).toBeNull();
  expect(await foreseen("Maud", "")).toBeNull();
  expect(await foreseen("Maud", "\0")).toBeNull();
});

test("a member joins the jury with the role and the links of whom they work for; another employer brings other links", async () => {
  const nice = await territory("06088");
  const employerId = nice;
  await write((client) => addJuror(client, { awardId, memberId: idOf("Ada"), employerId }, acting("Maud")));
  const { rows } = await db.pool.query("SELECT roles::text[] AS roles FROM member WHERE id = $1", [idOf("Ada")]);
  expect(rows[0].roles).toEqual(["ADMIN", "JUROR"]);
  expect(await linksSeenBy("Maud")).toContain("Ada Administratrice Nice automatic employer");
  const again = { awardId, memberId: idOf("Ada"), employerId: null };
  expect(await codeOf(write((client) => addJuror(client, again, acting("Maud"))))).toBe("on-jury");
  expect(await codeOf(write((client) => addJuror(client, { ...again, memberId: 2_147_483_647 }, acting("Maud"))))).toBe("missing");

  const grenoble = await territory("38185");
  await write((client) => changeEmployer(client, { memberId: idOf("Ada"), employerId: grenoble, reason: "Mutée." }, acting("Maud")));
  const links = await linksSeenBy("Maud");
  expect(links.filter((one) => one.startsWith("Ada"))).toEqual(["Ada Administratrice Grenoble automatic employer"]);
  expect(links).toContain("Marc Lyonnais Lyon automatic employer");
  const { rows: dropped } = await db.pool.query(
    "SELECT subject_id AS nominee, after FROM audit_log WHERE action = 'unlink' AND subject = 'nominee'",
  );
  expect(dropped).toEqual([{ nominee: scene.nominees.nice, after: { memberId: idOf("Ada"), source: "automatic", link: "employer" } }]);
  // What made a link may go, as a commune that merges: the link stays, while they work for the same.
  const past = [idOf("Marc"), scene.nominees.grenoble];
  await db.pool.query(
    "INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) VALUES ($1, $2, 'automatic', 'group', 'test')",
    past,
  );
  await write((client) => recordAutomaticConflicts(client, awardId, "test", now));
  expect(await linksSeenBy("Maud")).toContain("Marc Lyonnais Grenoble automatic group");
  await db.pool.query("DELETE FROM conflict WHERE member_id = $1 AND nominee_id = $2", past);
  // Who comes to run awards is linked at once, as Marc is.
  const jean = { memberId: idOf("Jean"), name: "Jean Juré" };
  await write((client) => changeEmployer(client, { ...jean, employerId: nice }, acting("Maud")));
  await db.pool.query("DELETE FROM conflict WHERE source = 'automatic' AND member_id = $1", [jean.memberId]);
  await write((client) => changeMember(client, { ...jean, roles: ["JUROR", "JURY_MANAGER"], ...acting("Maud") }));
  expect(await linksSeenBy("Maud")).toContain("Jean Juré Nice automatic employer");
  await write((client) => changeMember(client, { ...jean, roles: ["JUROR"], ...acting("Maud") }));
  // Another employer may lift what the one before linked to: once there are nominees, for a reason that the log keeps.
  const leaves = (reason: string) => write((client) => changeEmployer(client, { ...jean, employerId: null, reason }, acting("Maud")));
  await expect(leaves("")).rejects.toMatchObject({ code: "bad-form", details: { field: "reason", problem: "missing" } });
  await leaves("A quitté la ville.");
  const { rows: told } = await db.pool.query(
    "SELECT after FROM audit_log WHERE action = 'change-employer' AND subject_id = $1::text ORDER BY id DESC LIMIT 1",
    [jean.memberId],
  );
  expect(told).toEqual([{ after: { employerId: null, reason: "A quitté la ville." } }]);
  expect(await linksSeenBy("Maud")).not.toContain("Jean Juré Nice automatic employer");
  // Of oneself it is said once.
  expect(await codeOf(write((client) => requireOpenToSelf(client, idOf("Marc"))))).toBe("own-link");
  expect(await codeOf(write((client) => requireOpenToSelf(client, idOf("Maud"))))).toBe("accepted");
});

test("seats have one chair or none, of those who sit; who leaves keeps what they sent, which counts no more", async () => {
  const seat = (people: readonly PersonName[], chair: PersonName | null) =>
    codeOf(
      write((client) =>
        seatJurors(
          client,
          { awardId, version: null, categoryId: scene.categories.towns, memberIds: people.map(idOf), chair: chair && idOf(chair) },
          acting("Maud").actor,
        ),
      ),
    );
  const seated = async () => {
    const { jurors } = await readCategory(2026, scene.categories.towns, idOf("Maud"));
    return jurors.filter((one) => one.seated).map(({ name, chair }) => (chair ? `${name} *` : name));
  };
  const ALL = ["Chloe", "Jean", "Sonia", "Tom", "Ugo"] as const;
  expect(await seat(ALL, "Olga")).toBe("chair-not-seated");
  expect(await seat([...ALL, "Marc"], null)).toBe("unknown-member"); // no juror of this award
  expect(await seat(["Chloe", "Jean", "Sonia", "Tom"], "Jean")).toBe("accepted");
  expect(await seated()).toEqual(["Chloé Présidente", "Jean Juré *", "Sonia Jurée", "Tom Déporté"]);
  expect(await seat(["Chloe", "Jean", "Tom"], null)).toBe("accepted");
  expect(await seated()).toEqual(["Chloé Présidente", "Jean Juré", "Tom Déporté"]);
  const kept = await db.pool.query("SELECT FROM assessment WHERE member_id = $1 AND state = 'submitted'", [idOf("Sonia")]);
  expect(kept.rowCount).toBe(4);
  expect(await seat(ALL, "Chloe")).toBe("accepted");
  // Whoever runs the award, or did since, could read what was sent: they do not come to score it.
  const roles = (all: readonly Role[]) =>
    write((client) => changeMember(client, { memberId: idOf("Ada"), name: "Ada", roles: all, ...acting("Maud") }));
  await roles(["ADMIN", "JUROR", "JURY_MANAGER"]);
  expect(await seat([...ALL, "Ada"], "Chloe")).toBe("has-read");
  await roles(["ADMIN", "JUROR"]);
  expect(await seat([...ALL, "Ada"], "Chloe")).toBe("has-read");
  expect(await seat([...ALL, "Olga"], "Chloe")).toBe("accepted");
  expect(await seat(ALL, "Chloe")).toBe("accepted");
  await write((client) => removeJuror(client, awardId, idOf("Ada"), acting("Maud").actor));
  expect(await codeOf(write((client) => removeJuror(client, awardId, idOf("Ada"), acting("Maud").actor)))).toBe("unknown-member");
});

test("a nominee is added, removed and taken back with reasons; not by who is linked to it, whether it is there or not", async () => {
  const { towns, theme } = scene.categories;
  const adding = async (person: PersonName, categoryId: number, code: string) =>
    (
      await readAddingStanding(
        db.pool,
        { categoryId, territoryId: await territory(code) },
        { memberId: idOf(person), today: TODAY, hold: false },
      )
    ).sees;
  // Lyon is nominated in the towns, which Marc may not know; it is not in the other category: he is told the same.
  expect([await adding("Marc", towns, "69123"), await adding("Marc", theme, "69123")]).toEqual([false, false]);
  expect([await adding("Maud", theme, "69123"), await adding("Marc", theme, "75056"), await adding("Jean", theme, "75056")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(await adding("Marc", towns, "75056")).toBe(false); // a rival of the one that he works for
  const add = async (categoryId: number, code: string) => {
    const territoryId = await territory(code);
    return write((client) => addNominee(client, { categoryId, territoryId, reason: "Son travail." }, acting("Maud")));
  };
  expect(await codeOf(add(towns, "38185"))).toBe("already-nominated");
  // Were two communes called so, its name would say which it is.
  let named: unknown;
  const namesake = { categoryId: theme, territoryId: await territory("69123"), reason: "Son travail." };
  const undone = write(async (client) => {
    await client.query("UPDATE territory SET name = 'Lyon' WHERE level = 'commune' AND code = '75056'");
    const { rows } = await client.query("SELECT name FROM nominee WHERE id = $1", [await addNominee(client, namesake, acting("Maud"))]);
    named = rows[0]?.name;
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(named).toBe("Lyon (69)");
  const id = await add(theme, "69123");
  // Marc is linked to it from the first moment.
  expect((await readCategory(2026, theme, idOf("Marc"))).nominees.map(({ name }) => name)).not.toContain("Lyon");
  const read = async () => (await readCategory(2026, theme, idOf("Maud"))).nominees.find((one) => one.id === id);
  expect(await read()).toMatchObject({ origin: "hand", reason: "Son travail.", facts: null, removedReason: null });
  await write((client) => removeNominee(client, id, "A renoncé.", acting("Maud")));
  expect(await read()).toMatchObject({ removedReason: "A renoncé." });
  expect(await codeOf(write((client) => removeNominee(client, id, "Encore.", acting("Maud"))))).toBe("unknown-nominee");
  await write((client) => restoreNominee(client, id, "Revient.", acting("Maud")));
  expect(await read()).toMatchObject({ removedReason: null, reason: "Son travail.\nRevient." });
  await write((client) => removeNominee(client, id, "A renoncé.", acting("Maud")));
  // Whom the jury can assess no more comes in no more; whoever is in may still leave.
  const phase = (kind: string) => db.pool.query("UPDATE award_edition SET active_phase = $1::award_phase_kind WHERE year = 2026", [kind]);
  await phase("deliberation");
  expect(await codeOf(add(theme, "75056"))).toBe("phase-closed");
  expect(await codeOf(write((client) => restoreNominee(client, id, "Revient.", acting("Maud"))))).toBe("phase-closed");
  expect(await codeOf(write((client) => removeNominee(client, id, "Encore.", acting("Maud"))))).toBe("unknown-nominee");
  await phase("assessment");
  const { rows } = await db.pool.query(
    "SELECT action, before, after FROM audit_log WHERE subject = 'nominee' AND subject_id = $1 ORDER BY id",
    [id],
  );
  expect(rows.map(({ action }) => action)).toEqual(["nominate", "link", "remove", "reinstate", "remove"]);
  expect(JSON.stringify(rows)).not.toMatch(/Lyon|69123|renoncé|travail/); // administrators read it, whatever they are linked to
});

test("a manager recuses, lifts what a manager added and resets a declaration; never of themself", async () => {
  const told = (person: PersonName, nominee: SceneNominee, by: PersonName = "Maud") => ({
    ...{ memberId: idOf(person), nomineeId: scene.nominees[nominee], byId: idOf(by), reason: "Sa sœur y travaille.", now },
  });
  const seesIt = async (person: PersonName, nominee: SceneNominee) => (await standing(person, nominee)).sees;
  const keepsIt = async () => (await listKeepableNominees(db.pool, idOf("Jean"))).includes(scene.nominees.nice);
  expect([await seesIt("Jean", "nice"), await keepsIt()]).toEqual([true, true]);
  await write((client) => recuseJuror(client, told("Jean", "nice")));
  expect([await seesIt("Jean", "nice"), await keepsIt()]).toEqual([false, false]);
  expect(await linksSeenBy("Maud")).toContain("Jean Juré Nice manager other");
  // A declaration anew does not lift it; only a manager does. What a juror is kept from is not waited for.
  await write((client) => resetDeclaration(client, told("Jean", "nice")));
  expect(await progressSeenBy("Maud")).toMatchObject({ "Jean Juré": "3/3" });
  expect(await codeOf(write((client) => resetDeclaration(client, told("Jean", "nice"))))).toBe("unknown-link");
  await write((client) => liftRecusal(client, told("Jean", "nice")));
  expect(await seesIt("Jean", "nice")).toBe(false); // until they have declared
  expect(await keepsIt()).toBe(true); // what their browser could not send is theirs still
  expect(await progressSeenBy("Maud")).toMatchObject({ "Jean Juré": "3/4" });
  expect(await codeOf(write((client) => liftRecusal(client, told("Jean", "nice"))))).toBe("unknown-link");
  // What is automatic or declared is no manager's to lift.
  expect(await codeOf(write((client) => liftRecusal(client, told("Chloe", "grenoble"))))).toBe("unknown-link");
  expect(await codeOf(write((client) => recuseJuror(client, told("Olga", "nice"))))).toBe("not-seated");
  for (const act of [recuseJuror, liftRecusal, resetDeclaration]) {
    expect(await codeOf(write((client) => act(client, told("Maud", "nice"))))).toBe("own-link");
  }
});

test("who runs the award says what links them to a nominee, or another manager does: it is hidden, and its category is another's", async () => {
  const rival = { nomineeId: scene.nominees.bourg, now };
  const sees = async (person: PersonName) => (await standing(person, "bourg")).sees;
  await write((client) =>
    declareManagerLink(client, { ...rival, memberId: idOf("Marc"), link: "mandate", note: "Élu de l’agglomération." }),
  );
  expect([await sees("Marc"), await sees("Maud")]).toEqual([false, true]);
  expect(await linksSeenBy("Maud")).toContain("Marc Lyonnais Bourg-en-Bresse declared mandate");
  expect((await readLinks(2026, idOf("Maud"))).managers).toContainEqual({ memberId: idOf("Marc"), name: "Marc Lyonnais" });
  const byMaud = { ...rival, memberId: idOf("Marc"), byId: idOf("Maud"), reason: "Déclaré par erreur." };
  await write((client) => resetDeclaration(client, byMaud));
  expect(await sees("Marc")).toBe(true);
  await write((client) => recuseJuror(client, byMaud));
  expect(await sees("Marc")).toBe(false);
  await write((client) => liftRecusal(client, byMaud));
  expect(await sees("Marc")).toBe(true);
});

test("who has something left to do is reminded by mail, of what the manager sees; the log does not say whom", async () => {
  const due = async (person: PersonName, assessing = true) =>
    (await listDueJurors(db.pool, { awardId, managerId: idOf(person), assessing })).map(({ name, declares, assesses }) =>
      [name, declares && "declares", assesses && "assesses"].filter(Boolean).join(" "),
    );
  const all = await due("Maud");
  expect(all).toContain("Ugo Arrivant declares");
  expect(all).toContain("Chloé Présidente assesses");
  expect(all.join()).not.toMatch(/Sonia/); // has submitted on all
  expect(await due("Maud", false)).toEqual(all.filter((one) => one.includes("declares")).map((one) => one.replace(" assesses", "")));
  // Somebody who has left to do but what is hidden from Marc is not named to him.
  const { rows } = await db.pool.query("DELETE FROM assessment_score WHERE member_id = $1 AND nominee_id = $2 RETURNING *", [
    ...[idOf("Sonia"), scene.nominees.lyon],
  ]);
  expect(rows.length).toBeGreaterThan(0);
  await db.pool.query("UPDATE assessment SET state = 'draft' WHERE member_id = $1 AND nominee_id = $2", [
    idOf("Sonia"),
    scene.nominees.lyon,
  ]);
  expect((await due("Maud")).join()).toMatch(/Sonia Jurée assesses/);
  expect((await due("Marc")).join()).not.toMatch(/Sonia/);
  await db.pool.query("UPDATE assessment SET state = 'submitted' WHERE member_id = $1 AND nominee_id = $2", [
    ...[idOf("Sonia"), scene.nominees.lyon],
  ]);
  const asked = { year: 2026, managerId: idOf("Maud"), today: TODAY };
  const { award, jurors } = await write((client) => recordReminder(client, asked, acting("Maud").actor));
  expect(await codeOf(write((client) => recordReminder(client, { ...asked, today: "2030-01-01" }, "x")))).toBe("phase-closed");
  const logged = await db.pool.query("SELECT after FROM audit_log WHERE action = 'remind'");
  expect(logged.rows).toEqual([{ after: { count: all.length } }]);

  const server = await smtpServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: "prix@example.org", PUBLIC_URL: "https://observatoire.example.org" });
  const names = jurors.map(({ name }) => name);
  const { sent, failed } = await mailReminders(award, jurors);
  expect([sent, failed]).toEqual([names, []]);
  expect(server.taken.map(({ to }) => to.join()).sort()).toEqual(jurors.map(({ email }) => email).sort());
  const text = server.taken.map((one) => one.text).join("\n");
  expect(text).toContain("https://observatoire.example.org/jury");
  expect(text).not.toMatch(/Lyon|Nice|Grenoble|Villeurbanne/);
  // As the assessment opens, all who sit are called, whatever they have sent; a manager does not learn by it who has.
  server.taken.length = 0;
  const call = await write((client) => callJury(client, { year: 2026, today: TODAY, within: async () => true }, acting("Maud").actor));
  const spent = async () => false;
  expect(await write((client) => callJury(client, { year: 2026, today: TODAY, within: spent }, "x"))).toMatchObject({
    jurors: [],
    held: true,
  });
  const called = call?.jurors ?? [];
  expect(called.map(({ name, declares, assesses }) => `${name} ${declares ? "declares" : ""} ${assesses ? "assesses" : ""}`)).toEqual([
    ...["Chloé Présidente  assesses", "Jean Juré declares assesses", "Olga Ailleurs  assesses", "Sonia Jurée  ", "Tom Déporté  assesses"],
    "Ugo Arrivant declares assesses",
  ]);
  expect(await mailCalls(award, called)).toEqual({ sent: called.map(({ name }) => name), failed: [] });
  const calls = server.taken.map((one) => one.text.replaceAll("=\n", "")).join("\n");
  expect(calls).toMatch(/9 f=C3=A9vrier 2026|9 février 2026/);
  expect(calls).toMatch(/21 mars 2026/);
  expect(calls).not.toMatch(/Lyon|Nice|Grenoble|Villeurbanne|Bourg|Amb/);
  expect(await write((client) => callJury(client, { year: 2026, today: "2026-03-22", within: spent }, "x"))).toBeNull(); // its last day is over
  const row = await db.pool.query("SELECT after FROM audit_log WHERE action = 'call-jury'");
  expect(row.rows).toEqual([{ after: { count: called.length } }]);
  server.refuse();
  expect(await mailReminders(award, jurors.slice(0, 1))).toEqual({ sent: [], failed: names.slice(0, 1) });
  for (const name of ["SMTP_URL", "MAIL_FROM", "PUBLIC_URL"]) delete process.env[name];
  await server.close();
});

test("nominees are assigned by hand or dealt out, among what the manager sees; who is linked gets none", async () => {
  const assigning = (person: PersonName) => ({
    ...{ awardId, version: null, categoryId: scene.categories.towns, managerId: idOf(person), actor: acting(person).actor },
  });
  const pairs = async () => {
    const { assigned } = await readCategory(2026, scene.categories.towns, idOf("Maud"));
    const nameOf = (id: string) => Object.entries(scene.nominees).find(([, one]) => one === id)?.[0];
    const personOf = (id: number) => Object.entries(scene.members).find(([, one]) => one === id)?.[0];
    return assigned.map(({ jurorId, nomineeId }) => `${nameOf(nomineeId)} ${personOf(jurorId)}`).sort();
  };
  const pair = (person: PersonName, nominee: SceneNominee) => ({ jurorId: idOf(person), nomineeId: scene.nominees[nominee] });
  // Two who saw the same page: the one who comes second is told, and takes nothing back unseen.
  const { version } = await readAward(2026);
  const seen = (person: PersonName) => ({ ...assigning(person), version });
  expect(await codeOf(write((client) => chooseAssignment(client, seen("Maud"), true)))).toBe("accepted");
  for (const late of [
    (client: pg.PoolClient) => chooseAssignment(client, seen("Marc"), false),
    (client: pg.PoolClient) => assignByHand(client, seen("Marc"), { nomineeIds: [], pairs: [] }),
    (client: pg.PoolClient) => dealOut(client, seen("Marc"), { perNominee: 1, cap: 9 }),
    (client: pg.PoolClient) => seatJurors(client, { ...seen("Marc"), memberIds: [], chair: null }, acting("Marc").actor),
  ]) {
    expect(await codeOf(write<unknown>(late))).toBe("award-stale");
  }
  const byHand = (person: PersonName, nominees: readonly SceneNominee[], told: readonly ReturnType<typeof pair>[]) =>
    codeOf(
      write((client) => assignByHand(client, assigning(person), { nomineeIds: nominees.map((one) => scene.nominees[one]), pairs: told })),
    );
  expect(await byHand("Maud", ["lyon", "grenoble"], [pair("Jean", "lyon"), pair("Chloe", "grenoble"), pair("Sonia", "grenoble")])).toBe(
    "accepted",
  );
  expect(await pairs()).toEqual(["grenoble Sonia", "lyon Jean"]); // Grenoble is a client of Chloé's
  // Marc neither gives nor takes what is hidden from him.
  expect(await byHand("Marc", ["lyon"], [])).toBe("unknown-nominee");
  expect(await byHand("Marc", ["nice"], [pair("Jean", "lyon")])).toBe("unknown-nominee");
  expect(await byHand("Maud", ["nice"], [pair("Olga", "nice")])).toBe("unknown-member");

  const short = await write((client) => dealOut(client, assigning("Marc"), { perNominee: 2, cap: 2 }));
  expect(short).toEqual([]);
  const dealt = await pairs();
  expect(dealt.filter((one) => one.startsWith("lyon"))).toEqual(["lyon Jean"]);
  expect(dealt.filter((one) => !one.startsWith("lyon"))).toHaveLength(6);
  expect(dealt).toContain("grenoble Sonia");
  expect(dealt).not.toContain("nice Tom");
  expect(dealt).not.toContain("grenoble Chloe");
  // Dealt anew, not on top; what is asked for and cannot be is said.
  const lacking = await write((client) => dealOut(client, assigning("Maud"), { perNominee: 5, cap: 9 }));
  expect(lacking).toEqual([
    { name: "Grenoble", lacking: 1 },
    { name: "Nice", lacking: 1 },
  ]);
  // Who leaves the category is assigned to nothing there.
  const left = { awardId, version: null, categoryId: scene.categories.towns, memberIds: [idOf("Sonia")], chair: null };
  await write((client) => seatJurors(client, left, acting("Maud").actor));
  expect((await pairs()).every((one) => one.endsWith("Sonia"))).toBe(true);
});

test("once the jury has deliberated, nothing is assessed any more", async () => {
  const activate = async (phase: PhaseKind | null) => {
    const { rows } = await db.pool.query<{ version: number }>("SELECT version FROM award_edition WHERE id = $1", [awardId]);
    const award = { awardId, version: rows[0]?.version ?? 0 };
    return codeOf(write((client) => activatePhase(client, award, phase, acting("Maud").actor)));
  };
  expect(await activate("shortlisting")).toBe("accepted");
  expect(await activate("assessment")).toBe("accepted");
  expect(await activate("deliberation")).toBe("accepted");
  expect(await activate("assessment")).toBe("deliberation-begun");
  expect(await activate(null)).toBe("accepted");
  expect(await activate("assessment")).toBe("deliberation-begun");
  expect(await activate("deliberation")).toBe("accepted");
});
