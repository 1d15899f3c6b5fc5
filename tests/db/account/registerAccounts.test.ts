import { afterEach, beforeEach, expect, test } from "vitest";
import { type AccountRegistration, registerAccounts } from "@/lib/data/account/registerAccounts";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
  await db.pool.query(
    `INSERT INTO territory (level, code, name, article, search_name, postal_codes, vintage)
     VALUES ('commune', '35238', 'Rennes', 0, 'rennes', '{}', '2026'), ('commune', '35047', 'Bruz', 0, 'bruz', '{}', '2026')`,
  );
});
afterEach(() => db.close());

function account(given: Partial<AccountRegistration> = {}): AccountRegistration {
  return {
    level: "commune",
    code: "35238",
    network: "facebook",
    handle: "un",
    handleKey: "un",
    url: "https://www.facebook.com/un",
    purpose: "institutionnel",
    standing: "official",
    main: true,
    openedOn: null,
    dormantSince: null,
    closedOn: null,
    replacedBy: null,
    sharedWith: [],
    ...given,
  };
}
const countAccounts = async () => (await db.pool.query("SELECT 1 FROM account")).rowCount;

test("accounts, the one that replaces another, and who shares them are written with their trace", async () => {
  const closed = account({ handle: "ancien", handleKey: "ancien", closedOn: "2024-05-01", replacedBy: 1 });
  const successor = account({ openedOn: "2024-05-01", sharedWith: [{ level: "commune", code: "35047" }] });
  expect(await registerAccounts(db, [closed, successor], "test")).toBe(2);
  const { rows } = await db.pool.query(
    `SELECT a.handle, a.closed_on, r.handle AS successor, s.code AS sharer FROM account a LEFT JOIN account r ON r.id = a.replaced_by_id
     LEFT JOIN account_share x ON x.account_id = a.id LEFT JOIN territory s ON s.id = x.territory_id ORDER BY a.handle`,
  );
  expect(rows).toEqual([
    { handle: "ancien", closed_on: "2024-05-01", successor: "un", sharer: null },
    { handle: "un", closed_on: null, successor: null, sharer: "35047" },
  ]);
  expect((await db.pool.query("SELECT actor, action, after FROM audit_log")).rows).toEqual([
    { actor: "test", action: "register", after: { count: 2 } },
  ]);
});

test("one territory that nobody knows, and nothing is written", async () => {
  const unknown = { level: "commune", code: "99999" } as const;
  for (const bad of [account({ ...unknown, handle: "x", handleKey: "x" }), account({ network: "x", sharedWith: [unknown] })])
    await expect(registerAccounts(db, [account(), bad], "test")).rejects.toMatchObject({
      code: "unknown-territory",
      details: { found: "commune 99999" },
    });
  expect(await countAccounts()).toBe(0);
});

test("two main accounts at a time, and nothing is written", async () => {
  const second = account({ handle: "deux", handleKey: "deux", openedOn: "2024-05-01" });
  await expect(registerAccounts(db, [account(), second], "test")).rejects.toThrow(/account_one_open_main/);
  expect(await countAccounts()).toBe(0);
});
