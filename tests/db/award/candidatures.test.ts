import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { addCandidatureImage, removeCandidatureImage } from "@/lib/data/award/changeCandidatureImages";
import { confirmFollowed, withdrawFollowed } from "@/lib/data/award/followCandidature";
import { forgetCandidatures } from "@/lib/data/award/forgetCandidatures";
import { acceptCandidature, confirmByHand, refuseCandidature } from "@/lib/data/award/handleCandidature";
import { type CandidatureFilter, listCandidatures } from "@/lib/data/award/listCandidatures";
import { readCandidature } from "@/lib/data/award/readCandidature";
import { readCandidatureImage, readFollowedImage, readNomineeImage, readPublishedImage } from "@/lib/data/award/readCandidatureImage";
import { readCandidatureOf } from "@/lib/data/award/readCandidatureOf";
import { readCandidatureStanding } from "@/lib/data/award/readCandidatureStanding";
import { readFollowed } from "@/lib/data/award/readFollowed";
import { readOpenCall } from "@/lib/data/award/readOpenCall";
import { readPublishedCandidatures } from "@/lib/data/award/readPublishedCandidatures";
import { type SentCandidature, sendCandidature } from "@/lib/data/award/sendCandidature";
import { takeDownCandidature } from "@/lib/data/award/takeDownCandidature";
import { database, inTransaction } from "@/lib/data/database";
import { keepPicture } from "@/lib/data/picture/keepPicture";
import { openPicture } from "@/lib/data/picture/openPicture";
import { type MadePicture, remakePicture } from "@/lib/data/picture/remakePicture";
import { removeGoneObjects } from "@/lib/data/picture/removeGoneObjects";
import { countCandidature } from "@/lib/gate/countCandidature";
import { mailCandidature } from "@/lib/gate/mailCandidature";
import { receivePicture } from "@/lib/gate/receivePicture";
import { takeImage } from "@/lib/gate/takeImage";
import { readEnvironment } from "@/lib/platform/environment";
import { objectStore } from "@/lib/platform/objectStore";
import type { PersonName } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { photograph } from "@/tests/fixtures/hostilePictures";
import { S3_KEYS, s3Server } from "@/tests/fixtures/s3Server";
import { smtpServer } from "@/tests/fixtures/smtpServer";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const TODAY = "2026-03-01";
const now = new Date(`${TODAY}T10:00:00Z`);
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
/** What must be read nowhere but where a manager decides. */
const CONTACT = { name: "Prudence Candidate", role: "Directrice de la communication", email: "prudence@candidate.example.org" };
const NO_CANDIDATURE = "00000000-0000-4000-8000-0000000000ff";
const ALL: CandidatureFilter = { state: null, categoryId: null, text: "", page: 1 };
let db: TestDatabase;
let scene: AwardScene;
let picture: MadePicture;

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
  await insertFrozenEditions(db.pool);
  scene = await insertAwardScene(db.pool, { today: TODAY, phase: "candidatures" });
  const made = await remakePicture(await photograph(), "a.jpg");
  if ("problem" in made) throw new Error(made.problem);
  picture = made;
});
afterEach(async () => {
  await db.pool.query("DELETE FROM candidature WHERE state <> 'accepted'");
});
afterAll(async () => {
  await database().close();
  await db.close();
});

type Client = Parameters<Parameters<typeof inTransaction>[1]>[0];
const write = <T>(run: (client: Client) => Promise<T>) => inTransaction(db.pool, run);
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => "accepted",
    (error: { code?: string }) => error.code ?? String(error),
  );
async function territory(code: string): Promise<number> {
  const { rows } = await db.pool.query<{ id: number }>("SELECT id FROM territory WHERE level = 'commune' AND code = $1", [code]);
  return rows[0]?.id ?? 0;
}
async function send(code: string, changed: Partial<SentCandidature> = {}) {
  const territoryId = await territory(code);
  const said = { title: "Parler à tous", text: "Ce que nous avons fait.", links: ["https://ville.example/projet"], publish: true };
  const sent = { awardId: scene.awardId, categoryId: scene.categories.theme, territoryId, contact: CONTACT, ...said, mailed: true, now };
  return write((client) => sendCandidature(client, { ...sent, ...changed }));
}
const by = (person: PersonName) => ({ memberId: scene.members[person], actor: `member:${scene.members[person]}`, now });
const accept = (id: string, categoryId: number) => write((client) => acceptCandidature(client, { id, categoryId, ...by("Maud") }));
const addImage = (token: string, alternative = "Une place") =>
  write(async (client) => addCandidatureImage(client, { token, alternative, picture, kept: await keepPicture(picture, null), now }));
const list = (person: PersonName, filter: Partial<CandidatureFilter> = {}) =>
  listCandidatures(db.pool, { awardId: scene.awardId, memberId: scene.members[person], filter: { ...ALL, ...filter } });
const standing = (person: PersonName, id: string) =>
  readCandidatureStanding(db.pool, id, { memberId: scene.members[person], today: TODAY, hold: false });

test("one applies while the phase is open, and only then", async () => {
  const call = await readOpenCall(db.pool, TODAY);
  expect(call.open).toMatchObject({ awardId: scene.awardId, year: 2026, theme: "Parler clair", endsOn: "2026-03-21" });
  expect(call.open?.categories.map(({ name }) => name)).toEqual(["Grandes villes", "Proximité"]);
  expect(await readOpenCall(db.pool, "2026-01-01")).toEqual({
    open: null,
    none: {
      next: { year: 2026, theme: "Parler clair", startsOn: "2026-02-09" },
      last: null,
    },
  });
  expect(await readOpenCall(db.pool, "2026-04-01")).toMatchObject({ open: null, none: { next: null, last: { endsOn: "2026-03-21" } } });
  expect(await codeOf(send("01004", { now: later(21) }))).toBe("phase-closed");
  expect(await codeOf(send("01004", { categoryId: 999_999 }))).toBe("bad-form");
  const { rowCount } = await db.pool.query("SELECT FROM candidature");
  expect(rowCount).toBe(0);
});

test("the mailed address confirms, the other does not, and neither says whom it came from", async () => {
  const { link, follow } = await send("01004");
  if (link === null) throw new Error("no link");
  const read = await readFollowed(db.pool, follow, now);
  expect(read).toMatchObject({
    by: "browser",
    state: "sent",
    mailed: true,
    territory: "Ambérieu-en-Bugey",
    category: "Proximité",
    year: 2026,
  });
  expect(JSON.stringify(read)).not.toMatch(/Prudence|Directrice|example\.org/);
  expect(await codeOf(write((client) => confirmFollowed(client, follow, now)))).toBe("link-closed");
  expect(await codeOf(write((client) => confirmFollowed(client, link, later(61))))).toBe("link-closed");
  await write((client) => confirmFollowed(client, link, now));
  await write((client) => confirmFollowed(client, link, now)); // pressed twice
  expect(await readFollowed(db.pool, link, now)).toMatchObject({ by: "mail", state: "confirmed" });
  expect(await readFollowed(db.pool, "nowhere", now)).toBeNull();
  const { rows } = await db.pool.query<{ text: string }>("SELECT to_jsonb(a)::text AS text FROM audit_log a WHERE subject = 'candidature'");
  expect(rows.length).toBe(2);
  expect(rows.map(({ text }) => text).join()).not.toMatch(/Prudence|Parler|Ambérieu|01004/);
});

test("five pictures, while it waits and the phase is open; what is withdrawn is gone", async () => {
  const { link, follow } = await send("01004");
  for (let index = 1; index <= 5; index += 1) await addImage(index % 2 ? follow : (link ?? ""), `Image ${index}`);
  expect(await codeOf(addImage(follow))).toBe("too-many-images");
  const images = (await readFollowed(db.pool, follow, now))?.images ?? [];
  expect(images.map(({ alternative }) => alternative)).toEqual(["Image 1", "Image 2", "Image 3", "Image 4", "Image 5"]);
  const other = await send("01053");
  await write((client) => removeCandidatureImage(client, other.follow, images[1]?.id ?? "", now)); // another's
  await write((client) => removeCandidatureImage(client, follow, images[1]?.id ?? "", now));
  await addImage(follow, "Image 2 bis");
  const again = (await readFollowed(db.pool, follow, now))?.images ?? [];
  expect(again.map(({ alternative }) => alternative)).toEqual(["Image 1", "Image 2 bis", "Image 3", "Image 4", "Image 5"]);
  const served = await readFollowedImage(db.pool, again[0]?.id ?? "", follow, now);
  expect(served).toEqual({ content: picture.content, contentType: "image/webp", sha256: picture.sha256 });
  expect(await codeOf(readFollowedImage(db.pool, again[0]?.id ?? "", other.follow, now))).toBe("unknown-address");
  await db.pool.query("UPDATE award_phase SET ends_on = $2 WHERE award_id = $1 AND kind = 'candidatures'", [scene.awardId, "2026-02-28"]);
  expect(await codeOf(addImage(other.follow))).toBe("phase-closed");
  await write((client) => withdrawFollowed(client, follow, now));
  await db.pool.query("UPDATE award_phase SET ends_on = $2 WHERE award_id = $1 AND kind = 'candidatures'", [scene.awardId, "2026-03-21"]);
  expect(await readFollowed(db.pool, follow, now)).toMatchObject({ state: "withdrawn", title: "", text: "", links: [], images: [] });
  expect(await codeOf(addImage(follow))).toBe("candidature-handled");
  const { rows } = await db.pool.query<{ text: string }>("SELECT to_jsonb(c)::text AS text FROM candidature c WHERE state = 'withdrawn'");
  expect(rows.map(({ text }) => text).join()).not.toMatch(/Prudence|example\.org|fait/);
});

test("a picture that cannot be taken leads back with the reason and what was typed, two at a time", async () => {
  const { follow } = await send("01004");
  const jpeg = new Uint8Array(await photograph());
  const form = (changed: { alternative?: string; bytes?: Uint8Array<ArrayBuffer>; name?: string } = {}) => {
    const { alternative = "Une place", bytes = jpeg, name = "a.jpg" } = changed;
    const data = new FormData();
    data.set("alternative", alternative);
    data.set("image", new File([bytes], name));
    return new Request("http://localhost/", { method: "POST", body: data });
  };
  const page = `/prix/candidature/suivi/${follow}`;
  const refused = (problem: string, alternative = "") => ({ page, problem, alternative });
  expect(await takeImage(follow, form({ alternative: " " }), now)).toEqual(refused("no-alternative"));
  expect(await takeImage(follow, form({ alternative: "é".repeat(301) }), now)).toEqual(refused("long-alternative", "é".repeat(300)));
  expect(await takeImage(follow, form({ name: "a.png" }), now)).toEqual(refused("misnamed", "Une place"));
  expect(await takeImage(follow, form({ bytes: new Uint8Array() }), now)).toEqual(refused("empty", "Une place"));
  expect(await takeImage(follow, form({ bytes: new Uint8Array(9 << 20) }), now)).toEqual(refused("too-heavy"));
  expect(await takeImage(follow, new Request("http://localhost/", { method: "POST", body: "a" }), now)).toEqual(refused("empty"));
  expect(await takeImage("nowhere", form(), now)).toEqual({ page: "/prix/candidature/suivi/nowhere", problem: "closed", alternative: "" });
  const slow: ReadableStreamDefaultController<Uint8Array>[] = [];
  const waiting = [1, 2].map(() => {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void slow.push(controller) });
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    return takeImage(follow, new Request("http://localhost/", { method: "POST", body, headers, ...{ duplex: "half" } }), now);
  });
  await expect.poll(async () => takeImage(follow, form({ name: "a.png" }), now)).toEqual(refused("busy"));
  for (const controller of slow) controller.error(new Error("cut"));
  expect(await Promise.all(waiting)).toEqual([refused("empty"), refused("empty")]);
  // A place is kept until the picture is made: what waits to be decoded is whole in memory.
  const made: (() => void)[] = [];
  const making = [1, 2].map(() => receivePicture(form(), () => new Promise<void>((resolve) => void made.push(resolve))));
  await expect.poll(() => made.length).toBe(2);
  expect(await takeImage(follow, form(), now)).toEqual(refused("busy"));
  for (const done of made) done();
  await Promise.all(making);
  expect(await takeImage(follow, form(), now)).toEqual({ page, images: 1 });
  expect((await readFollowed(db.pool, follow, now))?.images).toHaveLength(1);
});

test("a picture that comes while somebody decides waits for the award, and holds nothing that they need", async () => {
  const { id, follow } = await send("01004");
  const manager = await db.pool.connect();
  await manager.query("BEGIN");
  await manager.query("SELECT FROM award_edition WHERE id = $1 FOR UPDATE", [scene.awardId]);
  const adding = codeOf(addImage(follow));
  const waiting = () => db.pool.query("SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
  await expect.poll(async () => (await waiting()).rowCount).toBe(1);
  expect((await manager.query("SELECT FROM candidature WHERE id = $1 FOR UPDATE NOWAIT", [id])).rowCount).toBe(1);
  await manager.query("COMMIT");
  manager.release();
  expect(await adding).toBe("accepted");
});

test("a manager sees no candidature of what they are linked to, not even as a count", async () => {
  const lyon = await send("69123");
  const villeurbanne = await send("69266", { title: "Cent % clair", now: later(0.01) });
  await send("01004", { categoryId: null, now: later(0.02) });
  expect((await list("Maud")).rows.map(({ territory }) => territory.name)).toEqual(["Lyon", "Villeurbanne", "Ambérieu-en-Bugey"]);
  const marc = await list("Marc"); // works for Lyon
  expect([marc.total, marc.counts, JSON.stringify(marc)]).toEqual([2, { sent: 2 }, expect.not.stringContaining("Lyon")]);
  expect(await list("Marc", { text: "lyon" })).toMatchObject({ total: 0, rows: [] });
  expect((await standing("Marc", lyon.id)).sees).toBe(false);
  expect((await standing("Marc", villeurbanne.id)).sees).toBe(true);
  expect((await standing("Maud", lyon.id)).sees).toBe(true);
  for (const person of ["Sonia", "Ada", "Ugo"] as const) expect((await standing(person, villeurbanne.id)).sees, person).toBe(false);
  for (const id of ["nowhere", "00000000-0000-4000-8000-0000000000ff"]) expect((await standing("Maud", id)).sees).toBe(false);
  // A link that somebody recorded with a nominee of the same territory, in whichever category.
  await db.pool.query(
    `INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) VALUES ($1, $2, 'manager', 'family', 'test')`,
    [scene.members.Maud, scene.nominees.villeurbanne],
  );
  expect((await list("Maud")).rows.map(({ territory }) => territory.name)).toEqual(["Lyon", "Ambérieu-en-Bugey"]);
  await db.pool.query("DELETE FROM conflict WHERE member_id = $1", [scene.members.Maud]);
  expect(await list("Maud", { text: "% cl" })).toMatchObject({ total: 1 });
  expect(await list("Maud", { text: "_" })).toMatchObject({ total: 0 });
  expect(await list("Maud", { text: "amber" })).toMatchObject({ total: 1, rows: [{ category: null, state: "sent", images: 0 }] });
  expect(await list("Maud", { categoryId: scene.categories.theme, state: "sent" })).toMatchObject({ total: 2 });
  expect(await list("Maud", { state: "accepted" })).toMatchObject({ total: 0, counts: { sent: 3 } });
});

test("what is accepted makes a nominee, or joins the one that is there; once, and for good", async () => {
  const { id, follow } = await send("69123", { categoryId: null, publish: false });
  await addImage(follow, "Le fleuve");
  expect(await codeOf(accept(id, scene.categories.theme))).toBe("candidature-unconfirmed");
  await write((client) => confirmByHand(client, { id, ...by("Maud") }));
  expect(await codeOf(accept(id, 999_999))).toBe("bad-form");
  const tries = await Promise.all([accept(id, scene.categories.theme), accept(id, scene.categories.theme)].map(codeOf));
  expect(tries.sort()).toEqual(["accepted", "candidature-handled"]);
  const kept = await readCandidature(db.pool, id, "2026");
  expect(kept).toMatchObject({
    ...{ state: "accepted", confirmedBy: "manager", handledBy: "Maud Responsable", contact: CONTACT },
    nominee: { category: "Proximité" },
    categories: [
      { name: "Grandes villes", nominated: true },
      { name: "Proximité", nominated: true },
    ],
  });
  const nomineeId = kept.nominee?.id ?? "";
  const { rows } = await db.pool.query("SELECT origin::text, name, level::text, code FROM nominee WHERE id = $1", [nomineeId]);
  expect(rows).toEqual([{ origin: "candidature", name: "Lyon", level: "commune", code: "69123" }]);
  const links = await db.pool.query("SELECT member_id, link::text FROM conflict WHERE nominee_id = $1", [nomineeId]);
  expect(links.rows).toEqual([{ member_id: scene.members.Marc, link: "employer" }]);
  expect(await codeOf(addImage(follow))).toBe("candidature-handled");
  expect(await codeOf(write((client) => withdrawFollowed(client, follow, now)))).toBe("candidature-handled");

  // In the category in which it is nominated already.
  const second = await send("69266", { title: "Une autre" });
  await write((client) => confirmFollowed(client, second.link ?? "", now));
  await accept(second.id, scene.categories.towns);
  expect((await readCandidature(db.pool, second.id, "2026")).nominee?.id).toBe(scene.nominees.villeurbanne);
  const third = await send("69266");
  await write((client) => confirmFollowed(client, third.link ?? "", now));
  expect(await codeOf(accept(third.id, scene.categories.towns))).toBe("candidature-attached");
  await db.pool.query("UPDATE nominee SET removed_at = now(), removed_by = 'test', removed_reason = 'a renoncé' WHERE id = $1", [
    scene.nominees.bourg,
  ]);
  const removed = await send("01053");
  await write((client) => confirmFollowed(client, removed.link ?? "", now));
  expect(await codeOf(accept(removed.id, scene.categories.theme))).toBe("nominee-removed");

  // What jurors read of it, each as they may know of the nominee; and nobody whom it came from.
  const of = (person: PersonName, nominee: string) => readCandidatureOf(db.pool, nominee, scene.members[person]);
  expect(await of("Jean", scene.nominees.villeurbanne)).toEqual({
    ...{ title: "Une autre", text: "Ce que nous avons fait.", links: ["https://ville.example/projet"], images: [] },
  });
  expect(await of("Maud", nomineeId)).toMatchObject({ images: [{ alternative: "Le fleuve" }] });
  for (const person of ["Marc", "Jean", "Olga", "Ugo", "Ada"] as const) expect(await of(person, nomineeId), person).toBeNull();
  const image = (await of("Maud", nomineeId))?.images[0]?.id ?? "";
  const ofImage = (person: PersonName) => codeOf(readNomineeImage(db.pool, image, { nomineeId, memberId: scene.members[person] }));
  expect([await ofImage("Maud"), await ofImage("Marc"), await ofImage("Jean")]).toEqual(["accepted", "unknown-address", "unknown-address"]);
  const sent = async (id: string, year: string) => codeOf(readCandidatureImage(db.pool, image, { id, year }));
  expect(await sent(second.id, "2026")).toBe("unknown-address"); // another's
  const { rows: held } = await db.pool.query<{ id: string }>("SELECT candidature_id AS id FROM candidature_image WHERE id = $1", [image]);
  expect(await sent(held[0]?.id ?? "", "2025")).toBe("unknown-address"); // of another award
  expect(await sent(held[0]?.id ?? "", "2026")).toBe("accepted");

  // What is published is what they agreed to, and its pictures once it is.
  const published = await readPublishedCandidatures(db.pool, [scene.awardId]);
  expect([...published.keys()]).toEqual([scene.nominees.villeurbanne]);
  expect(JSON.stringify([...published])).not.toMatch(/Prudence|Directrice|example\.org/);
  expect(await codeOf(readPublishedImage(db.pool, image, 2026))).toBe("unknown-address");
});

test("what was accepted can be taken down: nothing is left of it but its nominee, and who took it down", async () => {
  const { rows } = await db.pool.query<{ id: string; image: string; nominee: string }>(
    `SELECT a.id, i.id AS image, a.nominee_id AS nominee FROM candidature a JOIN candidature_image i ON i.candidature_id = a.id
     WHERE a.state = 'accepted'`,
  );
  const { id = "", image = "", nominee: nomineeId = "" } = rows[0] ?? {};
  const takeDown = (of: string) =>
    codeOf(write((client) => takeDownCandidature(client, { id: of, reason: "à la demande de la ville", ...by("Maud") })));
  const waiting = await send("01004");
  expect([await takeDown(waiting.id), await takeDown(NO_CANDIDATURE)]).toEqual(["candidature-handled", "unknown-nominee"]);
  expect(await takeDown(id)).toBe("accepted");
  expect(await takeDown(id)).toBe("candidature-handled");
  expect(await readCandidature(db.pool, id, "2026")).toMatchObject({
    ...{ state: "accepted", title: "", text: "", links: [], publish: false, images: [], contact: null, nominee: { id: nomineeId } },
    takenDown: { at: now.toISOString(), by: "Maud Responsable", reason: "à la demande de la ville" },
  });
  expect(await readCandidatureOf(db.pool, nomineeId, scene.members.Maud)).toBeNull();
  expect(await codeOf(readNomineeImage(db.pool, image, { nomineeId, memberId: scene.members.Maud }))).toBe("unknown-address");
  const left = await db.pool.query<{ text: string }>("SELECT to_jsonb(a)::text AS text FROM candidature a WHERE id = $1", [id]);
  expect(left.rows[0]?.text).not.toMatch(/Prudence|example|fait/);
  const audit = await db.pool.query("SELECT actor, before, after FROM audit_log WHERE action = 'take-down' AND subject_id = $1", [id]);
  expect(audit.rows).toEqual([{ actor: by("Maud").actor, before: null, after: null }]);
});

test("a refusal is told to a confirmed address, and to no other", async () => {
  const [one, other] = [await send("01004"), await send("01004")];
  const refuse = (id: string) => write((client) => refuseCandidature(client, { id, reason: "Hors sujet", ...by("Maud") }));
  expect(await refuse(one.id)).toBeNull();
  await write((client) => confirmFollowed(client, other.link ?? "", now));
  expect(await refuse(other.id)).toEqual({
    email: CONTACT.email,
    name: CONTACT.name,
    title: "Parler à tous",
    year: 2026,
    reason: "Hors sujet",
  });
  expect(await codeOf(refuse(other.id))).toBe("candidature-handled");
  expect(await codeOf(refuse(NO_CANDIDATURE))).toBe("unknown-nominee");
  expect(await readFollowed(db.pool, other.follow, now)).toMatchObject({ state: "refused", reason: "Hors sujet" });
});

test("strangers shut no authority out, and fill no mailbox", async () => {
  let sent = 0;
  const count = (address: string, territoryId: number, email: string) => {
    sent += 1;
    return write((client) => countCandidature(client, { address, territoryId, email, seal: `seal ${sent}` }));
  };
  for (let one = 1; one <= 6; one += 1) expect(await count(`stranger ${one}`, 1, `${one}@example.org`)).toBe(false);
  expect(await codeOf(count("mayor", 1, "mairie@example.org"))).toBe("too-many-candidatures"); // nobody could confirm it
  expect(await count("mayor", 2, "mairie@example.org")).toBe(false);
  Object.assign(process.env, { SMTP_URL: "smtp://localhost:1", MAIL_FROM: "prix@example.org", PUBLIC_URL: "https://prix.example.org" });
  expect(await count("mayor", 1, "mairie@example.org")).toBe(true);
  expect([await count("mayor", 1, "Mairie@example.org "), await count("mayor", 2, "mairie@example.org")]).toEqual([true, true]);
  expect(await count("mayor", 2, "mairie@example.org")).toBe(false); // taken, not mailed
  expect(await codeOf(count("mayor", 1, "mairie@example.org"))).toBe("too-many-candidatures");
  for (let one = 1; one <= 6; one += 1) await codeOf(count("stranger 1", 1, `1.${one}@example.org`));
  expect(await codeOf(count("stranger 1", 1, "1@example.org"))).toBe("too-many-candidatures");
  expect(await count("stranger 1", 3, "1@example.org")).toBe(true);
  await db.pool.query("UPDATE attempt SET points = 200 WHERE key LIKE 'allCandidatures%'");
  expect(await count("prefect", 4, "prefecture@example.org")).toBe(true);
  const { rows } = await db.pool.query<{ keys: string }>("SELECT string_agg(key, ' ') AS keys FROM attempt");
  expect(rows[0]?.keys).not.toContain("example.org");
  for (const name of ["SMTP_URL", "MAIL_FROM", "PUBLIC_URL"]) delete process.env[name];
  expect(await codeOf(count("prefect", 4, "prefecture@example.org"))).toBe("too-many-candidatures");
  sent = 0;
  expect(await codeOf(count("mayor", 5, "mairie@example.org"))).toBe("form-spent");
});

test("what is mailed to an address that nobody has confirmed holds nothing that anybody typed", async () => {
  const server = await smtpServer();
  expect(await mailCandidature(CONTACT.email, { subject: "candidature", path: "/prix/candidature/confirmer/abc" })).toBe("off");
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: "prix@example.org", PUBLIC_URL: "https://observatoire.example.org" });
  const refusal = { name: CONTACT.name, title: "Parler", year: 2026, reason: "Hors du theme" };
  expect(await mailCandidature(CONTACT.email, { subject: "candidature", path: "/prix/candidature/confirmer/abc" })).toBe("sent");
  expect(await mailCandidature(CONTACT.email, { subject: "candidature-refused", ...refusal })).toBe("sent");
  const acceptance = { name: CONTACT.name, title: "Parler", territory: "Bourg", category: "Proches", year: 2026 };
  expect(await mailCandidature(CONTACT.email, { subject: "candidature-accepted", ...acceptance })).toBe("sent");
  const [confirm, refused, accepted] = server.taken.map(({ to, text }) => ({ to, text: text.replaceAll("=\n", "") })); // lines that are broken on the way
  expect(confirm?.to).toEqual([CONTACT.email]);
  expect(confirm?.text).toContain("https://observatoire.example.org/prix/candidature/confirmer/abc");
  expect(confirm?.text).not.toMatch(/Prudence Candidate|Directrice|Parler/);
  expect(refused?.text).toMatch(/Hors du theme/);
  expect(accepted?.text).toMatch(/retenue[\s\S]*Bourg[\s\S]*Proches[\s\S]*https:\/\/observatoire\.example\.org\/prix/);
  server.refuse();
  expect(await mailCandidature(CONTACT.email, { subject: "candidature-refused", ...refusal })).toBe("failed");
  for (const name of ["SMTP_URL", "MAIL_FROM", "PUBLIC_URL"]) delete process.env[name];
  await server.close();
});

test("nobody is nominated once the jury deliberates", async () => {
  const { id, link } = await send("01004");
  await write((client) => confirmFollowed(client, link ?? "", now));
  await db.pool.query("UPDATE award_edition SET active_phase = 'deliberation' WHERE id = $1", [scene.awardId]);
  expect(await codeOf(accept(id, scene.categories.towns))).toBe("phase-closed");
  await db.pool.query("UPDATE award_edition SET active_phase = 'candidatures' WHERE id = $1", [scene.awardId]);
});

test("what nobody confirmed or was refused is deleted after a while, and whom the others came from is erased", async () => {
  const [forgotten, confirmed, refused] = [await send("01004"), await send("01004"), await send("01004")];
  const [unknown, kept] = [await send("01004"), await send("01053")]; // refused without a confirmation; accepted
  await write((client) => refuseCandidature(client, { id: unknown.id, reason: "Inconnue", ...by("Maud") }));
  await write((client) => confirmFollowed(client, kept.link ?? "", now));
  await accept(kept.id, scene.categories.towns);
  await write((client) => confirmFollowed(client, confirmed.link ?? "", now));
  await write((client) => confirmFollowed(client, refused.link ?? "", now));
  await write((client) => refuseCandidature(client, { id: refused.id, reason: "Hors sujet", ...by("Maud") }));
  const left = async (days: number) => {
    await write((client) => forgetCandidatures(client, later(days)));
    const { rows } = await db.pool.query<{ id: string; email: string | null }>(
      "SELECT id, contact_email AS email FROM candidature WHERE id = ANY ($1::uuid[])",
      [[forgotten, confirmed, refused, unknown, kept].map(({ id }) => id)],
    );
    return rows.map(({ id, email }) => [id, email]).sort();
  };
  expect(await left(59)).toHaveLength(5);
  expect(await left(61)).toEqual(
    [
      [confirmed.id, CONTACT.email],
      [refused.id, CONTACT.email],
      [kept.id, CONTACT.email],
    ].sort(),
  );
  expect(await left(400)).toEqual(
    [
      [confirmed.id, CONTACT.email],
      [kept.id, CONTACT.email],
    ].sort(),
  );
  expect(await left(800)).toEqual([[kept.id, null]]); // what nobody has decided on is deleted whole
});

test("pictures of a store of their own are read from there, and leave it with their rows", async () => {
  const server = await s3Server();
  const settings = { S3_ENDPOINT: server.url, S3_BUCKET: "belvedere", S3_REGION: S3_KEYS.region };
  const store = objectStore(readEnvironment({ ...settings, S3_ACCESS_KEY_ID: S3_KEYS.id, S3_SECRET_ACCESS_KEY: S3_KEYS.secret }));
  const { follow } = await send("01004");
  const kept = await keepPicture(picture, store);
  expect(kept).toEqual({ content: null, objectKey: expect.stringMatching(/^candidatures\/[0-9a-f-]{36}\.webp$/) });
  await write((client) => addCandidatureImage(client, { token: follow, alternative: "Ailleurs", picture, kept, now }));
  expect(await openPicture(kept, store)).toEqual(picture.content);
  await expect(openPicture(kept, null)).rejects.toThrow(/not configured/);
  await write((client) => withdrawFollowed(client, follow, now));
  server.fail = 503;
  expect(await removeGoneObjects(db.pool, store)).toBe(0); // away: tried again
  server.fail = null;
  expect([server.objects.size, await removeGoneObjects(db.pool, store), server.objects.size]).toEqual([1, 1, 0]);
  expect(await removeGoneObjects(db.pool, store)).toBe(0);
  await server.close();
});
