import { createElement } from "react";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DeliberationView } from "@/components/deliberation/DeliberationView";
import { JuryCategoryView } from "@/components/jury/JuryCategoryView";
import { NomineeView } from "@/components/jury/NomineeView";
import { abstain, endAbstention } from "@/lib/data/award/abstain";
import { findNextNominee } from "@/lib/data/award/findNextNominee";
import { readCandidatureOf } from "@/lib/data/award/readCandidatureOf";
import { readDeliberation } from "@/lib/data/award/readDeliberation";
import { readJuryCategory } from "@/lib/data/award/readJuryCategory";
import { readJuryHome } from "@/lib/data/award/readJuryHome";
import { readJuryNominee } from "@/lib/data/award/readJuryNominee";
import { readNomineeStanding } from "@/lib/data/award/readStanding";
import { type GivenAssessment, saveDraft } from "@/lib/data/award/saveDraft";
import { saveNote } from "@/lib/data/award/saveNote";
import { showJurorName } from "@/lib/data/award/showJurorName";
import { submitAssessment } from "@/lib/data/award/submitAssessment";
import { inTransaction } from "@/lib/data/database";
import { checkInvariants, listInvariants } from "@/lib/data/invariants/checkInvariants";
import { commentBy, draftOf, notebookOf, PEOPLE, type PersonName, type SceneNominee } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { insertRecords } from "@/tests/fixtures/insertRecords";
import { markupOf } from "@/tests/unit/sentences/said";
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

type Client = Parameters<Parameters<typeof inTransaction>[1]>[0];
const write = <T>(run: (client: Client) => Promise<T>) => inTransaction(db.pool, run);
const of = (person: PersonName, nominee: SceneNominee) => ({
  ...{ nomineeId: scene.nominees[nominee], memberId: scene.members[person], actor: `member:${scene.members[person]}`, now: NOW },
});
const given = (
  person: PersonName,
  nominee: SceneNominee,
  scores: readonly (number | undefined)[],
  more: Partial<GivenAssessment> & { comment?: string } = {},
): GivenAssessment => {
  const ids = [scene.criteria.clarity, scene.criteria.tone, scene.criteria.courage];
  const entries = ids.flatMap((id, index) => (scores[index] === undefined ? [] : [[id, scores[index]] as const]));
  const { comment = "", ...over } = more;
  return { ...of(person, nominee), draftVersion: 0, writers: ["page"], text: { scores: Object.fromEntries(entries), comment }, ...over };
};
const placeOf = async (person: PersonName, nominee: SceneNominee) => {
  const found = (await fileOf(person, nominee)).neighbours;
  return found && [found.previous?.name ?? null, `${found.place}/${found.of}`, found.next?.name ?? null];
};
const fileOf = (person: PersonName, nominee: SceneNominee) => readJuryNominee(scene.members[person], scene.nominees[nominee], TODAY, db);
const listOf = (person: PersonName, category: "towns" | "theme" = "towns") =>
  readJuryCategory(scene.members[person], scene.categories[category], db);

describe("what each is shown", () => {
  test("on the first page: the categories in which they sit, with counts over what they see", async () => {
    const shown = async (person: PersonName) =>
      (await readJuryHome(scene.members[person], TODAY, db)).map(({ year, open, juror, categories }) => ({
        ...{ year, open, sits: juror !== null },
        categories: categories.map(({ name, chair, undeclared, asked, done, abstained }) => ({
          name,
          chair,
          undeclared,
          asked,
          done,
          abstained,
        })),
      }));
    const under = (sits: boolean, ...categories: object[]) => [{ year: 2026, open: "assessment", sits, categories }];
    const towns = { name: "Grandes villes", chair: false };
    expect(await shown("Maud")).toEqual(under(false));
    expect(await shown("Chloe")).toEqual(under(true, { ...towns, chair: true, undeclared: 0, asked: 3, done: 1, abstained: 0 }));
    expect(await shown("Jean")).toEqual(under(true, { ...towns, undeclared: 0, asked: 4, done: 2, abstained: 0 }));
    expect(await shown("Tom")).toEqual(under(true, { ...towns, undeclared: 0, asked: 3, done: 2, abstained: 1 })); // Nice is not there, though he had done it
    expect(await shown("Ugo")).toEqual(under(true, { ...towns, undeclared: 4, asked: 0, done: 0, abstained: 0 }));
    expect(await shown("Olga")).toEqual(under(true, { name: "Proximité", chair: false, undeclared: 0, asked: 2, done: 0, abstained: 0 }));
    expect(await shown("Ada")).toEqual([]);
  });

  test("beside a nominee: those of the category that they may know of, and a place among those", async () => {
    expect(await placeOf("Jean", "lyon")).toEqual(["Grenoble", "2/4", "Nice"]);
    expect(await placeOf("Chloe", "lyon")).toEqual([null, "1/3", "Nice"]);
    expect(await placeOf("Tom", "villeurbanne")).toEqual(["Lyon", "3/3", null]);
  });

  test("in the list of a category: nobody whom a link hides, and of the jury's mean what the award shows them", async () => {
    const shown = async (person: PersonName) =>
      (await listOf(person)).nominees.map(({ name, state, jury }) => `${name} ${state} ${jury ? `${jury.mean}/${jury.count}` : "-"}`);
    // Lyon: (8·1+6·2)/3 = 6.67, 6, 9, (3+8)/3 = 3.67 → 6.33
    expect(await shown("Jean")).toEqual(["Grenoble todo -", "Lyon submitted 6.33/4", "Nice draft -", "Villeurbanne submitted 5.5/2"]);
    expect(await shown("Chloe")).toEqual(["Lyon submitted 6.33/4", "Nice todo -", "Villeurbanne todo -"]);
    expect(await shown("Tom")).toEqual(["Grenoble todo -", "Lyon submitted 6.33/4", "Villeurbanne abstained -"]);
    // Of Grenoble and Nice hers is the only one, which is no mean of others.
    expect(await shown("Sonia")).toEqual([
      ...["Grenoble submitted -", "Lyon submitted 6.33/4", "Nice submitted -", "Villeurbanne submitted 5.5/2"],
    ]);
    expect(await shown("Ugo")).toEqual([]);
    expect(await shown("Maud")).toEqual(["Grenoble null 7/1", "Lyon null 6.33/4", "Nice null 2.67/1", "Villeurbanne null 5.5/2"]);
    expect((await shown("Marc")).filter((line) => line.startsWith("Lyon"))).toEqual([]);
  });

  test("in a nominee's file: one's own words and no one else's, but what the award shows", async () => {
    const authors = PEOPLE.map(({ name }) => name);
    const leaks = async (person: PersonName, nominee: SceneNominee) => {
      const text = JSON.stringify(await fileOf(person, nominee));
      return authors.flatMap((author) =>
        [commentBy(author, nominee), draftOf(author, nominee), notebookOf(author, nominee)].filter((words) => text.includes(words)),
      );
    };
    expect(await leaks("Jean", "nice")).toEqual([draftOf("Jean", "nice")]); // Sonia has submitted on Nice, and he has not
    expect(await leaks("Jean", "lyon")).toEqual([
      ...[commentBy("Chloe", "lyon"), commentBy("Jean", "lyon"), notebookOf("Jean", "lyon")],
      ...[commentBy("Sonia", "lyon"), commentBy("Tom", "lyon")],
    ]);
    expect(await leaks("Tom", "villeurbanne")).toEqual([]); // he has abstained: he waits for the end
    expect(await leaks("Maud", "nice")).toEqual([commentBy("Sonia", "nice")]); // Tom's does not count, and drafts are nobody's else
    for (const [person, nominee] of [
      ...[
        ["Tom", "nice"],
        ["Marc", "lyon"],
        ["Chloe", "grenoble"],
      ],
      ...[
        ["Ugo", "lyon"],
        ["Olga", "lyon"],
        ["Jean", "bourg"],
        ["Ada", "lyon"],
      ],
    ] as [PersonName, SceneNominee][])
      await expect(fileOf(person, nominee), `${person} ${nominee}`).rejects.toThrow("unknown-nominee");
    const { own, others, jury, ...file } = await fileOf("Jean", "grenoble");
    expect({ own, others, jury }).toEqual({ own: null, others: [], jury: null });
    expect(file).toMatchObject({ seated: true, declared: true, asked: true, versions: [], note: null, award: { open: "assessment" } });
  });
});

/** The pages as they are sent: nothing that is hidden on them either. */
const filePage = async (person: PersonName, nominee: SceneNominee) => {
  const candidature = await readCandidatureOf(db.pool, scene.nominees[nominee], scene.members[person]);
  const view = { file: await fileOf(person, nominee), candidature, memberId: scene.members[person], today: TODAY };
  return markupOf(createElement(NomineeView, view));
};
const listPage = async (person: PersonName) => {
  const view = {
    ...(await listOf(person)),
    open: false,
    next: null,
    asked: { state: null, name: "", done: false },
    memberId: scene.members[person],
  };
  return markupOf(createElement(JuryCategoryView, view));
};

/** What stands in a part of it, by its heading's name in the address. */
const partOf = (page: string, id: string) => page.split(`aria-labelledby="${id}"`)[1]?.split("</section>")[0] ?? "";

describe("the page of a nominee", () => {
  beforeAll(async () => {
    await insertRecords(db.pool, "source", [{ id: 1, label: "Relevé de l’Observatoire" }]);
    await insertRecords(
      db.pool,
      "account",
      (
        [
          [1, "facebook", "mairielyon", "official", null],
          [2, "instagram", "villedelyon", "official", null],
          [3, "instagram", "lyonnais", "unofficial", null],
          [4, "x", "ancienlyon", "official", "2024-01-01"],
        ] as const
      ).map(([id, network, handle, standing, closed_on]) => ({
        ...{
          id,
          territory_id: 1,
          network,
          handle,
          handle_key: handle,
          url: `https://${network}.example.org/${handle}`,
          standing,
          closed_on,
        },
        ...{ purpose: "institutionnel", main: standing === "official" && closed_on === null },
      })),
    );
    await insertRecords(
      db.pool,
      "snapshot",
      [31_000, 40_000, 50_000].map((audience, index) => ({
        ...{ account_id: 1, observed_on: `202${4 + index}-06-10`, kind: "followers", date_precision: "day", audience, precision: "exact" },
        ...{ origin: "hand", source_id: 1, recorded_by: "test", recorded_at: "2026-07-01" },
      })),
    );
    await db.pool.query(
      `INSERT INTO candidature (id, award_id, territory_id, contact_name, contact_role, contact_email, title, text, links, publish, sent_at,
         links_expire_at, state, confirmed_at, confirmed_by, handled_by, handled_at, nominee_id)
       SELECT '00000000-0000-4000-8000-0000000000ca', $1, territory_id, 'Prudence', 'Directrice', 'prudence@example.org', 'Une ville à l’écoute',
         'Nous répondons.', '{https://lyon.example.org/ecoute}', false, $2, $2, 'accepted', $2, 'manager', $3, $2, id FROM nominee WHERE id = $4`,
      [scene.awardId, NOW, scene.members.Maud, scene.nominees.lyon],
    );
  });

  test("has its frozen place, what it applied with, its figures drawn and in a table, its past ranks, and ways to its accounts", async () => {
    const page = await filePage("Jean", "lyon");
    expect(partOf(page, "place")).toMatch(/100,0.abonnés pour 1.000.habitants/);
    const applied = partOf(page, "candidature");
    for (const words of ["Une ville à l’écoute", "Nous répondons.", 'href="https://lyon.example.org/ecoute"'])
      expect(applied).toContain(words);
    expect(page).not.toMatch(/Prudence|prudence@/);
    // Drawn on the server: a line through its three figures, each of which the table says with its day.
    const history = partOf(page, "releves");
    expect(history).toMatch(/<svg[^>]*class="[^"]*history/);
    expect(history.match(/<circle/g)?.length).toBe(3);
    const rows = history.split("<tbody>")[1]?.match(/<tr>.*?<\/tr>/g) ?? [];
    expect(rows.map((row) => /\d\d\u202f000/.exec(row)?.[0])).toEqual(["50\u202f000", "40\u202f000", "31\u202f000"]);
    expect(rows[0]).toContain("10 juin 2026");
    const ranks = partOf(page, "rangs");
    expect(ranks.match(/\?edition=20\d\d-06/g)).toEqual(["?edition=2026-06", "?edition=2025-06"]);
    expect(ranks.match(/1<sup>re<\/sup>.*?sur 5/g)?.length).toBe(2);
    // Official and open today: nothing else is to be looked at.
    expect(
      [...partOf(page, "comptes").matchAll(/href="([^"]+)" rel="external noopener">(\w+)</g)].map(([, to, name]) => [to, name]),
    ).toEqual([
      ["https://facebook.example.org/mairielyon", "mairielyon"],
      ["https://instagram.example.org/villedelyon", "villedelyon"],
    ]);
    expect(page).toContain('href="/territoires/commune/69123-lyon"');
  });

  test("and nothing of it for one without figures, accounts or candidature", async () => {
    const page = await filePage("Olga", "bourg");
    expect(page).toContain("Proposée par le comité");
    expect(page).not.toMatch(/aria-labelledby="(candidature|releves|rangs|comptes)"/);
  });
});

describe("where the award says « after the phase »", () => {
  const PHASE = "UPDATE award_edition SET others_shown = $1::text::others_shown, active_phase = $2::text::award_phase_kind";
  /** What Sonia, who has submitted on every town, is sent of the others: the three pages that could tell. */
  const told = async () => {
    const asked = { memberId: scene.members.Sonia, categoryId: scene.categories.towns };
    const table = createElement(DeliberationView, {
      found: await readDeliberation(db.pool, asked),
      query: { sort: "rank", order: "asc", name: "" },
      minutes: false,
    });
    return [await filePage("Sonia", "lyon"), await listPage("Sonia"), markupOf(table)];
  };
  /** Lyon's mean, its count of four, and the words of another. */
  const OF_OTHERS = [/6,33|COMMENTAIRE de (?!Sonia)|Jean Juré/, /6,33|4 évaluations/, /6,33|"number">4<|Jean Juré/];
  afterAll(() => db.pool.query(PHASE, ["after-mine", "assessment"]));

  test("who has submitted is sent no score, count, comment or name before its end, and is told when; then they are", async () => {
    for (const [index, page] of (await told()).entries()) expect(page).toMatch(OF_OTHERS[index] ?? /^$/); // after theirs
    await db.pool.query(PHASE, ["after-phase", "assessment"]);
    const waiting = await told();
    for (const [index, page] of waiting.entries()) expect(page).not.toMatch(OF_OTHERS[index] ?? /^/);
    expect(waiting[0]).toContain("Vous verrez ce que les autres jurés en pensent une fois l’évaluation close.");
    expect(waiting[2]).toContain('<td colSpan="5">montré à la fin des évaluations</td>');
    await db.pool.query(PHASE, ["after-phase", "deliberation"]);
    for (const [index, page] of (await told()).entries()) expect(page).toMatch(OF_OTHERS[index] ?? /^$/);
  });
});

describe("a draft", () => {
  test("is kept as it is typed, and told of to its author alone", async () => {
    const before = await Promise.all((["Maud", "Sonia", "Tom"] as const).map((person) => fileOf(person, "grenoble")));
    expect(await write((client) => saveDraft(client, given("Jean", "grenoble", [3], { comment: "SECRET" })))).toEqual({
      ...{ outcome: "saved", draftVersion: 1, at: NOW.toISOString() },
    });
    expect((await fileOf("Jean", "grenoble")).own).toMatchObject({ state: "draft", draft: { comment: "SECRET" }, submitted: null });
    expect(await Promise.all((["Maud", "Sonia", "Tom"] as const).map((person) => fileOf(person, "grenoble")))).toEqual(before);
    const log = await db.pool.query<{ row: string }>("SELECT to_jsonb(l)::text AS row FROM audit_log l WHERE action = 'begin-assessment'");
    expect(log.rows.length).toBe(1);
    expect(log.rows[0]?.row).not.toContain("SECRET");
  });

  test("of two pages: the later is told, and writes nothing; what one page says twice is taken once", async () => {
    const over = (writers: string[], draftVersion: number, comment: string) =>
      write((client) => saveDraft(client, given("Jean", "grenoble", [3], { writers, draftVersion, comment })));
    expect(await over(["one"], 1, "de l’une")).toMatchObject({ outcome: "saved", draftVersion: 2 });
    expect(await over(["one"], 1, "de l’une")).toMatchObject({ outcome: "saved", draftVersion: 2 }); // its answer was lost
    expect(await over(["one"], 1, "de l’une, plus long")).toMatchObject({ outcome: "saved", draftVersion: 3 });
    expect(await over(["two"], 1, "de l’autre")).toEqual({
      ...{ outcome: "changed", draftVersion: 3, theirs: { scores: { [scene.criteria.clarity]: 3 }, comment: "de l’une, plus long" } },
    });
    expect(await over(["three", "one"], 1, "reprise")).toMatchObject({ outcome: "saved", draftVersion: 4 }); // goes on where a page was closed
    expect(await over(["two"], 4, "de l’autre, vu")).toMatchObject({ outcome: "saved", draftVersion: 5 });
    const { own } = await fileOf("Jean", "grenoble");
    expect(own?.draft).toEqual({ scores: { [scene.criteria.clarity]: 3 }, comment: "de l’autre, vu" });
  });

  test("of two pages at the same moment: one is kept and the other told", async () => {
    const at = (writer: string) =>
      write((client) => saveDraft(client, given("Jean", "grenoble", [4], { writers: [writer], draftVersion: 5, comment: writer })));
    const outcomes = (await Promise.all([at("left"), at("right")])).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(["changed", "saved"]);
  });
});

describe("submitted", () => {
  test("with an answer missing that is required, it stays a draft, and the criterion is named", async () => {
    const said = await write((client) => submitAssessment(client, given("Chloe", "nice", [undefined, 7], { comment: "presque" })));
    expect(said).toMatchObject({ outcome: "missing", criteria: [scene.criteria.clarity] });
    expect((await fileOf("Chloe", "nice")).own).toMatchObject({ state: "draft", draft: { comment: "presque" } });
  });

  test("it counts, shows what others think of that nominee alone, and every version of it stays", async () => {
    expect((await fileOf("Chloe", "nice")).others).toEqual([]);
    const submit = (draftVersion: number, scores: number[], comment: string) =>
      write((client) => submitAssessment(client, given("Chloe", "nice", scores, { draftVersion, comment })));
    expect(await submit(1, [6, 6], "d’abord ")).toMatchObject({ outcome: "submitted", draftVersion: 2 });
    expect(await submit(1, [6, 6], "d’abord")).toMatchObject({ outcome: "submitted", draftVersion: 2 }); // said twice
    const file = await fileOf("Chloe", "nice");
    expect(file.others.map(({ name, comment }) => [name, comment])).toEqual([["Sonia Jurée", commentBy("Sonia", "nice")]]);
    expect(file.jury).toEqual({ mean: 4.33, count: 2 });
    expect((await fileOf("Chloe", "villeurbanne")).others).toEqual([]);
    expect(await submit(2, [8, 6], "ensuite")).toMatchObject({ outcome: "submitted", draftVersion: 3 });
    expect(await submit(2, [1, 1], "d’une page restée ouverte")).toMatchObject({ outcome: "changed", theirs: { comment: "ensuite" } });
    const { versions } = await fileOf("Chloe", "nice");
    expect(versions.map(({ version, comment, scores }) => [version, comment, scores[scene.criteria.clarity]])).toEqual([
      ...[
        [2, "ensuite", 8],
        [1, "d’abord", 6],
      ],
    ]);
  });

  test("what is typed after it waits, and what was submitted counts meanwhile; typed back, nothing waits", async () => {
    const draft = (draftVersion: number, scores: number[], comment: string) =>
      write((client) => saveDraft(client, given("Chloe", "nice", scores, { draftVersion, comment })));
    await draft(3, [8, 9], "peut-être");
    expect((await fileOf("Sonia", "nice")).others.map(({ comment }) => comment)).toEqual(["ensuite"]);
    const waiting = (await listOf("Chloe")).nominees.find(({ name }) => name === "Nice");
    expect(waiting).toMatchObject({ state: "submitted", pending: true });
    await draft(4, [8, 6], "ensuite");
    expect((await fileOf("Chloe", "nice")).own).toMatchObject({ state: "submitted", draft: null, draftVersion: 5 });
    await draft(5, [2, 2], "encore");
    const said = await write((client) => submitAssessment(client, given("Chloe", "nice", [8, 6], { draftVersion: 6, comment: "ensuite" })));
    expect(said).toMatchObject({ outcome: "submitted", draftVersion: 7 });
    expect((await fileOf("Chloe", "nice")).versions.length).toBe(2); // the same is no new version
  });

  test("nothing of it stands in the log but that it was done", async () => {
    const { rows } = await db.pool.query<{ after: object }>("SELECT after FROM audit_log WHERE action = 'submit-assessment' ORDER BY id");
    expect(rows.map(({ after }) => after)).toEqual([{ version: 1 }, { version: 2 }]);
  });
});

describe("an abstention", () => {
  test("takes an assessment out of what counts, keeps what was written for its author, and can be taken back", async () => {
    await write((client) => abstain(client, of("Chloe", "nice")));
    await write((client) => abstain(client, of("Chloe", "nice"))); // twice is once
    expect((await fileOf("Sonia", "nice")).others).toEqual([]);
    const abstained = await fileOf("Chloe", "nice");
    expect(abstained.own).toMatchObject({ state: "abstained", submitted: null, draft: { comment: "ensuite" } });
    expect(abstained.others).toEqual([]);
    expect(abstained.versions.map(({ version, state }) => [version, state])).toEqual([
      [3, "abstained"],
      [2, "submitted"],
      [1, "submitted"],
    ]);
    const late = given("Chloe", "nice", [1, 1], { draftVersion: 8 });
    expect(await write((client) => saveDraft(client, late))).toEqual({ outcome: "abstained" });
    expect(await write((client) => submitAssessment(client, late))).toEqual({ outcome: "abstained" });
    await write((client) => endAbstention(client, of("Chloe", "nice")));
    await write((client) => endAbstention(client, of("Chloe", "nice")));
    const again = await fileOf("Chloe", "nice");
    expect(again.own).toMatchObject({ state: "draft", draftVersion: 9, draft: { scores: { [scene.criteria.clarity]: 8 } } });
    const back = given("Chloe", "nice", [8, 6], { draftVersion: 9, comment: "ensuite" });
    expect(await write((client) => submitAssessment(client, back))).toMatchObject({ outcome: "submitted" });
    expect((await fileOf("Sonia", "nice")).jury).toEqual({ mean: 4.67, count: 2 });
  });

  test("of who has abstained, others' are shown once the phase is over", async () => {
    expect((await fileOf("Tom", "villeurbanne")).others).toEqual([]);
    await db.pool.query("UPDATE award_edition SET active_phase = 'deliberation'");
    expect((await fileOf("Tom", "villeurbanne")).others.map(({ name }) => name)).toEqual(["Jean Juré", "Sonia Jurée"]);
    await db.pool.query("UPDATE award_edition SET active_phase = 'assessment'");
  });
});

test("nobody assesses what they have not declared about, nor what was removed, though they manage the award", async () => {
  for (const person of ["Ugo", "Maud", "Olga"] as const)
    await expect(
      write((client) => saveDraft(client, given(person, "lyon", [5]))),
      person,
    ).rejects.toThrow("unknown-nominee");
  await db.pool.query("UPDATE nominee SET removed_at = now(), removed_by = 'test', removed_reason = 'x' WHERE id = $1", [
    scene.nominees.lyon,
  ]);
  await expect(write((client) => submitAssessment(client, given("Jean", "lyon", [5])))).rejects.toThrow("unknown-nominee");
  await db.pool.query("UPDATE nominee SET removed_at = NULL, removed_by = NULL, removed_reason = NULL");
});

test("a phase that ends while a juror types: what was first to hold the award is kept, and what comes after is refused", async () => {
  const stands = (client: Client) =>
    readNomineeStanding(client, scene.nominees.grenoble, { memberId: scene.members.Sonia, today: TODAY, hold: true });
  let closed: Promise<unknown> = Promise.resolve();
  let settled = false;
  await write(async (client) => {
    expect((await stands(client)).phase).toBe("assessment");
    closed = db.pool.query("UPDATE award_edition SET active_phase = 'deliberation'").then(() => {
      settled = true;
    });
    const said = await submitAssessment(client, given("Sonia", "grenoble", [9, 9], { writers: [], comment: "à temps" }));
    expect(said).toMatchObject({ outcome: "submitted" });
    expect(settled).toBe(false); // the manager waits for it
  });
  await closed;
  expect((await fileOf("Sonia", "grenoble")).own?.submitted?.comment).toBe("à temps");
  await write(async (client) => expect((await stands(client)).phase).toBeNull()); // the days of the deliberation are to come
  await db.pool.query("UPDATE award_edition SET active_phase = 'assessment'");
});

describe("the next to assess", () => {
  const nextOf = (person: PersonName, current: SceneNominee | null) =>
    findNextNominee(db.pool, {
      ...{ memberId: scene.members[person], categoryId: scene.categories.towns, current: current && scene.nominees[current] },
    });
  test("is the one with the fewest assessments of those that are left to them, and none when all is done", async () => {
    expect(await nextOf("Jean", null)).toBe(scene.nominees.grenoble);
    expect(await nextOf("Jean", "grenoble")).toBe(scene.nominees.nice);
    expect(await nextOf("Chloe", "villeurbanne")).toBeNull(); // Grenoble is not there for her
    expect(await nextOf("Sonia", null)).toBeNull();
    expect(await nextOf("Ugo", null)).toBeNull();
  });

  test("where nominees are shared out: theirs alone, and counts are of theirs", async () => {
    await db.pool.query("UPDATE award_category SET assigned = true");
    await db.pool.query("INSERT INTO assignment (nominee_id, member_id, by_hand) VALUES ($1, $2, true)", [
      ...[scene.nominees.nice, scene.members.Jean],
    ]);
    expect(await nextOf("Jean", null)).toBe(scene.nominees.nice);
    expect((await readJuryHome(scene.members.Jean, TODAY, db))[0]?.categories[0]).toMatchObject({ asked: 1, done: 0 });
    expect((await listOf("Jean")).nominees.filter(({ asked }) => asked).map(({ name }) => name)).toEqual(["Nice"]);
    await db.pool.query("DELETE FROM assignment");
    await db.pool.query("UPDATE award_category SET assigned = false");
  });
});

describe("the notebook", () => {
  const note = (text: string, seenAt: string | null, later = 0) =>
    write((client) => saveNote(client, { ...of("Sonia", "villeurbanne"), now: new Date(NOW.getTime() + later), text, seenAt }));
  beforeEach(() => db.pool.query("DELETE FROM juror_note WHERE member_id = $1", [scene.members.Sonia]));

  test("keeps what its author writes, in one page of two", async () => {
    expect(await note("un", null)).toEqual({ outcome: "saved", at: NOW.toISOString() });
    expect(await note("autre", null, 5)).toEqual({ outcome: "changed", at: NOW.toISOString(), theirs: "un" });
    expect(await note("un", null, 9)).toEqual({ outcome: "saved", at: NOW.toISOString() });
    const second = await note("deux", NOW.toISOString());
    expect(second).toEqual({ outcome: "saved", at: "2026-03-01T13:02:00.001Z" });
    expect((await fileOf("Sonia", "villeurbanne")).note).toEqual({ text: "deux", at: second.at });
    for (const person of ["Jean", "Maud"] as const) expect((await fileOf(person, "villeurbanne")).note?.text).not.toBe("deux");
  });
});

test("whether they agree to be named is theirs to say, and to change", async () => {
  const say = (person: PersonName, shown: boolean) =>
    write((client) => showJurorName(client, { awardId: scene.awardId, memberId: scene.members[person], shown, actor: "test" }));
  const said = async () => (await readJuryHome(scene.members.Jean, TODAY, db))[0]?.juror;
  expect(await said()).toEqual({ nameShown: null });
  await say("Jean", true);
  expect(await said()).toEqual({ nameShown: true });
  await say("Jean", false);
  expect(await said()).toEqual({ nameShown: false });
  await expect(say("Ada", true)).rejects.toThrow("unknown-award");
});

test("what was written keeps to what must hold of an award", async () => {
  const rules = listInvariants().filter(({ id }) => /assess|score|jury/.test(id));
  expect(rules.length).toBeGreaterThan(2);
  for await (const { id, found } of checkInvariants(db.pool, rules)) expect(found, id).toEqual([]);
});
