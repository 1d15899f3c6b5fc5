import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { castBallot } from "@/lib/data/award/castBallot";
import { decidePrize } from "@/lib/data/award/decidePrize";
import { addDeliberationNote, strikeDeliberationNote } from "@/lib/data/award/discussNominee";
import { hashDocument } from "@/lib/data/award/hashDocument";
import { listDeliberations } from "@/lib/data/award/listDeliberations";
import { readDecisionStanding } from "@/lib/data/award/readDecisionStanding";
import { readDeliberation } from "@/lib/data/award/readDeliberation";
import { type MinutesAsked, readMinutes } from "@/lib/data/award/readMinutes";
import { readNomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { recordAttendance } from "@/lib/data/award/recordAttendance";
import { reopenVote } from "@/lib/data/award/reopenVote";
import { signMinutes } from "@/lib/data/award/signMinutes";
import { inTransaction } from "@/lib/data/database";
import { checkDocuments } from "@/lib/data/invariants/checkDocuments";
import { checkInvariants, listInvariants } from "@/lib/data/invariants/checkInvariants";
import { attendanceMark } from "@/lib/domain/award/attendanceMark";
import { minutesDocument } from "@/lib/domain/award/minutes";
import type { Prize } from "@/lib/domain/award/prize";
import { commentBy, PEOPLE, type PersonName, type SceneNominee } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

const OF_DECISIONS = ["ballots-of-unlinked-jurors", "decisions-have-their-versions", "decisions-rest-on-ballots"];
const TODAY = "2026-03-01";
const now = new Date("2026-03-01T09:00:00Z");
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
const by = (person: PersonName) => ({ memberId: scene.members[person], actor: `member:${scene.members[person]}`, now });
const read = (person: PersonName, nominee: SceneNominee) =>
  readNomineeDeliberation(db.pool, { memberId: scene.members[person], nomineeId: scene.nominees[nominee] });
const found = (refused: Promise<unknown>) =>
  refused.then(
    () => "accepted",
    ({ code, details }: { code: string; details: object }) => ({ code, ...details }),
  );
const note = (person: PersonName, nominee: SceneNominee, text: string) =>
  write((client) => addDeliberationNote(client, { ...by(person), nomineeId: scene.nominees[nominee], text }));
const vote = (person: PersonName, nominee: SceneNominee, prize: Prize) =>
  write((client) => castBallot(client, { ...by(person), nomineeId: scene.nominees[nominee], prize }));
const decide = (person: PersonName, nominee: SceneNominee, prize: Prize, version = 0, casting = false) =>
  write((client) =>
    decidePrize(client, {
      ...by(person),
      nomineeId: scene.nominees[nominee],
      prize,
      reason: `MOTIVATION ${nominee} ${prize}`,
      version,
      casting,
    }),
  );
const reopen = (person: PersonName, nominee: SceneNominee, version: number) =>
  write((client) => reopenVote(client, { ...by(person), nomineeId: scene.nominees[nominee], reason: `RAISON ${nominee}`, version }));
const attendSeen = (seen: string | null, ...people: PersonName[]) =>
  write((client) =>
    recordAttendance(client, {
      categoryId: scene.categories.towns,
      present: people.map((name) => scene.members[name]),
      seen,
      actor: "member:1",
    }),
  );
const attend = (...people: PersonName[]) => attendSeen(null, ...people);
const brokenRules = async () => {
  const broken: string[] = [];
  for await (const { id, count } of checkInvariants(
    db.pool,
    listInvariants().filter(({ id }) => OF_DECISIONS.includes(id)),
  )) {
    if (count > 0) broken.push(id);
  }
  return broken;
};
const readers = async (nominee: SceneNominee, holds: (seen: Awaited<ReturnType<typeof read>>) => boolean) => {
  const names: PersonName[] = [];
  for (const { name } of PEOPLE) if (await read(name, nominee).then(holds, () => false)) names.push(name);
  return names;
};

describe("while nominees are assessed", () => {
  test("comments, names and notes are read by those only who may know what others think", async () => {
    await note("Sonia", "lyon", "NOTE de Sonia sur Lyon");
    await note("Jean", "nice", "NOTE de Jean sur Nice");
    const text = (seen: object) => JSON.stringify(seen);
    expect(await readers("lyon", () => true)).toEqual(["Maud", "Chloe", "Jean", "Sonia", "Tom"]);
    expect(await readers("grenoble", () => true)).toEqual(["Maud", "Marc", "Jean", "Sonia", "Tom"]);
    expect(await readers("lyon", (seen) => text(seen).includes("NOTE de Sonia"))).toEqual(["Maud", "Chloe", "Jean", "Sonia", "Tom"]);
    // Chloé and Jean have sent nothing on Nice: Jean reads his own note alone; Tom was recused from it.
    expect(await readers("nice", (seen) => text(seen).includes("NOTE de Jean"))).toEqual(["Maud", "Marc", "Jean", "Sonia"]);
    expect(await readers("nice", (seen) => text(seen).includes(commentBy("Sonia", "nice")))).toEqual(["Maud", "Marc", "Sonia"]);
    expect(await readers("nice", (seen) => text(seen).includes(commentBy("Tom", "nice")))).toEqual([]);
    expect(await readers("nice", (seen) => seen.missing.length > 0)).toEqual(["Maud", "Marc", "Sonia"]);
  });

  test("side by side: scores, who abstains, who is waited for", async () => {
    const seen = await read("Maud", "villeurbanne");
    expect(seen.assessments.map(({ juror, score, comment }) => [juror, score, comment])).toEqual([
      ["Jean Juré", 6, commentBy("Jean", "villeurbanne")],
      ["Sonia Jurée", 5, commentBy("Sonia", "villeurbanne")],
    ]);
    expect([seen.missing, seen.abstained]).toEqual([["Chloé Présidente", "Ugo Arrivant"], ["Tom Déporté"]]);
  });

  test("where each category stands, of what one may know", async () => {
    const lines = async (person: PersonName) =>
      (await listDeliberations(db.pool, scene.members[person])).map(({ name, seat, nominees, open, assessments, missing, decided }) =>
        [name, seat, nominees, open, assessments, missing, decided].join(" "),
      );
    expect(await lines("Maud")).toEqual(["Grandes villes  4 4 8 9 0", "Proximité  2 2 0 2 0"]);
    expect(await lines("Marc")).toEqual(["Grandes villes  3 3 4 8 ", "Proximité  2 2 0 2 0"]);
    expect(await lines("Chloe")).toEqual(["Grandes villes chair 3 1 4 1 "]);
    expect(await lines("Jean")).toEqual(["Grandes villes juror 4 2 6 3 0"]);
    expect(await lines("Ugo")).toEqual(["Grandes villes juror 0 0 0 0 "]);
    expect(await lines("Ada")).toEqual([]);
  });

  test("no procès-verbal is read before the deliberation", async () => {
    expect(await found(readMinutes(db.pool, scene.categories.towns, "last"))).toEqual({ code: "phase-closed" });
  });
});

describe("once it is deliberated", () => {
  beforeAll(async () => {
    await db.pool.query("UPDATE award_edition SET active_phase = 'deliberation'");
    await db.pool.query("UPDATE award_phase SET starts_on = starts_on - 41, ends_on = ends_on - 41");
  });

  test("nobody votes or decides before the jury is noted as present, nor without a quorum of those whom no link keeps away", async () => {
    expect(await found(vote("Jean", "nice", "or"))).toEqual({ code: "not-present" });
    expect(await found(decide("Maud", "nice", "or"))).toEqual({ code: "quorum-missing", entitled: 4, present: 0, needed: 2 });
    // Tom is there, and does not make the quorum of Nice; nor does Ugo, who has declared nothing on it.
    await attend("Jean", "Tom", "Ugo");
    expect(await found(decide("Maud", "nice", "or"))).toEqual({ code: "quorum-missing", entitled: 4, present: 1, needed: 2 });
    expect((await read("Maud", "lyon")).quorum).toEqual({ entitled: 5, present: 2, needed: 3, reached: false });
    expect(await found(vote("Tom", "nice", "or"))).toEqual({ code: "not-present" });
    const { seats } = await readDeliberation(db.pool, { memberId: scene.members.Maud, categoryId: scene.categories.towns });
    await attendSeen(attendanceMark(seats), "Chloe", "Jean", "Sonia", "Tom");
    expect(await found(attendSeen(attendanceMark(seats), "Jean"))).toEqual({ code: "award-stale" });
  });

  test("the count shows to whoever has voted, and to whoever holds no vote; never to whom a nominee is hidden from", async () => {
    await vote("Jean", "lyon", "or");
    await vote("Chloe", "lyon", "argent");
    await vote("Tom", "lyon", "or");
    expect(await readers("lyon", ({ tally }) => tally !== null)).toEqual(["Maud", "Jean"]);
    expect(await readers("lyon", ({ ownBallot }) => ownBallot !== null)).toEqual(["Chloe", "Jean", "Tom"]);
    expect((await read("Jean", "lyon")).tally).toMatchObject({ cast: 3, counts: { or: 2, argent: 1 }, outcome: "or" });
    await vote("Jean", "lyon", "argent");
    expect((await read("Jean", "lyon")).tally).toMatchObject({ cast: 3, counts: { or: 1, argent: 2 } });
  });

  test("who may not know of one nominee decides on none; a manager whom nothing links does", async () => {
    const may = async (person: PersonName, nominee: SceneNominee) =>
      (await readDecisionStanding(db.pool, scene.nominees[nominee], { memberId: scene.members[person], today: TODAY, hold: false })).sees;
    expect([await may("Chloe", "grenoble"), await may("Chloe", "lyon"), await may("Marc", "nice"), await may("Ada", "nice")]).toEqual([
      ...[false, false, false, false],
    ]);
    expect([await may("Maud", "grenoble"), await may("Maud", "lyon")]).toEqual([true, true]);
  });

  test("only what more than half of the ballots say is decided; a vote without a majority is refused with what was found", async () => {
    await vote("Sonia", "lyon", "or");
    expect(await found(decide("Maud", "lyon", "or"))).toEqual({
      ...{ code: "not-voted", cast: 4, or: 2, argent: 2, bronze: 0, mention: 0, aucun: 0 },
    });
    await vote("Jean", "lyon", "or");
    expect(await found(decide("Maud", "lyon", "argent"))).toMatchObject({ code: "not-voted", or: 3 });
    expect(await found(decide("Maud", "lyon", "or", 3))).toEqual({ code: "award-stale" });
    expect(await found(decide("Maud", "lyon", "or"))).toBe("accepted");
    expect(await found(decide("Maud", "lyon", "or"))).toEqual({ code: "award-stale" });
    expect(await found(vote("Jean", "lyon", "argent"))).toEqual({ code: "prize-decided" });
    // Chloé is not told that there is a prize: one is hidden from her.
    expect(await found(vote("Chloe", "lyon", "argent"))).toEqual({ code: "vote-closed" });
  });

  test("a ballot of somebody who is linked since does not count", async () => {
    await vote("Jean", "grenoble", "bronze");
    await vote("Sonia", "grenoble", "argent");
    await vote("Tom", "grenoble", "argent");
    expect((await read("Maud", "grenoble")).tally).toMatchObject({ cast: 3, outcome: "argent" });
    await db.pool.query(
      "INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) VALUES ($1, $2, 'manager', 'family', 'test')",
      [scene.members.Tom, scene.nominees.grenoble],
    );
    expect((await read("Maud", "grenoble")).tally).toMatchObject({ cast: 2, outcome: null });
    expect(await brokenRules()).toEqual([]);
    await db.pool.query("DELETE FROM conflict WHERE link = 'family'");
  });

  test("a pending prize shows to those only who may know of every nominee, and its reason too", async () => {
    expect(await readers("lyon", ({ decision }) => decision !== null)).toEqual(["Maud", "Jean", "Sonia"]);
    expect(await readers("lyon", (seen) => JSON.stringify(seen).includes("MOTIVATION"))).toEqual(["Maud", "Jean", "Sonia"]);
    const decided = (person: PersonName) => listDeliberations(db.pool, scene.members[person]).then((lines) => lines[0]?.decided);
    expect([await decided("Maud"), await decided("Jean"), await decided("Chloe"), await decided("Tom"), await decided("Marc")]).toEqual([
      ...[1, 1, null, null, null],
    ]);
  });

  test("decided again, it is a new version, and the one before is kept; by the chair where the award says so", async () => {
    await db.pool.query("UPDATE award_edition SET decided_by = 'chair'");
    expect(await found(decide("Maud", "lyon", "mention", 1))).toBe("accepted");
    const { rows } = await db.pool.query("SELECT version, prize, manner, basis FROM decision_version ORDER BY version");
    const quorum = { entitled: 5, present: 4, needed: 3 };
    const as = "manager";
    expect(rows).toEqual([
      {
        version: 1,
        prize: "or",
        manner: "vote",
        basis: { quorum, votes: { cast: 4, counts: { or: 3, argent: 1, bronze: 0, mention: 0, aucun: 0 } }, as },
      },
      { version: 2, prize: "mention", manner: "chair", basis: { quorum, votes: null, as } },
    ]);
    await db.pool.query("UPDATE award_edition SET decided_by = 'vote'");
  });

  test("fewer ballots than the quorum decide nothing; where they are divided, a casting vote parts those that have the most", async () => {
    await vote("Jean", "villeurbanne", "or");
    expect(await found(decide("Maud", "villeurbanne", "or"))).toEqual({ code: "ballots-missing", cast: 1, needed: 3 });
    await vote("Chloe", "villeurbanne", "or");
    await vote("Sonia", "villeurbanne", "argent");
    await vote("Tom", "villeurbanne", "argent");
    expect(await found(decide("Maud", "villeurbanne", "argent"))).toMatchObject({ code: "not-voted", or: 2, argent: 2 });
    expect(await found(decide("Maud", "villeurbanne", "bronze", 0, true))).toMatchObject({ code: "not-voted" });
    expect(await found(decide("Maud", "villeurbanne", "argent", 0, true))).toBe("accepted");
    expect((await read("Sonia", "villeurbanne")).decision).toMatchObject({
      ...{ prize: "argent", manner: "chair", version: 1 },
      basis: { as: "manager", votes: { cast: 4, counts: { or: 2, argent: 2 } } },
    });
    expect(await brokenRules()).toEqual([]);
  });

  test("whoever has voted stays noted as present: nobody chooses ballots by choosing who is there", async () => {
    expect(await found(attend("Jean", "Tom", "Ugo"))).toEqual({ code: "voted-present", found: "Chloé Présidente, Sonia Jurée" });
    expect(await found(attend("Chloe", "Jean", "Sonia", "Tom"))).toBe("accepted");
  });

  test("a decision is taken back for a reason: it stands no more, and the jury votes again from an empty box", async () => {
    expect(await found(reopen("Maud", "villeurbanne", 2))).toEqual({ code: "award-stale" });
    expect(await found(reopen("Maud", "villeurbanne", 1))).toBe("accepted");
    expect(await found(reopen("Maud", "villeurbanne", 1))).toEqual({ code: "award-stale" });
    expect(await read("Jean", "villeurbanne")).toMatchObject({
      decision: null,
      ownBallot: null,
      versions: 1,
      reopenings: [{ version: 1 }],
    });
    expect(await readers("villeurbanne", (seen) => JSON.stringify(seen).includes("RAISON"))).toEqual(["Maud", "Jean", "Sonia"]);
    expect(await readers("villeurbanne", ({ versions }) => versions > 0)).toEqual(["Maud", "Jean", "Sonia"]);
    await vote("Jean", "villeurbanne", "bronze");
    expect((await read("Maud", "villeurbanne")).tally).toMatchObject({ cast: 1, outcome: "bronze" });
    await expect(db.pool.query("UPDATE vote_reopening SET reason = 'x'")).rejects.toThrow(/only ever added to/);
    expect(await brokenRules()).toEqual([]);
  });

  test("where links keep every juror away, a manager decides, and it is kept so", async () => {
    expect(await found(decide("Maud", "bourg", "or"))).toMatchObject({ code: "quorum-missing", entitled: 1 });
    await db.pool.query(
      "INSERT INTO conflict (member_id, nominee_id, source, link, recorded_by) VALUES ($1, $2, 'manager', 'family', 'test')",
      [scene.members.Olga, scene.nominees.bourg],
    );
    expect((await read("Maud", "bourg")).quorum).toMatchObject({ entitled: 0, reached: false });
    expect(await found(decide("Maud", "bourg", "bronze"))).toBe("accepted");
    expect((await read("Maud", "bourg")).decision).toMatchObject({ manner: "chair", basis: { as: "manager", votes: null } });
    expect(await brokenRules()).toEqual([]);
  });

  test("one strikes out what one has noted oneself: it stays, struck", async () => {
    const [first] = (await read("Sonia", "lyon")).notes;
    const strike = (person: PersonName) =>
      write((client) => strikeDeliberationNote(client, { ...by(person), nomineeId: scene.nominees.lyon, noteId: first?.id ?? 0 }));
    await strike("Jean");
    expect((await read("Sonia", "lyon")).notes[0]?.struckAt).toBe(null);
    await strike("Sonia");
    expect((await read("Jean", "lyon")).notes[0]).toMatchObject({ text: "NOTE de Sonia sur Lyon", struckAt: now });
  });

  test("the audit log tells what was done, and nothing of what was said, voted or decided", async () => {
    const { rows } = await db.pool.query<{ action: string; said: string }>(
      "SELECT action, concat(before, after) AS said FROM audit_log WHERE subject IN ('nominee', 'award-category') ORDER BY id",
    );
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(["note", "attend", "vote", "decide", "strike", "reopen"]));
    expect(rows.filter(({ said }) => /NOTE|MOTIVATION|RAISON|argent|bronze|mention|"or"/.test(said))).toEqual([]);
  });
});

describe("the procès-verbal", () => {
  const minutes = (asked: MinutesAsked = "last") => readMinutes(db.pool, scene.categories.towns, asked);
  const sign = (signed: number) =>
    write((client) => signMinutes(client, { ...by("Maud"), categoryId: scene.categories.towns, name: "Maud Responsable", signed }));

  test("is a draft until all is decided", async () => {
    expect((await minutes()).signed).toBe(null);
    expect(await found(sign(0))).toEqual({ code: "undecided", found: "Grenoble, Villeurbanne, Nice" });
  });

  test("is frozen with a number and the hash of its canonical form, and says what was done without a juror’s score, vote or comment", async () => {
    await db.pool.query("UPDATE award_edition SET decided_by = 'chair'");
    for (const nominee of ["grenoble", "villeurbanne", "nice"] as const)
      await decide("Maud", nominee, nominee === "nice" ? "aucun" : "or", nominee === "villeurbanne" ? 1 : 0);
    expect(await found(sign(1))).toEqual({ code: "award-stale" });
    expect(await sign(0)).toBe(1);
    const { record, signed, stale, numbers } = await minutes();
    expect({ signed, stale, numbers }).toMatchObject({ signed: { number: 1, signedBy: "Maud Responsable" }, stale: false, numbers: [1] });
    expect(record.jurors).toEqual([
      { name: "Chloé Présidente", chair: true, present: true },
      ...["Jean Juré", "Sonia Jurée", "Tom Déporté"].map((name) => ({ name, chair: false, present: true })),
      { name: "Ugo Arrivant", chair: false, present: false },
    ]);
    expect(record.conflicts.map(({ name, juror, nominee, source }) => [name, juror, nominee, source])).toEqual([
      ["Chloé Présidente", true, "Grenoble", "declared"],
      ["Marc Lyonnais", false, "Lyon", "automatic"],
      ["Tom Déporté", true, "Nice", "manager"],
    ]);
    expect(record.abstentions).toEqual([{ name: "Tom Déporté", nominee: "Villeurbanne" }]);
    expect(record.nominees.map(({ name, n, mean, rank, decision }) => [name, n, mean, rank, decision?.prize, decision?.version])).toEqual([
      ["Grenoble", 1, 7, 1, "or", 1],
      ["Lyon", 4, 6.33, 2, "mention", 2],
      ["Villeurbanne", 2, 5.5, 3, "or", 2],
      ["Nice", 1, 2.67, 4, "aucun", 1],
    ]);
    expect(record.nominees.map(({ reopenings }) => reopenings)).toEqual([
      ...[undefined, undefined],
      [{ version: 1, reason: "RAISON villeurbanne", by: "Maud Responsable", at: now.toISOString() }],
      undefined,
    ]);
    const { rows } = await db.pool.query<{ content: object; sha256: string }>("SELECT content, sha256 FROM minutes");
    expect(hashDocument(rows[0]?.content ?? {})).toBe(rows[0]?.sha256);
    // What is downloaded is made of what the page is told, and has the hash that it shows.
    expect(signed && hashDocument(minutesDocument(record, signed))).toBe(signed?.sha256);
    expect(JSON.stringify(rows[0]?.content)).not.toMatch(/COMMENTAIRE|CARNET|BROUILLON|NOTE/);
    const documents = async () => {
      const counts: number[] = [];
      for await (const { count } of checkDocuments(db.pool)) counts.push(count);
      return counts;
    };
    expect(await documents()).toEqual([0, 0]);
    await expect(db.pool.query("UPDATE minutes SET signed_by = $1", [scene.members.Marc])).rejects.toThrow(/only ever added to/);
  });

  test("is not signed twice for the same; what is decided since makes it stale, and asks for the next number", async () => {
    expect(await found(sign(1))).toEqual({ code: "minutes-current", found: 1 });
    await decide("Maud", "nice", "bronze", 1);
    expect(await minutes()).toMatchObject({ stale: true, signed: { number: 1 } });
    expect((await minutes()).record.nominees[3]?.decision?.prize).toBe("aucun");
    expect(await minutes("now")).toMatchObject({ signed: null });
    expect(await sign(1)).toBe(2);
    expect(await minutes()).toMatchObject({ stale: false, numbers: [2, 1], signed: { number: 2 } });
    expect(await minutes(1)).toMatchObject({ stale: true, signed: { number: 1 } });
    expect(await found(minutes(3))).toEqual({ code: "unknown-minutes", found: 3 });
  });
});
