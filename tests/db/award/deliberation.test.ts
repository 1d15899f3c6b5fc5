import { createElement } from "react";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DeliberationView } from "@/components/deliberation/DeliberationView";
import { deliberationCsv } from "@/components/deliberation/deliberationCsv";
import { type DeliberationOf, readDeliberation } from "@/lib/data/award/readDeliberation";
import type { PersonName, SceneNominee } from "@/tests/fixtures/awardPeople";
import { type AwardScene, insertAwardScene } from "@/tests/fixtures/awardScene";
import { insertFrozenEditions } from "@/tests/fixtures/frozenEditions";
import { markupOf } from "@/tests/unit/sentences/said";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
let scene: AwardScene;
beforeAll(async () => {
  db = await createTestDatabase();
  await insertFrozenEditions(db.pool);
  scene = await insertAwardScene(db.pool, { today: "2026-03-01" });
  await decide("grenoble", "or");
});
afterAll(() => db.close());

async function decide(nominee: SceneNominee, prize: string): Promise<void> {
  await db.pool.query(
    `INSERT INTO decision (nominee_id, prize, reason, manner, basis, decided_by, decided_at) VALUES ($1, $2::text::prize, 'x', 'chair', '{}', $3, now())`,
    [scene.nominees[nominee], prize, scene.members.Maud],
  );
}
const tableOf = (found: DeliberationOf) =>
  markupOf(createElement(DeliberationView, { found, query: { sort: "rank", order: "asc", name: "" }, minutes: false }));
const read = (person: PersonName) => readDeliberation(db.pool, { memberId: scene.members[person], categoryId: scene.categories.towns });
/** « rank name n mean median spread prize », or the name alone where what others think is not shown. */
const linesOf = ({ rows }: DeliberationOf) =>
  rows.map(({ rank, name, n, mean, median, spread, prize, open }) =>
    open
      ? [rank, name, n, mean, median, spread && Math.round(spread * 1000) / 1000, prize].join(" ")
      : [name, rank, n, mean, prize].join(""),
  );
const missingOf = ({ missing }: DeliberationOf) => missing.map(({ juror, nominee }) => `${juror.split(" ")[0]} ${nominee}`);

/** Lyon: 20/3, 6, 9 and 11/3; Grenoble: 7; Villeurbanne: 6 and 5; Nice: 8/3, for the recused juror’s 1 does not count. */
const SEEN = {
  grenoble: (rank: number, prize = "") => `${rank} Grenoble 1 7 7  ${prize}`,
  lyon: (rank: number) => `${rank} Lyon 4 6.33 6.333333333333334 2.194 `,
  villeurbanne: (rank: number) => `${rank} Villeurbanne 2 5.5 5.5 0.707 `,
  nice: (rank: number) => `${rank} Nice 1 2.67 2.6666666666666665  `,
};

test("its files hold what their reader sees on the page, and nothing else", async () => {
  const file = async (person: PersonName, name: "nommes" | "manquantes" | "presences") =>
    deliberationCsv(name, await read(person), [], "fr");
  expect(await file("Maud", "nommes")).toMatch(/Grenoble;1;1;7;7;.*;Or\r\n/);
  for (const name of ["nommes", "manquantes"] as const) expect(await file("Chloe", name)).not.toContain("Grenoble");
  expect(await file("Chloe", "nommes")).not.toContain(";Or\r\n");
  expect(await file("Maud", "presences")).toContain("Chloé Présidente;préside;non notée");
});

describe("while nominees are assessed", () => {
  test("a manager whom nothing links reads it whole: the mean, the exact median, the spread, the prize decided, and who is missing", async () => {
    const seen = await read("Maud");
    expect(linesOf(seen)).toEqual([SEEN.grenoble(1, "or"), SEEN.lyon(2), SEEN.villeurbanne(3), SEEN.nice(4)]);
    expect(missingOf(seen)).toEqual([
      ...["Jean Grenoble", "Tom Grenoble", "Ugo Grenoble", "Ugo Lyon", "Chloé Nice", "Jean Nice", "Ugo Nice"],
      ...["Chloé Villeurbanne", "Ugo Villeurbanne"],
    ]);
    expect(seen.expected).toBe(17);
    expect(seen.rows[1]?.criterionMeans).toEqual([6.5, 6.25, 4.5]);
    expect(seen.rows[1]?.facts).toMatchObject({ rank: 1, value: 100 });
  });

  test("a manager who is linked to one reads the others as if it were not there, and no prize", async () => {
    const seen = await read("Marc");
    expect(linesOf(seen)).toEqual([SEEN.grenoble(1), SEEN.villeurbanne(2), SEEN.nice(3)]);
    expect(missingOf(seen).filter((one) => one.endsWith("Lyon"))).toEqual([]);
    expect([seen.expected, seen.head.prizesShown]).toEqual([12, false]);
    expect(JSON.stringify(seen)).not.toContain("Lyon ");
    expect(JSON.stringify(seen.rows)).not.toContain("Lyon");
  });

  test.each<[PersonName, string[], string[], number]>([
    // Grenoble is not there for the chair, whom it pays; of the others she has submitted on Lyon only.
    ["Chloe", [SEEN.lyon(1), "Nice0", "Villeurbanne0"], ["Ugo Lyon"], 5],
    ["Jean", [SEEN.lyon(1), SEEN.villeurbanne(2), "Grenoble0or", "Nice0"], ["Ugo Lyon", "Chloé Villeurbanne", "Ugo Villeurbanne"], 9],
    ["Tom", [SEEN.lyon(1), "Grenoble0", "Villeurbanne0"], ["Ugo Lyon"], 5],
    ["Ugo", [], [], 0],
    ["Olga", [], [], 0],
    ["Ada", [], [], 0],
  ])("%s reads %j", async (person, lines, missing, expected) => {
    const seen = await read(person);
    expect(linesOf(seen)).toEqual(lines.map((line) => line.replace("Nice0", "Nice0")));
    expect([missingOf(seen), seen.expected]).toEqual([missing, expected]);
  });
});

describe("once it is deliberated", () => {
  beforeAll(() => db.pool.query("UPDATE award_edition SET active_phase = 'deliberation'"));

  test.each<[PersonName, string[]]>([
    ["Jean", [SEEN.grenoble(1, "or"), SEEN.lyon(2), SEEN.villeurbanne(3), SEEN.nice(4)]],
    ["Chloe", [SEEN.lyon(1), SEEN.villeurbanne(2), SEEN.nice(3)]],
    ["Tom", [SEEN.grenoble(1), SEEN.lyon(2), SEEN.villeurbanne(3)]],
    ["Ugo", []],
  ])("%s reads %j", async (person, lines) => {
    expect(linesOf(await read(person))).toEqual(lines);
  });

  test("is adjusted, beside the raw means, where jurors scored different sets, and only then", async () => {
    const maud = await read("Maud");
    expect(maud.adjusted).toBe(true);
    const page = tableOf(maud);
    expect(page).toMatch(/Moyenne.*Médiane.*Désaccord.*Évaluations.*Ajustée \(indicatif\)/);
    expect(page).toContain("La note ajustée est indicative");
    for (const { name, mean, adjusted } of maud.rows) {
      const [row = ""] = new RegExp(`>${name}</a>.*?</tr>`).exec(page) ?? [];
      const shown = [...row.matchAll(/<td class="number">(\d,\d\d)<\/td>/g)].map(([, score]) => score);
      expect([shown[0], shown.at(-1)], name).toEqual([mean, adjusted].map((score) => score?.toFixed(2).replace(".", ",")));
    }
    for (const { adjusted, mean } of maud.rows) expect(Math.abs((adjusted ?? 0) - (mean ?? 0))).toBeLessThan(2);
    expect(maud.rows.map(({ adjusted }) => adjusted)).not.toEqual(maud.rows.map(({ mean }) => mean));
    await db.pool.query("DELETE FROM jury_seat WHERE member_id <> $1", [scene.members.Sonia]);
    const alone = await read("Maud");
    expect([alone.adjusted, alone.rows.map(({ adjusted }) => adjusted)]).toEqual([false, [null, null, null, null]]);
    expect(tableOf(alone)).not.toMatch(/ajustée/i);
  });

  test("an unknown category is no category", async () => {
    await expect(readDeliberation(db.pool, { memberId: scene.members.Maud, categoryId: 999 })).rejects.toMatchObject({
      code: "unknown-category",
    });
  });
});
