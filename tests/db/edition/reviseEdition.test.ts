import { afterEach, beforeEach, expect, test } from "vitest";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { readRevision, readRevisions } from "@/lib/data/edition/readRevision";
import { reviseEdition } from "@/lib/data/edition/reviseEdition";
import { frozenValues } from "@/tests/fixtures/frozenValues";
import { insertAccount, insertFigure, insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const actor = "command:tests";
let db: TestDatabase;
let accounts: Awaited<ReturnType<typeof insertWorkedExample>>;

beforeEach(async () => {
  db = await createTestDatabase();
  accounts = await insertWorkedExample(db.pool);
  const now = new Date("2026-11-02T09:00:00Z");
  await publishEdition(db, { code: "2026-10", title: "Octobre", referenceOn: "2026-10-31", windowDays: 90, now, actor });
});
afterEach(() => db.close());

const revise = (reason: string) => reviseEdition(db, { code: "2026-10", reason, now: new Date("2026-11-09T09:00:00Z"), actor });

test("a revision mends in the open: its reason, what moved, and the one before as it was", async () => {
  await db.pool.query("UPDATE snapshot SET audience = 15300, precision = 'exact', step = NULL WHERE account_id = $1", [accounts["69002"]]);
  await db.pool.query("DELETE FROM snapshot WHERE account_id = $1", [accounts["35004"]]);
  await insertFigure(db.pool, accounts["35005"], { observedOn: "2026-10-20", audience: 100 });
  const { number, changes } = await revise(" Bourgneuf relevé à nouveau ");
  expect(number).toBe(2);
  expect(await frozenValues(db.pool, "2026-10", "facebook audience villes-moyennes", 2)).toEqual(["Bourgneuf 15300 1", "Corbelle 15240 2"]);
  expect(await frozenValues(db.pool, "2026-10", "facebook audience villes-moyennes", 1)).toEqual([
    "Corbelle 15240 1 (1–2)",
    "Bourgneuf 15200 2 (1–2)",
  ]);
  expect((await readRevision(db.pool, "2026-10")).reason).toBe("Bourgneuf relevé à nouveau");
  expect((await readRevisions(db.pool, "2026-10")).map((revision) => revision.number)).toEqual([2, 1]);
  // audience and audience_per_1000, on facebook and on all: four lists each.
  expect(changes.entered).toBe(4);
  expect(changes.left).toBe(4);
  expect(changes.ranks).toBe(8);
  // Those of Bourgneuf, and its engagement on facebook and on all: 880 000 / (41 × 15 300) = 1.40.
  expect(changes.values).toBe(6);
  expect(changes.largest[0]).toEqual({
    network: "all",
    metric: "audience",
    league: "villes-moyennes",
    level: "commune",
    code: "69002",
    name: "Bourgneuf",
    before: { rank: 2, value: 15_200 },
    after: { rank: 1, value: 15_300 },
  });
  const lists = ["all audience", "all audience_per_1000", "facebook audience", "facebook audience_per_1000"];
  expect(changes.largest.map(({ name, after, network, metric }) => `${name} ${after.rank} ${network} ${metric}`)).toEqual([
    ...lists.map((list) => `Bourgneuf 1 ${list}`),
    ...lists.map((list) => `Corbelle 2 ${list}`),
  ]);
});

test("nothing moved is said, and is not refused", async () => {
  const before = await readRevision(db.pool, "2026-10");
  const { changes, sha256 } = await revise("Adresse d’une source");
  expect(changes).toEqual({ values: 0, ranks: 0, entered: 0, left: 0, largest: [] });
  expect(sha256).not.toBe(before.sha256); // the number of the revision is part of the form
});

test("the networks stay those of the revision before, unless others are asked for", async () => {
  const id = await insertAccount(db.pool, "01001", { network: "x" });
  await insertFigure(db.pool, id, { observedOn: "2026-10-20", audience: 100 });
  expect((await revise("première")).networks).toEqual(["facebook"]);
  const now = new Date();
  expect((await reviseEdition(db, { code: "2026-10", reason: "X aussi", networks: ["facebook", "x"], now, actor })).networks).toEqual([
    "facebook",
    "x",
  ]);
  expect((await revise("encore")).networks).toEqual(["facebook", "x"]);
});

test.each([[[]], [["facebook", "x", "facebook"] as const]])("networks that say nothing are refused: %j", async (networks) => {
  await expect(reviseEdition(db, { code: "2026-10", reason: "x", networks, now: new Date(), actor })).rejects.toMatchObject({
    code: "bad-value",
    details: { parameter: "networks", found: networks.join(",") },
  });
});

test("a reason is needed, and an edition", async () => {
  await expect(revise("  ")).rejects.toMatchObject({ code: "bad-value", details: { parameter: "reason" } });
  await expect(reviseEdition(db, { code: "2020-01", reason: "x", now: new Date(), actor })).rejects.toMatchObject({
    code: "unknown-edition",
  });
  await expect(readRevision(db.pool, "2026-10", 2)).rejects.toMatchObject({
    code: "unknown-revision",
    details: { found: 2, expected: "1–1" },
  });
});

test("two corrections at the same time are two revisions", async () => {
  const results = await Promise.all([revise("une"), revise("deux")]);
  expect(results.map(({ number }) => number).sort()).toEqual([2, 3]);
});
