import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { changeAccount } from "@/lib/data/account/changeAccount";
import { createAccount } from "@/lib/data/account/createAccount";
import { ACCOUNTS_A_PAGE, listAccounts, type RegisterQuery } from "@/lib/data/account/listAccounts";
import { mergeAccounts } from "@/lib/data/account/mergeAccounts";
import { readAccount } from "@/lib/data/account/readAccount";
import { readAccountHistory, readTerritoryChanges } from "@/lib/data/account/readHistory";
import { type AccountTexts, resolveEntry } from "@/lib/data/account/resolveEntry";
import { lockTarget } from "@/lib/data/campaign/lockTarget";
import { saveEntry } from "@/lib/data/campaign/saveEntry";
import { inTransaction } from "@/lib/data/database";
import { insertAccount, insertCommunes, insertFigure } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
  await insertCommunes(db.pool);
  await db.pool.query("INSERT INTO member (email, name, roles) VALUES ('a@b.fr', 'Alice', '{ADMIN}')");
});
afterAll(() => db.close());
// The log is only ever added to: each test looks at its own accounts.
beforeEach(() =>
  db.pool.query("DELETE FROM campaign_entry; DELETE FROM campaign_target; DELETE FROM campaign; DELETE FROM snapshot; DELETE FROM account"),
);

const TODAY = "2026-11-22";
const texts = (given: Partial<AccountTexts> = {}): AccountTexts => ({
  territory: "commune/69002",
  account: "https://www.facebook.com/bourgneuf?ref=ts",
  network: null,
  purpose: "institutionnel",
  standing: "official",
  main: true,
  openedOn: null,
  dormantSince: null,
  closedOn: null,
  proofUrl: null,
  replacedBy: "",
  sharedWith: [],
  ...given,
});
type More = { takeOver?: boolean; actor?: string };
const within = <T>(run: (client: pg.PoolClient) => Promise<T>) => inTransaction(db.pool, run);
const create = (given: Partial<AccountTexts> = {}, { takeOver = false, actor = "member:1" }: More = {}) =>
  within(async (client) => createAccount(client, { entry: await resolveEntry(client, texts(given), TODAY), takeOver, actor }));
const change = (id: number, version: number, given: Partial<AccountTexts>, { takeOver = false, actor = "member:1" }: More = {}) =>
  within(async (client) => changeAccount(client, { id, version, entry: await resolveEntry(client, texts(given), TODAY), takeOver, actor }));
const merge = (kept: number, gone: number, versions: [number, number] = [1, 1]) =>
  within((client) =>
    mergeAccounts(client, { kept: { id: kept, version: versions[0] }, gone: { id: gone, version: versions[1] }, actor: "member:1" }),
  );
const countAccounts = async () => (await db.pool.query("SELECT FROM account")).rowCount;

test("a pasted address becomes an account in its one form, shared and replaced, with its trace", async () => {
  const successor = await create({ account: "x.com/bourgneuf" });
  const id = await create({
    territory: "Bourgneuf",
    closedOn: "2024-05-01",
    replacedBy: `n° ${successor}`,
    sharedWith: ["Corbelle (commune 69003)", "", "01001"],
  });
  const account = await readAccount(id, db);
  expect(account.facts).toEqual({
    territory: "commune/69002",
    network: "facebook",
    handle: "bourgneuf",
    url: "https://www.facebook.com/bourgneuf",
    purpose: "institutionnel",
    standing: "official",
    main: true,
    openedOn: null,
    dormantSince: null,
    closedOn: "2024-05-01",
    proofUrl: null,
    replacedBy: successor,
    sharedWith: ["commune/01001", "commune/69003"],
  });
  expect([account.replacedBy?.words, account.figures]).toEqual(["bourgneuf (Bourgneuf)", { count: 0, first: null, last: null }]);
  expect(await readAccountHistory(id, db)).toMatchObject([{ who: "Alice", action: "create", after: account.facts }]);
});

test.each([
  ["territory", { territory: "" }, "missing"],
  ["territory", { territory: "Nulle-part" }, "unknown-territory"],
  ["account", { account: "" }, "missing"],
  ["account", { account: "https://www.facebook.com/sharer/sharer.php?u=x" }, "share-link"],
  ["account", { account: "https://ville.fr/contact" }, "unknown-host"],
  ["dormantSince", { openedOn: "2020-01-01", dormantSince: "2019-01-01" }, "dormant-before-open"],
  ["replacedBy", { replacedBy: "https://x.com/nobody" }, "unknown-account"],
  ["replacedBy", { replacedBy: "https://x.com/intent/follow" }, "share-link"],
  ["sharedWith", { sharedWith: ["commune/69002"] }, "own-territory"],
])("what is wrong with the %s of a form is said: %o", async (field, given, problem) => {
  await expect(create(given)).rejects.toMatchObject({ code: "bad-form", details: { field, problem } });
  expect(await countAccounts()).toBe(0);
});

test("a name that two territories bear is refused with both", async () => {
  await db.pool.query(
    `INSERT INTO territory (level, code, name, article, search_name, postal_codes, vintage) VALUES
     ('commune', '97411', 'Saint-Denis', 0, 'saint denis', '{}', '2026'), ('commune', '93066', 'Saint-Denis', 0, 'saint denis', '{}', '2026')`,
  );
  await expect(create({ territory: "Saint Denis" })).rejects.toMatchObject({
    details: { problem: "ambiguous-territory", found: "Saint-Denis (commune 93066), Saint-Denis (commune 97411)" },
  });
});

test("an account that is known is refused with its name, for another territory too, and to two members at once", async () => {
  const both = await Promise.allSettled([create(), create({ territory: "commune/69003", account: "facebook.com/Bourg.Neuf" })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { rows } = await db.pool.query("SELECT id FROM account");
  await expect(create({ main: false })).rejects.toMatchObject({
    code: "account-known",
    details: { account: rows[0].id, field: "account" },
  });
  // One that is closed has left its handle to others.
  await db.pool.query("UPDATE account SET closed_on = '2024-05-01'");
  await create({ territory: "commune/35004", openedOn: "2024-05-01" });
  await expect(change(rows[0].id, 1, { closedOn: null, main: false })).rejects.toMatchObject({ code: "account-known" });
});

test("whoever enters an account while an import runs waits for it, and holds up nothing that it needs", async () => {
  const imports = await db.pool.connect();
  await imports.query("BEGIN; LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE");
  const entered = create();
  const waiting = "SELECT FROM pg_locks WHERE relation = 'account'::regclass AND mode = 'RowExclusiveLock' AND NOT granted";
  while ((await db.pool.query(waiting)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await imports.query("SELECT FROM territory WHERE code = '69002' FOR KEY SHARE NOWAIT");
  await imports.query("COMMIT");
  imports.release();
  expect(await readAccount(await entered, db)).toMatchObject({ facts: { handle: "bourgneuf" } });
});

test("one main account at any date: the other is named, and gives way when told to", async () => {
  const first = await create();
  await expect(create({ account: "facebook.com/mairie" })).rejects.toMatchObject({ code: "other-main", details: { account: first } });
  const second = await create({ account: "facebook.com/mairie" }, { takeOver: true });
  expect((await readAccount(first, db)).facts.main).toBe(false);
  expect((await readAccountHistory(first, db))[0]).toMatchObject({ action: "change", before: { main: true }, after: { main: false } });
  await expect(change(first, 2, {})).rejects.toMatchObject({ code: "other-main", details: { account: second } });
  await change(second, 1, { account: "facebook.com/mairie", closedOn: "2024-05-01" });
  await change(first, 2, { openedOn: "2024-05-01" });
  expect((await readAccount(first, db)).facts.main).toBe(true);
  // Two members who each make one the main account: one of them is refused.
  const [third, fourth] = [await create({ main: false, account: "x.com/a" }), await create({ main: false, account: "x.com/b" })];
  const both = await Promise.allSettled([change(third, 1, { account: "x.com/a" }), change(fourth, 1, { account: "x.com/b" })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an edit of what another member has changed meanwhile is refused with what they wrote, and nothing is lost", async () => {
  const id = await create();
  const both = await Promise.allSettled([
    change(id, 1, { purpose: "culture" }),
    change(id, 1, { purpose: "tourisme", proofUrl: "https://ville.fr" }, { actor: "command:root" }),
  ]);
  const refused = both.find(({ status }) => status === "rejected") as PromiseRejectedResult;
  expect(refused.reason).toMatchObject({ code: "account-stale", details: { version: 2 } });
  const { facts } = await readAccount(id, db);
  expect(refused.reason.details["now.purpose"]).toBe(facts.purpose);
  expect(refused.reason.details.who).toBe(facts.purpose === "culture" ? "Alice" : "command:root");
  // The same as it already is: nothing to refuse, nothing to log. A newer reading: taken.
  await change(id, 1, { purpose: facts.purpose, proofUrl: facts.proofUrl });
  expect((await readAccountHistory(id, db)).length).toBe(2);
  await change(id, 2, { purpose: "jeunesse" });
  expect(await readAccount(id, db)).toMatchObject({ version: 3, facts: { purpose: "jeunesse" } });
  await expect(change(id, 3, { replacedBy: String(id) })).rejects.toMatchObject({ details: { problem: "itself" } });
  await expect(change(999_999, 1, {})).rejects.toMatchObject({ code: "unknown-account" });
});

test("an account that changes hands is told of in the history of both territories", async () => {
  const id = await create();
  await change(id, 1, { territory: "commune/69003" });
  for (const [territory, action] of [
    ["commune/69002", "lose-account"],
    ["commune/69003", "gain-account"],
  ] as const) {
    expect(await readTerritoryChanges(territory, db)).toContainEqual(
      expect.objectContaining({ action, after: { account: id, territory: "commune/69003" } }),
    );
  }
});

test("two accounts that are one are merged: figures, sharers, successor and place of the one go to the other", async () => {
  const main = await create({ sharedWith: ["commune/69003"], openedOn: "2015-01-01" });
  const double = await create({ account: "facebook.com/profile.php?id=100064371628350", main: false, openedOn: "2019-01-01" });
  const former = await create({ account: "facebook.com/avant", main: false, closedOn: "2014-01-01", replacedBy: String(main) });
  await insertFigure(db.pool, main, { audience: 10, observedOn: "2026-01-01" });
  await insertFigure(db.pool, main, { audience: 11, observedOn: "2026-02-01", kind: "likes" });
  await insertFigure(db.pool, double, { audience: 12, observedOn: "2026-02-01" });
  await expect(merge(double, main, [2, 1])).rejects.toMatchObject({ code: "account-stale" });
  expect(await merge(double, main)).toEqual({ figures: 2 });
  const account = await readAccount(double, db);
  expect(account.facts).toMatchObject({ main: true, openedOn: "2015-01-01", sharedWith: ["commune/69003"] });
  expect([account.figures.count, account.replaces.map(({ id }) => id)]).toEqual([3, [former]]);
  const [merged] = await readTerritoryChanges("commune/69002", db);
  expect(merged).toMatchObject({ action: "merge", before: { account: main, handle: "bourgneuf" }, after: { account: double, figures: 2 } });
  expect((await readTerritoryChanges("commune/69002", db)).filter(({ account: one }) => one === main).map(({ action }) => action)).toEqual([
    "create",
  ]);
});

test("no figure is lost: two of one day and kind refuse the merger, and are listed", async () => {
  const [a, b] = [await create(), await create({ account: "facebook.com/mairie", main: false })];
  for (const id of [a, b]) await insertFigure(db.pool, id, { audience: id, observedOn: "2026-01-01" });
  await insertFigure(db.pool, b, { audience: 3, observedOn: "2026-02-01" });
  await expect(merge(a, b)).rejects.toMatchObject({ code: "figures-clash", details: { found: "2026-01-01 (followers)" } });
  expect((await db.pool.query("SELECT FROM snapshot")).rowCount).toBe(3);
  const elsewhere = await insertAccount(db.pool, "35004", { handle: "dormans" });
  await expect(merge(a, elsewhere)).rejects.toMatchObject({ code: "not-mergeable" });
  await expect(merge(a, a)).rejects.toMatchObject({ code: "not-mergeable" });
});

test("what a campaign reads of the one is read of the other, unless it reads both", async () => {
  const [a, b] = [await create(), await create({ account: "facebook.com/mairie", main: false })];
  const campaign = async (title: string, targets: readonly number[]) =>
    db.pool.query(
      `WITH made AS (
         INSERT INTO campaign (title, reference_on, opens_on, closes_on, created_by) VALUES ($1, '2026-10-31', '2026-10-01', '2026-11-30', 1) RETURNING id)
       INSERT INTO campaign_target (campaign_id, account_id) SELECT id, unnest($2::int[]) FROM made`,
      [title, targets],
    );
  await campaign("Les deux", [a, b]);
  await expect(merge(a, b)).rejects.toMatchObject({ code: "account-in-use", details: { found: "Les deux" } });
  await db.pool.query("DELETE FROM campaign_target");
  await campaign("Un seul", [b]);
  await merge(a, b);
  expect((await db.pool.query("SELECT account_id FROM campaign_target")).rows).toEqual([{ account_id: a }]);

  // Somebody is saving its figure meanwhile: the merge waits for it, and not each for the other.
  const c = await create({ account: "facebook.com/encore", main: false });
  await db.pool.query("UPDATE campaign_target SET account_id = $1", [c]);
  const { rows } = await db.pool.query<{ id: number }>("SELECT campaign_id AS id FROM campaign_target");
  const campaignId = rows[0]?.id ?? 0;
  let merging: Promise<unknown> = Promise.resolve();
  const saved = await within(async (client) => {
    await lockTarget(client, campaignId, c);
    merging = merge(a, c, [2, 1]);
    await vi.waitFor(async () => {
      const waiting = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
      expect((await db.pool.query(waiting)).rowCount).toBe(1);
    });
    const given = {
      campaignId,
      accountId: c,
      version: 0,
      texts: { audience: "5", observedOn: "2026-10-31" },
      unreadable: null,
    };
    return await saveEntry(client, { ...given, memberId: 1, actor: "member:1", now: new Date("2026-11-22T10:00:00Z") });
  });
  expect(saved).toMatchObject({ outcome: "saved" });
  expect(await merging).toEqual({ figures: 1 });
  expect((await db.pool.query("SELECT account_id FROM snapshot")).rows).toEqual([{ account_id: a }]);
});

test("accounts are found by all that is asked together, a page at a time", async () => {
  const main = await create({ sharedWith: ["commune/69003"], proofUrl: "https://ville.fr/" });
  const dormant = await create({ account: "x.com/Avilly_100", territory: "01001", dormantSince: "2024-01-01", purpose: "culture" });
  const closed = await create({
    account: "x.com/ancien",
    territory: "01001",
    main: false,
    closedOn: "2020-01-01",
    replacedBy: String(dormant),
  });
  const nameless = await create({ account: "", network: "tiktok", territory: "35004", standing: "to-verify", main: false });
  const find = async (query: Partial<RegisterQuery>) => (await listAccounts({ page: 1, ...query }, db)).rows.map(({ id }) => id);
  expect(await find({})).toEqual([dormant, closed, main, nameless]);
  expect(await find({ q: "avil" })).toEqual([dormant, closed]);
  expect(await find({ q: "1001" })).toEqual([dormant, closed]);
  expect(await find({ q: "!" })).toEqual([]);
  expect(await find({ territory: "commune/69003" })).toEqual([main]);
  expect(await find({ account: "@AVILLY_1" })).toEqual([dormant]);
  expect(await find({ account: "%" })).toEqual([]);
  expect(await find({ network: "x", rank: "secondary" })).toEqual([closed]);
  expect(await find({ rank: "main", purpose: "culture" })).toEqual([dormant]);
  expect(await find({ standing: "to-verify" })).toEqual([nameless]);
  expect([await find({ state: "dormant" }), await find({ state: "closed" }), await find({ state: "replaced" })]).toEqual([
    [dormant],
    [closed],
    [closed],
  ]);
  expect(await find({ state: "open", region: "53" })).toEqual([nameless]);
  expect([await find({ lacks: "url" }), await find({ lacks: "proof", departement: "69" })]).toEqual([[nameless], []]);
  expect(await find({ shared: "shared" })).toEqual([main]);
  await db.pool.query(
    "INSERT INTO account (territory_id, network, handle, handle_key) SELECT t.id, 'flickr', 'f' || n, 'f' || n FROM territory t, generate_series(1, 60) n WHERE code = '35005'",
  );
  const pages = await Promise.all([1, 2].map((page) => listAccounts({ network: "flickr", page }, db)));
  expect(pages.map(({ total, rows }) => [total, rows.length])).toEqual([
    [60, ACCOUNTS_A_PAGE],
    [60, 10],
  ]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(60);
});
