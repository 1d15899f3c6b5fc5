import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { activatePhase } from "@/lib/data/award/activatePhase";
import { changeAward } from "@/lib/data/award/changeAward";
import { changeCalendar } from "@/lib/data/award/changeCalendar";
import { changeCategory, changeRule, createCategory, deleteCategory, moveCategory } from "@/lib/data/award/changeCategories";
import { addCriterion, changeCriterion, moveCriterion, removeCriterion, restoreCriteria } from "@/lib/data/award/changeCriteria";
import { createAward } from "@/lib/data/award/createAward";
import { deleteAward } from "@/lib/data/award/deleteAward";
import { freezeShortlist } from "@/lib/data/award/freezeShortlist";
import { isGridUsed } from "@/lib/data/award/holdGrid";
import { previewShortlist } from "@/lib/data/award/previewShortlist";
import { listAwards, readAward } from "@/lib/data/award/readAward";
import { readAwardRows } from "@/lib/data/award/readAwardRows";
import { readCategory } from "@/lib/data/award/readCategory";
import { readCriteria } from "@/lib/data/award/readCriteria";
import { readFreezingStanding } from "@/lib/data/award/readFreezingStanding";
import { readHistory } from "@/lib/data/award/readHistory";
import { readOverview } from "@/lib/data/award/readOverview";
import { readShortlist } from "@/lib/data/award/readShortlist";
import { unfreezeShortlist } from "@/lib/data/award/unfreezeShortlist";
import { inTransaction } from "@/lib/data/database";
import { listInvariants } from "@/lib/data/invariants/checkInvariants";
import { DEFAULT_CRITERIA } from "@/lib/domain/award/defaultCriteria";
import { proposeCalendar } from "@/lib/domain/award/proposeCalendar";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const opened = vi.hoisted(() => ({ db: null as TestDatabase | null }));
vi.mock("@/lib/data/database", async (original) => ({ ...(await original<object>()), database: () => opened.db }));

const TODAY = "2026-03-01";
const now = new Date("2026-03-01T09:00:00Z");
const by = "member:1";
let db: TestDatabase;
let scene: AwardScene;
beforeAll(async () => {
  db = await createTestDatabase();
  opened.db = db;
  await insertFrozenEditions(db.pool);
  scene = await insertAwardScene(db.pool, { today: TODAY });
});
afterAll(() => db.close());

const write = <T>(run: (client: Parameters<Parameters<typeof inTransaction<T>>[1]>[0]) => Promise<T>) => inTransaction(db.pool, run);
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => "accepted",
    (error: { code?: string; details?: { problem?: string } }) => error.details?.problem ?? error.code,
  );
/** As it is now. */
const seen = async (year: number) => {
  const { id, version } = await readAward(year);
  return { awardId: id, version };
};
const actions = async (subject: string) =>
  (
    await db.pool.query<{ action: string }>("SELECT action FROM audit_log WHERE subject = $1 AND actor = $2 ORDER BY id", [subject, by])
  ).rows.map(({ action }) => action);
const RULE = { revisionId: 3, metric: "audience_per_1000", network: "facebook", league: null, size: 5 } as const;
const NO_CONDITION = { minPopulation: null, minAudience: null, minPosts: null };

test("a new award has the default grid, a calendar to edit and no active phase; a year has one award", async () => {
  const award = { year: 2027, theme: "Parler vrai", rules: "Le règlement." };
  await write((client) => createAward(client, award, TODAY, by, now));
  expect(await codeOf(write((client) => createAward(client, award, TODAY, by, now)))).toBe("year-taken");
  const made = await readAward(2027);
  expect(made).toMatchObject({ ...award, activePhase: null, version: 1, published: false, decidedBy: "vote", quorumPercent: 50 });
  expect(made.phases).toEqual(proposeCalendar(TODAY));
  const criteria = await readCriteria(db.pool, made.id);
  expect(criteria.map(({ id: _, ...criterion }) => criterion)).toEqual(DEFAULT_CRITERIA);
  expect(await isGridUsed(db.pool, made.id)).toBe(false);
  expect((await listAwards()).map(({ year }) => year)).toEqual([2027, 2026]);
  expect(await codeOf(readAward(2031))).toBe("unknown-award");
});

test("the calendar, the active phase and the settings change for one manager at a time, who saw what was there", async () => {
  const phases = proposeCalendar("2026-04-01");
  const award = await seen(2027);
  // Two at once, who both saw the same: one is told that it has changed.
  const both = await Promise.all(
    [phases, proposeCalendar("2026-05-01")].map((one) => codeOf(write((client) => changeCalendar(client, award, one, by)))),
  );
  expect(both.sort()).toEqual(["accepted", "award-stale"]);
  await write(async (client) => changeCalendar(client, await seen(2027), phases, by));
  expect((await readAward(2027)).phases).toEqual(phases);
  await write(async (client) => activatePhase(client, await seen(2027), "shortlisting", by));
  expect((await readOverview(2027, scene.members.Maud, "2026-03-01")).open).toBeNull();
  expect((await readOverview(2027, scene.members.Maud, "2026-05-20")).open).toBe("shortlisting");
  await write(async (client) => activatePhase(client, await seen(2027), null, by));
  expect((await readAward(2027)).activePhase).toBeNull();
  const settings = { theme: "Parler juste", rules: "", othersShown: "after-phase", quorumPercent: 60, decidedBy: "chair" } as const;
  await write(async (client) => changeAward(client, await seen(2027), settings, by));
  expect(await readAward(2027)).toMatchObject(settings);
  expect(await codeOf(write((client) => changeAward(client, award, settings, by)))).toBe("award-stale");
  // Who decides, and how many, stays what it was when the jury began to deliberate; the rest still changes.
  const others = await readAward(2026);
  const { theme, rules, othersShown, quorumPercent, decidedBy } = others;
  const asked = { theme, rules, othersShown, quorumPercent, decidedBy };
  const change = async (to: Partial<typeof settings>) =>
    codeOf(write(async (client) => changeAward(client, await seen(2026), { ...asked, ...to } as typeof settings, by)));
  const active = (kind: string) => db.pool.query("UPDATE award_edition SET active_phase = $1::award_phase_kind WHERE year = 2026", [kind]);
  await active("deliberation");
  expect([await change({ quorumPercent: 60 }), await change({ decidedBy: "chair" })]).toEqual(["manner-frozen", "manner-frozen"]);
  expect(await change({})).toBe("accepted");
  await active("assessment");
  expect(await actions("award")).toEqual([
    "create",
    "change-calendar",
    "change-calendar",
    "activate-phase",
    "activate-phase",
    "change",
    "change",
  ]);
});

test("the grid changes until somebody scores by it", async () => {
  const award = (await seen(2027)).awardId;
  const names = async () => (await readCriteria(db.pool, award)).map(({ name }) => name);
  const told = { name: "Audace", guidance: "", weight: 2.5, required: false, independent: true, steps: [{ value: 10, word: "rare" }] };
  const id = await write(async (client) => addCriterion(client, await seen(2027), told, by));
  expect((await readCriteria(db.pool, award)).at(-1)).toEqual({ ...told, id });
  await write(async (client) => changeCriterion(client, await seen(2027), { ...told, id, name: "Courage" }, by));
  await write(async (client) => moveCriterion(client, await seen(2027), id, -1, by));
  expect((await names()).slice(-2)).toEqual(["Courage", DEFAULT_CRITERIA.at(-1)?.name]);
  const first = (await readCriteria(db.pool, award))[0]?.id ?? 0;
  await write(async (client) => moveCriterion(client, await seen(2027), first, -1, by));
  await write(async (client) => removeCriterion(client, await seen(2027), first, by));
  expect(await names()).not.toContain(DEFAULT_CRITERIA[0]?.name);
  expect(await codeOf(write(async (client) => removeCriterion(client, await seen(2027), first, by)))).toBe("unknown-criterion");
  await write(async (client) => restoreCriteria(client, await seen(2027), by));
  expect(await names()).toEqual(DEFAULT_CRITERIA.map(({ name }) => name));
  // One that counts has to be answered: neither removal nor change leaves a grid of which nothing is.
  const optional = { ...told, independent: false };
  await write(async (client) => addCriterion(client, await seen(2027), optional, by));
  const all = await readCriteria(db.pool, award);
  const [kept, ...others] = all.filter(({ required }) => required);
  if (!kept) throw new Error("the default grid asks for nothing");
  for (const one of others) await write(async (client) => removeCriterion(client, await seen(2027), one.id, by));
  const without = [
    { ...kept, required: false },
    { ...kept, independent: true },
  ];
  for (const one of without)
    expect(await codeOf(write(async (client) => changeCriterion(client, await seen(2027), one, by)))).toBe("grid-without-required");
  expect(await codeOf(write(async (client) => removeCriterion(client, await seen(2027), kept.id, by)))).toBe("grid-without-required");
  await db.pool.query("UPDATE criterion SET required = false WHERE award_id = $1", [award]);
  expect(await codeOf(write(async (client) => activatePhase(client, await seen(2027), "assessment", by)))).toBe("grid-without-required");
  await write(async (client) => restoreCriteria(client, await seen(2027), by));
  expect(await isGridUsed(db.pool, scene.awardId)).toBe(true);
  // A manager whom the one nominee that is scored is hidden from is told nothing of it.
  const known = () => Promise.all(["Maud", "Marc"].map((name) => isGridUsed(db.pool, scene.awardId, scene.members[name as "Maud"])));
  expect(await known()).toEqual([true, true]);
  const linked =
    "INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) SELECT $1, id, 'manager', 'other', 'test' FROM nominee";
  await db.pool.query(linked, [scene.members.Marc]);
  expect(await known()).toEqual([true, false]);
  await db.pool.query("DELETE FROM conflict WHERE member_id = $1 AND source = 'manager'", [scene.members.Marc]);
  expect(await codeOf(write(async (client) => restoreCriteria(client, await seen(2026), by)))).toBe("grid-used");
});

test("categories are made, renamed, ordered, and deleted while nobody is in them", async () => {
  const league = { name: "Grandes villes", description: "", league: "grandes-villes" } as const;
  const towns = await write(async (client) => createCategory(client, await seen(2027), league, by));
  const theme = await write(async (client) => createCategory(client, await seen(2027), { ...league, league: null }, by));
  const slugs = async () =>
    (await db.pool.query("SELECT slug FROM award_category WHERE award_id <> $1 ORDER BY position", [scene.awardId])).rows.map(
      ({ slug }) => slug,
    );
  expect(await slugs()).toEqual(["grandes-villes", "grandes-villes-2"]);
  await write(async (client) => moveCategory(client, await seen(2027), theme, -1, by));
  await write(async (client) => changeCategory(client, await seen(2027), theme, { ...league, name: "Proximité", league: null }, by));
  expect(await slugs()).toEqual(["proximite", "grandes-villes"]);
  await write(async (client) => changeRule(client, await seen(2027), towns, { ...RULE, ...NO_CONDITION }, by));
  // Another league has another ranking.
  await write(async (client) => changeCategory(client, await seen(2027), towns, { ...league, league: "metropoles" }, by));
  expect((await readCategory(2027, towns, scene.members.Maud)).category.rule).toBeNull();
  await write(async (client) => deleteCategory(client, await seen(2027), towns, by));
  expect(await codeOf(write(async (client) => deleteCategory(client, await seen(2027), towns, by)))).toBe("unknown-category");
  expect(await codeOf(readCategory(2027, towns, scene.members.Maud))).toBe("unknown-category");
  // Of another award: not to be reached by this one.
  expect(await codeOf(write(async (client) => deleteCategory(client, await seen(2027), scene.categories.towns, by)))).toBe(
    "unknown-category",
  );
  expect(await codeOf(write(async (client) => deleteCategory(client, await seen(2026), scene.categories.towns, by)))).toBe(
    "category-in-use",
  );
  await db.pool.query("INSERT INTO juror (award_id, member_id, added_by) VALUES ($1, $2, 'test')", [
    (await seen(2027)).awardId,
    scene.members.Jean,
  ]);
  await db.pool.query("INSERT INTO jury_seat (category_id, member_id, award_id) VALUES ($1, $2, $3)", [
    theme,
    scene.members.Jean,
    (await seen(2027)).awardId,
  ]);
  expect(await codeOf(write(async (client) => deleteCategory(client, await seen(2027), theme, by)))).toBe("category-in-use");
});

test("a shortlist is read from the frozen ranking, whatever is read of it at a time; ties at the cut are all in", async () => {
  const { rows } = await db.pool.query<{ id: number }>(
    "SELECT id FROM ranking_list WHERE revision_id = 3 AND network = 'facebook' AND metric = 'audience_per_1000' AND league = 'grandes-villes'",
  );
  const list = { listId: rows[0]?.id ?? 0, revisionId: 3, network: "facebook" } as const;
  const names = async (size: number, over: object, atOnce?: number) => {
    const { nominees, leftOut } = await readShortlist(db.pool, list, { size, ...NO_CONDITION, ...over }, atOnce);
    return [nominees, leftOut.map(({ candidate }) => candidate)].map((some) => some.map(({ rank, population }) => `${rank} ${population}`));
  };
  const all = ["1 500000", "2 150000", "2 150000", "4 340000", "5 2000000"];
  for (const atOnce of [1, 2, 3, 200]) {
    expect(await names(2, {}, atOnce)).toEqual([all.slice(0, 3), []]);
    expect(await names(5, {}, atOnce)).toEqual([all, []]);
    expect(await names(2, { minPopulation: 340_000 }, atOnce)).toEqual([
      [all[0], all[3]],
      [all[1], all[2]],
    ]);
  }
  expect(await names(5, { minAudience: 50_000_000 })).toEqual([[], all]);
  expect((await names(5, { minPosts: 1 }))[1]).toContain(all[0]); // of no figure does the edition say how many posts
});

test("a shortlist is frozen once, as the ranking has it, and stays so", async () => {
  const league = { name: "Les grandes villes", description: "", league: "grandes-villes" } as const;
  const category = await write(async (client) => createCategory(client, await seen(2027), league, by));
  const freeze = async (version?: number) =>
    codeOf(write(async (client) => freezeShortlist(client, category, version ?? (await seen(2027)).version, by, now)));
  expect(await freeze()).toBe("no-shortlist-rule");
  const before = (await seen(2027)).version;
  await write(async (client) => changeRule(client, await seen(2027), category, { ...RULE, ...NO_CONDITION, minAudience: 50_000_000 }, by));
  expect(await freeze()).toBe("empty-shortlist");
  await write(async (client) => changeRule(client, await seen(2027), category, { ...RULE, ...NO_CONDITION }, by));
  expect(await freeze(before)).toBe("award-stale"); // what the rule gives was not what was seen
  const { category: shown } = await readCategory(2027, category, scene.members.Maud);
  const preview = await previewShortlist(shown, scene.members.Maud);
  // Marc works for one that it names: he neither looks at it nor freezes it.
  expect(await previewShortlist(shown, scene.members.Marc)).toBe("kept-away");
  const freezing = async (memberId: number) =>
    (await readFreezingStanding(db.pool, category, { memberId, today: TODAY, hold: false })).sees;
  expect([await freezing(scene.members.Maud), await freezing(scene.members.Marc)]).toEqual([true, false]);
  // Two at once: the second is told.
  expect((await Promise.all([freeze(), freeze()])).sort()).toEqual(["accepted", "shortlist-frozen"]);

  const read = async () => (await readCategory(2027, category, scene.members.Maud)).nominees;
  const frozen = await read();
  expect(frozen.map(({ name, facts }) => `${facts?.rank} ${facts?.value} ${name}`)).toEqual([
    "1 100 Lyon",
    "2 80 Grenoble",
    "2 80 Villeurbanne",
    "4 50 Nice",
    "5 20 Paris",
  ]);
  expect({ nominees: frozen.map(({ facts }) => facts) }).toEqual(
    preview !== "kept-away" && preview && { nominees: preview.nominees.map(({ facts }) => facts) },
  );
  expect(frozen[0]?.facts).toMatchObject({
    edition: { code: "2026-06", revision: 2, title: "Juin 2026", referenceOn: "2026-06-30" },
    ...{ metric: "audience_per_1000", metricVersion: 1, network: "facebook", league: "grandes-villes", ranked: 5 },
    ...{ unit: "per-1000-inhabitants", decimals: 1, parts: [] },
  });
  expect(frozen.map(({ facts }) => [facts?.rankBest, facts?.rankWorst, facts?.tied])).toEqual(
    (
      await db.pool.query(
        `SELECT rank_best, rank_worst, tied FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id WHERE l.revision_id = 3
         AND network = 'facebook' AND metric = 'audience_per_1000' AND league = 'grandes-villes' AND reason IS NULL ORDER BY position`,
      )
    ).rows.map(({ rank_best, rank_worst, tied }) => [rank_best, rank_worst, tied]),
  );
  expect(frozen[0]?.facts?.source).not.toBeNull();
  expect(frozen[0]?.facts?.account).not.toBeNull();

  // What checks it agrees, and finds whom it would lack.
  const [whole] = listInvariants().filter(({ id }) => id === "shortlists-are-whole");
  const lacks = async () => (await db.pool.query<{ found: string }>(whole?.sql ?? "")).rows.map(({ found }) => found);
  expect(await lacks()).toEqual([]);
  await db.pool.query("UPDATE award_category SET min_population = 200000 WHERE id = $1", [category]);
  expect(await lacks()).toHaveLength(2);
  await db.pool.query("UPDATE award_category SET min_population = NULL, size = 6 WHERE id = $1", [category]);
  expect(await lacks()).toEqual([]);
  await db.pool.query("UPDATE award_category SET size = 5 WHERE id = $1", [category]);

  // Whom it is linked to is known with it: Marc works for Lyon, and sees neither it nor that there was a fifth.
  expect((await readCategory(2027, category, scene.members.Marc)).nominees.map(({ name }) => name)).toEqual([
    "Grenoble",
    "Villeurbanne",
    "Nice",
    "Paris",
  ]);
  const counts = async (who: number) => (await readOverview(2027, who, TODAY)).categories.at(-1)?.nominees;
  expect([await counts(scene.members.Maud), await counts(scene.members.Marc)]).toEqual([5, 4]);

  // The territory is renamed and moves, its figures are mended, the edition is revised: the shortlist is what it was.
  await db.pool.query("UPDATE territory SET name = 'Lugdunum', population = 1, league = 'villages' WHERE code = '69123'");
  await db.pool.query("UPDATE source SET label = 'autre'");
  await db.pool.query(
    `INSERT INTO revision (id, edition_id, number, reason, networks, metrics, published_at, published_by, sha256)
     SELECT 99, edition_id, 3, 'Encore', networks, metrics, published_at, 'test', repeat('d', 64) FROM revision WHERE id = 3`,
  );
  expect(await read()).toEqual(frozen);
  expect(await freeze()).toBe("shortlist-frozen");
  expect(await codeOf(write(async (client) => changeRule(client, await seen(2027), category, { ...RULE, ...NO_CONDITION }, by)))).toBe(
    "shortlist-frozen",
  );
  await expect(db.pool.query("UPDATE nominee SET name = 'Autre' WHERE id = $1", [frozen[0]?.id])).rejects.toThrow(/as it was frozen/);
  // Its name may still change, its league not.
  await write(async (client) => changeCategory(client, await seen(2027), category, { ...league, name: "Les villes" }, by));
  expect(await codeOf(write(async (client) => changeCategory(client, await seen(2027), category, { ...league, league: null }, by)))).toBe(
    "shortlist-frozen",
  );
  expect((await actions("nominee")).filter((action) => action === "nominate")).toHaveLength(5);
});

test("a category of a theme may nominate from the ranking of a league that its rule names, and stays one of a theme", async () => {
  const facts = { name: "Mer et montagne", description: "", league: null } as const;
  const category = await write(async (client) => createCategory(client, await seen(2027), facts, by));
  const choose = async (league: "grandes-villes" | null) =>
    codeOf(write(async (client) => changeRule(client, await seen(2027), category, { ...RULE, ...NO_CONDITION, league }, by)));
  expect(await choose(null)).toBe("missing");
  expect(await choose("grandes-villes")).toBe("accepted");
  const read = async () => readCategory(2027, category, scene.members.Maud);
  expect((await read()).category).toMatchObject({ kind: "theme", league: null, rule: { league: "grandes-villes", size: 5 } });
  const previewed = await previewShortlist((await read()).category, scene.members.Maud);
  const freezing = { memberId: scene.members.Marc, today: TODAY, hold: false };
  expect((await readFreezingStanding(db.pool, category, freezing)).sees).toBe(false);
  await write(async (client) => freezeShortlist(client, category, (await seen(2027)).version, by, now));
  const { nominees } = await read();
  expect(nominees.map(({ name }) => name)).toEqual(previewed !== "kept-away" && previewed?.nominees.map(({ name }) => name));
  expect(nominees).toHaveLength(5);
  expect(nominees[0]?.facts).toMatchObject({ league: "grandes-villes", rank: 1 });
  // Frozen by mistake: taken back while nobody has said anything of it, but by who saw what it is now.
  const reason = "Mauvaise révision.";
  const unfreeze = async (version?: number) =>
    codeOf(
      write(async (client) =>
        unfreezeShortlist(client, { categoryId: category, version: version ?? (await seen(2027)).version, reason }, by),
      ),
    );
  const said = (source: string) =>
    db.pool.query(
      "INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) VALUES ($1, $2, $3::conflict_source, 'other', 'test')",
      [...[scene.members.Jean, nominees[1]?.id, source]],
    );
  expect(await unfreeze(1)).toBe("award-stale");
  for (const source of ["declared", "manager"]) {
    await said(source);
    expect(await unfreeze()).toBe("shortlist-in-use");
    await db.pool.query("DELETE FROM conflict WHERE nominee_id = $1 AND source <> 'automatic'", [nominees[1]?.id]);
  }
  await db.pool.query("INSERT INTO assignment (nominee_id, member_id, by_hand) VALUES ($1, $2, true)", [
    nominees[1]?.id,
    scene.members.Jean,
  ]);
  expect(await unfreeze()).toBe("accepted");
  expect(await unfreeze()).toBe("unknown-category");
  expect(await read()).toMatchObject({ category: { frozenAt: null, rule: { league: "grandes-villes" } }, nominees: [] });
  expect((await readHistory(2027, scene.members.Maud)).rows[0]).toMatchObject({ action: "unfreeze", name: facts.name, reason });
  await write(async (client) => freezeShortlist(client, category, (await seen(2027)).version, by, now));
  expect((await read()).nominees.map(({ name, facts }) => [name, facts])).toEqual(nominees.map(({ name, facts }) => [name, facts]));
  // As it will be published: of no league itself, by the ranking of one.
  const { categories } = await readAwardRows(db.pool, (await seen(2027)).awardId);
  expect(categories.find(({ id }) => id === category)).toMatchObject({
    ...{ kind: "theme", league: null, shortlist: { league: "grandes-villes", metric: "audience_per_1000", size: 5 } },
  });
  // One of a league takes its own ranking, whatever its rule says.
  const towns = await write(async (client) => createCategory(client, await seen(2027), { ...facts, league: "metropoles" }, by));
  await write(async (client) => changeRule(client, await seen(2027), towns, { ...RULE, ...NO_CONDITION, league: "villages" }, by));
  expect((await readCategory(2027, towns, scene.members.Maud)).category.rule).toMatchObject({ league: "metropoles" });
});

test("an award that was made by mistake is deleted, with what was set up of it, while nobody is nominated", async () => {
  await write((client) => createAward(client, { year: 2033, theme: "Sans suite", rules: "" }, TODAY, by, now));
  const category = await write(async (client) =>
    createCategory(client, await seen(2033), { name: "Villages", description: "", league: null }, by),
  );
  const { awardId } = await seen(2033);
  await db.pool.query("INSERT INTO juror (award_id, member_id, added_by) VALUES ($1, $2, 'test')", [awardId, scene.members.Jean]);
  await db.pool.query("INSERT INTO jury_seat (category_id, member_id, award_id) VALUES ($1, $2, $3)", [
    category,
    scene.members.Jean,
    awardId,
  ]);
  const drop = async (year: number) => codeOf(write(async (client) => deleteAward(client, await seen(year), by)));
  const late = await seen(2033);
  expect(await drop(2026)).toBe("award-in-use");
  const id = await write((client) =>
    client.query<{ id: string }>(
      `INSERT INTO nominee (category_id, territory_id, origin, level, code, name, reason, added_by)
       SELECT $1, id, 'hand', level, code, name, 'x', 'test' FROM territory LIMIT 1 RETURNING id`,
      [category],
    ),
  );
  expect(await drop(2033)).toBe("award-in-use");
  await db.pool.query("DELETE FROM nominee WHERE id = $1", [id.rows[0]?.id]);
  expect(await codeOf(write((client) => deleteAward(client, { ...late, version: late.version - 1 }, by)))).toBe("award-stale");
  expect(await drop(2033)).toBe("accepted");
  expect(await codeOf(readAward(2033))).toBe("unknown-award");
  const left = await db.pool.query("SELECT FROM juror WHERE award_id = $1 UNION ALL SELECT FROM award_phase WHERE award_id = $1", [
    awardId,
  ]);
  expect(left.rowCount).toBe(0);
  expect((await actions("award")).at(-1)).toBe("delete");
});

test("nothing changes once the palmarès is published", async () => {
  const { awardId, version } = await seen(2027);
  await db.pool.query(
    `INSERT INTO award_publication (award_id, year, theme, content, sha256, published_by, published_at)
     VALUES ($1, 2027, 'x', '{}', repeat('a', 64), 'test', $2)`,
    [awardId, now],
  );
  const facts = { name: "x", description: "", league: null };
  expect(await codeOf(write((client) => activatePhase(client, { awardId, version }, "assessment", by)))).toBe("award-published");
  expect(await codeOf(write((client) => restoreCriteria(client, { awardId, version }, by)))).toBe("award-published");
  expect(await codeOf(write((client) => createCategory(client, { awardId, version }, facts, by)))).toBe("award-published");
  const { rows } = await db.pool.query<{ id: number }>("SELECT id FROM award_category WHERE award_id = $1 LIMIT 1", [awardId]);
  expect(await codeOf(write((client) => freezeShortlist(client, rows[0]?.id ?? 0, version, by, now)))).toBe("award-published");
});
