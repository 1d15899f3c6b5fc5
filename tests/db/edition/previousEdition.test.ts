import { afterEach, beforeEach, expect, test } from "vitest";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { reviseEdition } from "@/lib/data/edition/reviseEdition";
import { verifyRevision } from "@/lib/data/edition/verifyRevision";
import { frozenValues } from "@/tests/fixtures/frozenValues";
import { insertFigure, insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const actor = "command:tests";
const now = new Date("2026-11-02T09:00:00Z");
let db: TestDatabase;
let accounts: Awaited<ReturnType<typeof insertWorkedExample>>;

beforeEach(async () => {
  db = await createTestDatabase();
  accounts = await insertWorkedExample(db.pool, "2026-07-12");
  await insertFigure(db.pool, accounts["69002"], { observedOn: "2026-10-12", audience: 18_000 });
  await insertFigure(db.pool, accounts["69003"], { observedOn: "2026-10-12", audience: 15_500 });
  await insertFigure(db.pool, accounts["35005"], { observedOn: "2026-10-12", audience: 2_000 });
});
afterEach(() => db.close());

const publish = (code: string, previous?: string) =>
  publishEdition(db, { code, title: code, referenceOn: `${code.slice(0, 7)}-28`, windowDays: 60, previous, now, actor });

async function movements(code: string, revision = 1) {
  const { rows } = await db.pool.query(
    `SELECT t.name, r.movement, r.previous_rank AS before FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id JOIN revision v ON v.id = l.revision_id
     JOIN edition e ON e.id = v.edition_id JOIN edition_territory t ON t.revision_id = v.id AND t.territory_id = r.territory_id
     WHERE e.code = $1 AND v.number = $2 AND l.network = 'facebook' AND l.metric = 'audience' AND r.value IS NOT NULL ORDER BY t.name`,
    [code, revision],
  );
  return rows;
}

test("the edition before is the published one with the latest earlier reference date", async () => {
  expect((await publish("2026-07")).previous).toBeNull();
  expect((await publish("2026-10")).previous).toEqual({ code: "2026-07", revision: 1 });
  expect(await movements("2026-10")).toEqual([
    { name: "Bourgneuf", movement: "compared", before: 2 },
    { name: "Corbelle", movement: "compared", before: 1 },
    { name: "Estrées", movement: "not-ranked-then", before: null },
  ]);
  // 100·((15 500 / 15 240)^(30/92) − 1) = 0.5533…; 100·((18 000 / 15 200)^(30/92) − 1) = 5.6698…
  expect(await frozenValues(db.pool, "2026-10", "facebook growth_monthly villes-moyennes")).toEqual([
    "Bourgneuf 5.67 1",
    "Corbelle 0.55 2",
  ]);
  expect(await verifyRevision(db, "2026-10")).toMatchObject({ equal: true });
});

test("growth of a rounded figure carries its range", async () => {
  await publish("2026-07");
  await publish("2026-10");
  const { rows } = await db.pool.query(
    `SELECT r.rank_best, r.rank_worst FROM ranking_row r JOIN ranking_list l ON l.id = r.list_id
     WHERE l.metric = 'growth_monthly' AND l.league = 'villes-moyennes' AND r.value IS NOT NULL ORDER BY r.position`,
  );
  expect(rows).toEqual([
    { rank_best: 1, rank_worst: 1 },
    { rank_best: 2, rank_worst: 2 },
  ]);
});

test("another edition may be named, or none; not a later one, not an unknown one", async () => {
  await publish("2026-07");
  expect((await publish("2026-10-none", "none")).previous).toBeNull();
  expect(await movements("2026-10-none")).toMatchObject([{ movement: null }, { movement: null }, { movement: null }]);
  expect((await publish("2026-10", "2026-07")).previous).toEqual({ code: "2026-07", revision: 1 });
  await expect(publish("2026-07-b", "2026-10")).rejects.toMatchObject({ code: "bad-value", details: { parameter: "previous" } });
  await expect(publish("2026-10-c", "2026-01")).rejects.toMatchObject({ code: "unknown-edition" });
});

test("an edition of the same reference date is not before", async () => {
  await publish("2026-10-a");
  expect((await publish("2026-10-b")).previous).toBeNull();
});

test("a correction leaves what followed it as it was; what is published or corrected later compares with it", async () => {
  await publish("2026-07");
  await publish("2026-10");
  await db.pool.query(
    "UPDATE snapshot SET audience = 16000, precision = 'exact', step = NULL WHERE account_id = $1 AND observed_on = '2026-07-12'",
    [accounts["69002"]],
  );
  await reviseEdition(db, { code: "2026-07", reason: "Relevé de Bourgneuf mal lu", now, actor });
  expect(await verifyRevision(db, "2026-10")).toMatchObject({ equal: true });
  expect(await movements("2026-10")).toMatchObject([{ before: 2 }, { before: 1 }, { before: null }]);
  await reviseEdition(db, { code: "2026-10", reason: "Édition précédente corrigée", now, actor });
  expect(await movements("2026-10", 2)).toMatchObject([{ before: 1 }, { before: 2 }, { before: null }]);
  expect(await verifyRevision(db, "2026-10", 2)).toMatchObject({ equal: true, revision: { previous: { code: "2026-07", revision: 2 } } });
});
