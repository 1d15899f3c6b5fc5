import { createHash } from "node:crypto";
import { createElement } from "react";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as canonical from "@/app/api/v1/awards/[year]/canonical.json/route";
import * as awards from "@/app/api/v1/awards/route";
import * as awardsCsv from "@/app/api/v1/awards.csv/route";
import * as corrections from "@/app/flux/corrections.atom/route";
import * as badgeRoute from "@/app/images/prix/[file]/[category]/[badge]/route";
import * as categoryPicture from "@/app/images/prix/[file]/[category]/route";
import * as awardPicture from "@/app/images/prix/[file]/route";
import * as hallPicture from "@/app/images/prix.png/route";
import { CategoryView } from "@/components/award/CategoryView";
import { HallView } from "@/components/award/HallView";
import { PalmaresView } from "@/components/award/PalmaresView";
import { PublicationView } from "@/components/award/PublicationView";
import { CorrectionsView } from "@/components/report/CorrectionsView";
import { listPalmares } from "@/lib/data/award/listPalmares";
import { listPalmaresPaths } from "@/lib/data/award/listPalmaresPaths";
import { notePalmares } from "@/lib/data/award/notePalmares";
import { publishAward } from "@/lib/data/award/publishAward";
import { readJuryHome } from "@/lib/data/award/readJuryHome";
import { readNoteStanding } from "@/lib/data/award/readNoteStanding";
import { readHashedPalmares, readPalmares, readPalmaresCategory } from "@/lib/data/award/readPalmares";
import { readPublication } from "@/lib/data/award/readPublication";
import { readNomineeStanding } from "@/lib/data/award/readStanding";
import { readTerritoryAwards } from "@/lib/data/award/readTerritoryAwards";
import { takeDownCandidature } from "@/lib/data/award/takeDownCandidature";
import { database, inTransaction } from "@/lib/data/database";
import { changeMember } from "@/lib/data/member/changeMember";
import { readCorrections } from "@/lib/data/report/readCorrections";
import { canonicalJson, type Json } from "@/lib/domain/edition/canonicalJson";
import { columnsOf } from "@/lib/domain/table/columns";
import { awardsAnswer } from "@/lib/gate/api/awardAnswers";
import { PEOPLE, type PersonName } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { decideScene } from "@/tests/fixtures/decideScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { markupOf } from "@/tests/unit/sentences/said";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { ask, refusal } from "../api/ask";

const TODAY = "2026-03-01";
const NOW = new Date("2026-03-01T10:00:00.000Z");
const DECIDED = "2026-03-01T09:00:00.000Z";
const CANDIDATURE = "00000000-0000-4000-8000-0000000000ca";
let db: TestDatabase;
let scene: AwardScene;
beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
  await insertFrozenEditions(db.pool);
  scene = await insertAwardScene(db.pool, { today: TODAY, phase: "deliberation" });
  await db.pool.query(
    `INSERT INTO candidature (id, award_id, territory_id, contact_name, contact_role, contact_email, title, text, publish, sent_at, links_expire_at,
       state, confirmed_at, confirmed_by, handled_by, handled_at, nominee_id)
     SELECT $1, $2, territory_id, 'Prudence', 'Directrice', 'prudence@example.org', 'Une ville à l’écoute', 'Nous répondons.', true, $3, $3,
       'accepted', $3, 'manager', $4, $3, id FROM nominee WHERE id = $5`,
    [CANDIDATURE, scene.awardId, DECIDED, scene.members.Maud, scene.nominees.lyon],
  );
});
afterAll(async () => {
  await database().close();
  await db.close();
});

const publish = (actor: string) => inTransaction(db.pool, (client) => publishAward(client, { year: 2026, now: NOW, actor }));
const everything = { page: 1, pageSize: 10 };
/** What a search finds: « year category name ». */
async function found(search: Partial<Parameters<typeof listPalmares>[0]>): Promise<string[]> {
  const { rows } = await listPalmares({ ...everything, ...search });
  return rows.flatMap(({ palmares: { year, categories } }) =>
    categories.flatMap(({ slug, nominees }) => nominees.map(({ name }) => `${year} ${slug} ${name}`)),
  );
}

test("nothing is published before the jury has decided and signed, and nothing of it is to be read", async () => {
  await expect(publish("member:1")).rejects.toMatchObject({ code: "award-unready", details: { count: 6 } });
  const undecided = await readPublication(db.pool, 2026, NOW);
  expect([undecided.lacks.length, undecided.palmares, undecided.published, undecided.phase]).toEqual([6, null, false, "deliberation"]);
  await decideScene(db.pool, scene, DECIDED);
  await db.pool.query("UPDATE decision SET prize = 'mention', version = 2 WHERE nominee_id = $1", [scene.nominees.nice]);
  await expect(publish("member:1")).rejects.toMatchObject({ code: "award-unready", details: { count: 1 } });
  await db.pool.query("UPDATE decision SET prize = 'aucun', version = 1 WHERE nominee_id = $1", [scene.nominees.nice]);
  expect(await listPalmares(everything)).toEqual({ total: 0, pages: 1, rows: [] });
  await expect(readPalmares(2026)).rejects.toMatchObject({ code: "unknown-award" });
  expect(await readTerritoryAwards({ level: "commune", code: "69123" })).toEqual([]);
  expect(await listPalmaresPaths()).toEqual([]);
});

test("what would be published is shown as the public will read it, with what changed since it was signed", async () => {
  const ready = await readPublication(db.pool, 2026, NOW);
  expect([ready.lacks, ready.palmares?.categories.map(({ nominees }) => nominees.length)]).toEqual([[], [4, 2]]);
  const shown = markupOf(createElement(PublicationView, { page: ready }));
  expect(shown).toContain("Un projet encore jeune.");
  expect(leaksIn(shown)).toEqual([]);
  await db.pool.query("UPDATE jury_seat SET present = true WHERE member_id = $1", [scene.members.Jean]);
  const { lacks } = await readPublication(db.pool, 2026, NOW);
  expect(lacks).toEqual([{ kind: "minutes-old", category: { id: scene.categories.towns, name: "Grandes villes" } }]);
  await db.pool.query("UPDATE jury_seat SET present = NULL");
  await expect(readPublication(db.pool, 1999, NOW)).rejects.toMatchObject({ code: "unknown-award" });
});

test("of two who publish at once exactly one does, and the other is told", async () => {
  await db.pool.query("UPDATE juror SET name_shown = member_id = $1", [scene.members.Sonia]);
  const outcomes = await Promise.allSettled([publish("member:1"), publish("member:2"), publish("member:3")]);
  const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.code] : []));
  expect(refused).toEqual(["award-published", "award-published"]);
  await expect(publish("member:1")).rejects.toMatchObject({ code: "award-published" });
  await expect(inTransaction(db.pool, (client) => publishAward(client, { year: 1999, now: NOW, actor: "x" }))).rejects.toMatchObject({
    code: "unknown-award",
  });
  const { rows } = await db.pool.query("SELECT before, after FROM audit_log WHERE action = 'publish' AND subject = 'award'");
  const { sha256 } = await readPalmares(2026);
  expect(await readPublication(db.pool, 2026, NOW)).toMatchObject({ published: true, palmares: null });
  expect(rows).toEqual([{ before: null, after: { sha256, categories: 2, nominees: 6 } }]);
});

test("the award is published from today on, and its deliberation is over", async () => {
  const { rows } = await db.pool.query(
    `SELECT p.kind::text AS kind, p.starts_on, p.ends_on, e.active_phase = p.kind AS active FROM award_phase p JOIN award_edition e ON e.id = p.award_id
     WHERE p.kind IN ('deliberation', 'published') ORDER BY p.kind`,
  );
  expect(rows).toEqual([
    { kind: "deliberation", starts_on: "2026-02-09", ends_on: "2026-02-28", active: false },
    { kind: "published", starts_on: "2026-03-01", ends_on: null, active: true },
  ]);
});

test("jurors find it again at home, with what they assessed; whoever ran it does so where awards are run", async () => {
  const home = (name: PersonName) => readJuryHome(scene.members[name], "2026-03-01", db);
  expect(await home("Jean")).toMatchObject([{ year: 2026, published: true, categories: [{ name: "Grandes villes", asked: 4, done: 2 }] }]);
  expect(await home("Maud")).toEqual([]);
});

test("the palmarès says what the public may know, and its hash can be computed again from what is stored", async () => {
  const { category } = await readPalmaresCategory(2026, "grandes-villes");
  const { palmares, sha256 } = await readHashedPalmares(2026);
  expect(
    createHash("sha256")
      .update(canonicalJson(palmares as unknown as Json))
      .digest("hex"),
  ).toBe(sha256);
  // Chloé is linked to Grenoble, Tom to Nice; Tom's assessment of Nice does not count, and Marc has no seat.
  expect(palmares.jury).toEqual({ jurors: 6, assessments: 8, recusals: 2, abstentions: 1, names: ["Sonia Jurée"] });
  expect(category.jury).toEqual({ jurors: 5, assessments: 8, recusals: 2 });
  expect(category.nominees.map(({ name, prize, motivation }) => [name, prize, motivation])).toEqual([
    ["Lyon", "or", "Un ton juste, toute l’année."],
    ["Grenoble", "argent", "Des réponses à chacun."],
    ["Villeurbanne", "mention", "Pour ses formats courts."],
    ["Nice", "aucun", "Un projet encore jeune."],
  ]);
  expect(category.nominees[0]?.facts).toMatchObject({ rank: 1, rankBest: 1, rankWorst: 2, value: 100 });
  await expect(readPalmaresCategory(2026, "nulle-part")).rejects.toMatchObject({ code: "unknown-category" });
});

/** What must stand nowhere in what is published, `text`. */
function leaksIn(text: string): string[] {
  const names = PEOPLE.filter(({ name }) => name !== "Sonia").flatMap(({ name, display }) => [name, display, display.split(" ")[1] ?? ""]);
  const words = [
    "COMMENTAIRE",
    "CARNET",
    "BROUILLON",
    "BASE",
    "PROCÈS",
    "score",
    "ballot",
    "conflict",
    'comment"',
    "member(?!-form)",
    "jury.example",
  ];
  return [...names.map((name) => `${name}(?!\\p{L})`), ...words].filter((word) => new RegExp(`(?<!\\p{L})${word}`, "u").test(text));
}

test("no score, vote, link, comment or note is in it, and no juror who has not agreed", async () => {
  const { rows } = await db.pool.query(
    "SELECT p.content::text || n.nominees AS text FROM award_publication p, (SELECT json_agg(x)::text AS nominees FROM published_nominee x) n",
  );
  expect(rows[0].text).toContain("Sonia Jurée");
  expect(leaksIn('Tom Déporté, SECRET, {"score": 3}')).not.toEqual([]); // what is looked for would be found
  expect(leaksIn(rows[0].text)).toEqual([]);
});

test("what it was made of changes no more", async () => {
  const refused = (sql: string) => expect(db.pool.query(sql), sql).rejects.toMatchObject({ code: "23000" });
  await refused("UPDATE decision SET prize = 'or'");
  await refused("UPDATE assessment SET comment = ''");
  await refused("UPDATE assessment_score SET score = 0");
  await refused("DELETE FROM conflict");
  await refused("UPDATE jury_seat SET present = true");
  await refused("UPDATE nominee SET removed_at = now(), removed_by = 'x', removed_reason = 'x'");
  await refused("UPDATE award_category SET name = 'x'");
  await refused("UPDATE award_publication SET theme = 'x'");
  await refused("DELETE FROM published_nominee");
  await refused("TRUNCATE minutes CASCADE");
  // Who comes to run awards after is kept from whom they work for all the same.
  const ada = { memberId: scene.members.Ada, name: "Ada", roles: ["ADMIN", "JURY_MANAGER"] as const, actor: "test", now: new Date() };
  await inTransaction(db.pool, (client) => changeMember(client, ada));
  const asked = { memberId: ada.memberId, today: "2027-01-01", hold: false };
  const sees = async (nominee: "lyon" | "nice") => (await readNomineeStanding(db.pool, scene.nominees[nominee], asked)).sees;
  expect([await sees("lyon"), await sees("nice")]).toEqual([false, true]);
  await refused("UPDATE conflict SET link = 'other' WHERE source = 'automatic'");
  await inTransaction(db.pool, (client) => changeMember(client, { ...ada, roles: ["ADMIN"] }));
});

test("a territory's renaming, a corrected figure and a revision leave it as it is; the territory is found by both names", async () => {
  const before = await readPalmares(2026);
  await db.pool.query("UPDATE territory SET name = 'Lugdunum', search_name = 'lugdunum' WHERE level = 'commune' AND code = '69123'");
  await db.pool.query("UPDATE territory SET league = 'villages', population = 3 WHERE level = 'commune' AND code = '38185'");
  expect(await readPalmares(2026)).toEqual(before);
  expect(await found({ q: "lyon" })).toEqual(["2026 grandes-villes Lyon"]);
  expect(await found({ q: "lugd" })).toEqual(["2026 grandes-villes Lyon"]);
  expect(await readTerritoryAwards({ level: "commune", code: "69123" })).toEqual([
    { year: 2026, theme: "Parler clair", categorySlug: "grandes-villes", categoryName: "Grandes villes", prize: "or" },
  ]);
});

test("it is found by territory, league, theme, category and year, and by nothing else", async () => {
  const towns = ["Lyon", "Grenoble", "Villeurbanne", "Nice"].map((name) => `2026 grandes-villes ${name}`);
  const near = ["Bourg-en-Bresse", "Ambérieu-en-Bugey"].map((name) => `2026 proximite ${name}`);
  expect(await found({})).toEqual([...towns, ...near]);
  expect(await found({ q: "amberieu" })).toEqual(near.slice(1));
  expect(await found({ q: "01004" })).toEqual(near.slice(1));
  expect(await found({ q: "%" })).toEqual([]);
  expect(await found({ league: "grandes-villes" })).toEqual(towns);
  expect(await found({ league: "villages" })).toEqual([]);
  expect(await found({ theme: "CLAIR" })).toEqual([...towns, ...near]);
  expect(await found({ theme: "proximité" })).toEqual(near);
  expect(await found({ theme: "%" })).toEqual([...towns, ...near]); // nothing but letters counts
  expect(await found({ category: "proximite", q: "bourg" })).toEqual(near.slice(0, 1));
  expect([await found({ year: 2026, league: "grandes-villes" }), await found({ year: 2025 })]).toEqual([towns, []]);
  await expect(listPalmares({ page: 2, pageSize: 10 })).rejects.toMatchObject({ code: "unknown-page" });
  expect(await listPalmaresPaths()).toEqual(["/prix/2026", "/prix/2026/grandes-villes", "/prix/2026/proximite"]);
});

describe("what is public of it", () => {
  const path = { year: "2026", category: "grandes-villes" };
  const badge = (name: string) =>
    ask(badgeRoute, `/images/prix/2026/grandes-villes/${name}`, { params: { file: "2026", ...path, badge: name } });

  test("the API gives it as its description says, page by page, and as CSV", async () => {
    const answer = await ask(awards, "/api/v1/awards");
    const text = await answer.text();
    const { rows, total } = awardsAnswer.strict().parse(JSON.parse(text));
    expect([total, rows.map(({ year, theme }) => [year, theme])]).toEqual([1, [[2026, "Parler clair"]]]);
    expect(rows[0]?.categories.map(({ name, laureates, nominees }) => [name, laureates.length, nominees.length])).toEqual([
      ["Grandes villes", 3, 4],
      ["Proximité", 1, 2],
    ]);
    const again = await ask(awards, "/api/v1/awards", { headers: { "If-None-Match": answer.headers.get("etag") ?? "" } });
    expect([again.status, answer.headers.get("cache-control")]).toEqual([304, "public, no-cache"]);
    const csv = await (await ask(awardsCsv, "/api/v1/awards.csv?year=2026&category=proximite")).text();
    const [header, ...lines] = csv.trimEnd().split("\r\n");
    expect(header).toBe(columnsOf("awards").join(","));
    expect(lines.map((line) => line.split(",").slice(0, 5).join(" "))).toEqual([
      "2026 Parler clair proximite Proximité bronze",
      "2026 Parler clair proximite Proximité aucun",
    ]);
    for (const refused of ["page=2", "year=1999", "league=x", "pageSize=0"]) {
      expect([400, 404], refused).toContain((await ask(awards, `/api/v1/awards?${refused}`)).status);
    }
    expect(leaksIn(text + csv)).toEqual([]);
  });

  test("its canonical form has the hash that is shown", async () => {
    const bytes = await (await ask(canonical, "/api/v1/awards/2026/canonical.json", { params: { year: "2026" } })).text();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe((await readPalmares(2026)).sha256);
    expect(await refusal(ask(canonical, "/x", { params: { year: "2025" } }))).toMatchObject({ status: 404, code: "unknown-award" });
    expect(await refusal(ask(canonical, "/x", { params: { year: "abc" } }))).toMatchObject({ status: 404, code: "unknown-address" });
  });

  test("a laureate has a badge that says what it won, where and when; nobody else has one", async () => {
    const svg = await badge("commune-69123.svg");
    expect([svg.status, svg.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
    const text = await svg.text();
    for (const said of ["Or", "Lyon", "Palmarès 2026", "Grandes villes", "Juin 2026", "1er mars 2026"]) expect(text).toContain(`${said}`);
    expect(text).not.toMatch(/<script|href|url\(|<style/);
    const png = Buffer.from(await (await badge("commune-38185.png")).arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 480]);
    expect(await refusal(badge("commune-06088.svg"))).toMatchObject({ status: 404, code: "unknown-nominee" });
    expect(await refusal(badge("commune-69123.gif"))).toMatchObject({ status: 404, code: "unknown-address" });
  }, 30_000);

  test("pictures to share are drawn of all awards, of one, and of a category", async () => {
    const drawn = await Promise.all([
      ask(hallPicture, "/images/prix.png"),
      ask(awardPicture, "/images/prix/2026.png", { params: { file: "2026.png" } }),
      ask(categoryPicture, "/x", { params: { file: "2026", category: "grandes-villes.png" } }),
    ]);
    for (const answer of drawn) {
      const png = Buffer.from(await answer.arrayBuffer());
      expect([answer.status, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 1200, 630]);
    }
    expect((await ask(awardPicture, "/x", { params: { file: "2025.png" } })).status).toBe(404);
    expect((await ask(categoryPicture, "/x", { params: { file: "2026", category: "x.png" } })).status).toBe(404);
  }, 30_000);

  test("its pages tell nothing else", async () => {
    const published = await readPalmares(2026);
    const shown = [
      markupOf(createElement(PalmaresView, { published })),
      ...published.palmares.categories.map((category) => markupOf(createElement(CategoryView, { published, category }))),
      markupOf(createElement(HallView, { query: { page: 1 }, found: await listPalmares(everything), ever: true, call: null })),
    ];
    for (const text of shown) expect(leaksIn(text)).toEqual([]);
    expect(shown[0]).toContain("Sonia Jurée");
    expect(shown[1]).toContain("Un projet encore jeune.");
    // One who won nothing shows what it applied with too.
    const [category] = published.palmares.categories;
    const image = { id: "00000000-0000-4000-8000-000000000001", alternative: "Le fleuve", width: 8, height: 6 };
    const candidature = { title: "Dire le fleuve", text: "Ce que nous avons fait.", links: [], images: [image] };
    const nominees = category?.nominees.map((one) => (one.prize === "aucun" ? { ...one, candidature } : one)) ?? [];
    const text = category ? markupOf(createElement(CategoryView, { published, category: { ...category, nominees } })) : "";
    expect(text).toContain("Dire le fleuve");
    expect(text).toContain(`/prix/2026/images/${image.id}`);
  });
});

test("what a laureate applied with is taken down from a published palmarès, whose hash stays", async () => {
  const said = async () => [
    (await readPalmares(2026)).palmares.categories[0]?.nominees[0]?.candidature?.title,
    (await listPalmares(everything)).rows[0]?.palmares.categories[0]?.nominees[0]?.candidature?.title,
    (await listPalmares({ ...everything, q: "lyon" })).rows[0]?.palmares.categories[0]?.nominees[0]?.candidature?.title,
  ];
  const title = "Une ville à l’écoute";
  expect(await said()).toEqual([title, title, title]);
  const before = await readHashedPalmares(2026);
  expect(JSON.stringify(before)).not.toMatch(/écoute|répondons/);
  const [memberId, reason] = [scene.members.Maud, "à sa demande"];
  await inTransaction(db.pool, (client) => takeDownCandidature(client, { id: CANDIDATURE, memberId, actor: "member:1", reason, now: NOW }));
  expect(await said()).toEqual([undefined, undefined, undefined]);
  expect(await readHashedPalmares(2026)).toEqual(before);
});

test("a note is added beside what was published, dated and for good, by whom nothing links to what it is about", async () => {
  const { towns, theme } = scene.categories;
  const sees = async (person: PersonName, categoryId: number | null) => {
    const asked = { memberId: scene.members[person], today: "2026-03-02", hold: false };
    return (await readNoteStanding(db.pool, { year: 2026, categoryId }, asked)).sees;
  };
  const all = async (person: PersonName) => [await sees(person, null), await sees(person, towns), await sees(person, theme)];
  expect(await all("Maud")).toEqual([true, true, true]);
  expect(await all("Marc")).toEqual([false, false, true]); // works for Lyon
  const work = (code: string | null) =>
    db.pool.query("UPDATE member SET employer_id = (SELECT id FROM territory WHERE level = 'commune' AND code = $2) WHERE id = $1", [
      ...[scene.members.Maud, code],
    ]);
  await work("01053"); // since it was published: no link is recorded any more
  expect(await all("Maud")).toEqual([false, true, false]);
  await work(null);
  await expect(
    readNoteStanding(db.pool, { year: 1999, categoryId: null }, { memberId: 1, today: "2026-03-02", hold: false }),
  ).rejects.toMatchObject({
    code: "unknown-award",
  });

  const before = await readHashedPalmares(2026);
  const note = (categoryId: number | null, text: string, year = 2026) =>
    inTransaction(db.pool, (client) => notePalmares(client, { year, categoryId, text, actor: "member:1", now: NOW }));
  expect([await note(theme, "Lire « Bourg »."), await note(null, "Le règlement est celui de 2025.")]).toEqual([1, 2]);
  await expect(note(null, "x", 1999)).rejects.toMatchObject({ code: "unknown-award" });
  await expect(note(null, "Le règlement est celui de 2025.")).rejects.toMatchObject({ code: "note-known" }); // sent twice
  await expect(note(99, "x")).rejects.toMatchObject({ code: "unknown-category" });
  await expect(db.pool.query("UPDATE palmares_note SET text = 'x'")).rejects.toThrow(/only ever added to/);
  const logged = await db.pool.query("SELECT subject, subject_id, after FROM audit_log WHERE action = 'note-palmares' ORDER BY id");
  expect(logged.rows).toEqual([
    { subject: "award-category", subject_id: String(theme), after: { number: 1 } },
    { subject: "award", subject_id: String(scene.awardId), after: { number: 2 } },
  ]);
  const at = NOW.toISOString();
  const [ofTheme, ofAll] = [
    { at, category: "proximite", text: "Lire « Bourg »." },
    { at, category: null, text: "Le règlement est celui de 2025." },
  ];
  const published = await readPalmares(2026);
  expect(published.notes).toEqual([ofTheme, ofAll]);
  expect((await readPalmaresCategory(2026, "grandes-villes")).notes).toEqual([ofAll]);
  expect((await listPalmares({ ...everything, category: "grandes-villes" })).rows[0]?.notes).toEqual([ofAll]);
  const ofTowns = await readPalmaresCategory(2026, "grandes-villes");
  const ofCategory = markupOf(createElement(CategoryView, { published: ofTowns, category: ofTowns.category }));
  expect(ofCategory).toContain("</time> · tout le palmarès");
  const page = markupOf(createElement(PalmaresView, { published }));
  expect(page).toMatch(/Notes rectificatives.*1er mars 2026.*\/prix\/2026\/proximite.*lang="fr">Lire « Bourg »/su);
  const { rows } = awardsAnswer.parse(JSON.parse(await (await ask(awards, "/api/v1/awards?year=2026")).text()));
  expect(rows[0]?.notes).toEqual([ofTheme, ofAll]);
  // What is hashed has nothing of it.
  expect(await readHashedPalmares(2026)).toEqual(before);
  const bytes = await (await ask(canonical, "/api/v1/awards/2026/canonical.json", { params: { year: "2026" } })).text();
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(before.sha256);
  const feed = await (await ask(corrections, "/flux/corrections.atom")).text();
  expect(feed).toMatch(/Palmarès 2026, Proximité\u202f: note rectificative/);
  expect(feed).toMatch(/\/prix\/2026\/proximite"/);
  const log = markupOf(createElement(CorrectionsView, { log: await readCorrections(1) }));
  expect(log).toContain("Le règlement est celui de 2025.");
});

test("past awards stand on pages, the last first, each whole", async () => {
  await db.pool.query(
    `INSERT INTO award_edition (year, theme, rules, created_by) SELECT y, 'Thème ' || y, '', 'test' FROM generate_series(2010, 2021) y;
     INSERT INTO award_publication (award_id, year, theme, content, sha256, published_by, published_at)
     SELECT e.id, e.year, e.theme, p.content || jsonb_build_object('year', e.year, 'theme', e.theme), repeat('0', 64), 'test', '2021-01-01T00:00:00Z'
     FROM award_edition e, award_publication p WHERE e.year < 2022 AND p.year = 2026;
     INSERT INTO published_nominee SELECT e.id, n.category_slug, n.territory_id, n.category_name, n.kind, n.league, n.level, n.code, n.name,
       n.search_name, n.prize FROM award_edition e, published_nominee n WHERE e.year < 2022`,
  );
  const years = async (page: number, search = {}) => {
    const { total, pages, rows } = await listPalmares({ page, pageSize: 10, ...search });
    return [total, pages, rows.map(({ palmares }) => palmares.year)];
  };
  expect(await years(1)).toEqual([13, 2, [2026, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013]]);
  expect(await years(2)).toEqual([13, 2, [2012, 2011, 2010]]);
  expect(await years(1, { theme: "thème 2014", q: "lyon" })).toEqual([1, 1, [2014]]);
  expect((await readTerritoryAwards({ level: "commune", code: "69123" })).map(({ year }) => year)).toHaveLength(13);
});
