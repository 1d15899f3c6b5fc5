import { afterEach, beforeEach, expect, test } from "vitest";
import { markInstance } from "@/lib/data/instance/markInstance";
import { readInstance } from "@/lib/data/instance/readInstance";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const now = new Date("2026-11-22T08:00:00Z");
let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.close());

test("a database without a mark is real", async () => {
  expect(await readInstance(db)).toMatchObject({ nature: "real" });
});

test("a simulation is marked once; asking again changes nothing", async () => {
  await markInstance(db, "simulation", now);
  await markInstance(db, "simulation", new Date("2027-01-01T08:00:00Z"));
  expect(await readInstance(db)).toEqual({ nature: "simulation", since: now });
  expect((await db.pool.query("SELECT 1 FROM instance")).rowCount).toBe(1);
});

test("a simulation cannot be made real", async () => {
  await markInstance(db, "simulation", now);
  await expect(markInstance(db, "real", now)).rejects.toMatchObject({
    code: "instance-nature",
    details: { found: "simulation", expected: "real" },
  });
  for (const sql of ["UPDATE instance SET nature = 'real'", "DELETE FROM instance", "TRUNCATE instance"])
    await expect(db.pool.query(sql)).rejects.toThrow(/never changes/);
  await expect(db.pool.query("INSERT INTO instance (id, nature) VALUES (2, 'real')")).rejects.toThrow(/instance_is_one/);
  expect(await readInstance(db)).toEqual({ nature: "simulation", since: now });
});

test("a real instance cannot be made a simulation", async () => {
  await markInstance(db, "real", now);
  await expect(markInstance(db, "simulation", now)).rejects.toMatchObject({ code: "instance-nature" });
  expect(await readInstance(db)).toMatchObject({ nature: "real" });
});

test("what has an edition and no mark is real, and stays so", async () => {
  await db.pool.query("INSERT INTO edition (code, title, reference_on, window_days) VALUES ('a', 'A', '2026-01-01', 90)");
  await expect(markInstance(db, "simulation", now)).rejects.toMatchObject({ code: "instance-nature", details: { found: "real" } });
  expect(await readInstance(db)).toMatchObject({ nature: "real" });
});
