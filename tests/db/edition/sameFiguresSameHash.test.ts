import { expect, test } from "vitest";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

async function publishOctober(db: TestDatabase, title: string, now: Date, actor: string): Promise<string> {
  const { sha256 } = await publishEdition(db, { code: "2026-10", title, referenceOn: "2026-10-31", windowDays: 90, now, actor });
  return sha256;
}

/** As if the instance had lived before: no identifier is the same. */
async function skipIdentifiers(db: TestDatabase): Promise<void> {
  for (const table of ["territory", "account", "source", "edition", "revision", "ranking_list"]) {
    await db.pool.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), 7000)`);
  }
}

test("the same figures give the same hash on two instances, whenever, by whomever and under whatever title", async () => {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()];
  try {
    await skipIdentifiers(other);
    for (const db of [one, other]) await insertWorkedExample(db.pool);
    const first = await publishOctober(one, "Octobre", new Date("2026-11-02T09:00:00Z"), "command:one");
    const second = await publishOctober(other, "Automne", new Date("2026-11-20T20:00:00Z"), "command:other");
    expect(second).toBe(first);
  } finally {
    await one.close();
    await other.close();
  }
});

test("another figure, another hash", async () => {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()];
  try {
    for (const db of [one, other]) await insertWorkedExample(db.pool);
    await other.pool.query("UPDATE snapshot SET source_url = 'https://example.org/source' WHERE audience = 900");
    const now = new Date("2026-11-02T09:00:00Z");
    expect(await publishOctober(other, "Octobre", now, "a")).not.toBe(await publishOctober(one, "Octobre", now, "a"));
  } finally {
    await one.close();
    await other.close();
  }
});
