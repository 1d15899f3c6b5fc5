import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTransaction } from "@/lib/data/database";
import { beginPreview, beginPublication } from "@/lib/data/draft/beginWork";
import { changeDraft, changeRevisionDraft, dropDraft } from "@/lib/data/draft/changeDraft";
import { OF_OTHER_THINGS } from "@/lib/data/draft/countChanges";
import { createDraft, createRevisionDraft } from "@/lib/data/draft/createDraft";
import { listDrafts } from "@/lib/data/draft/listDrafts";
import { previewDraft } from "@/lib/data/draft/previewDraft";
import { publishDraft } from "@/lib/data/draft/publishDraft";
import { readDraft } from "@/lib/data/draft/readDraft";
import { readRevisions } from "@/lib/data/edition/readRevision";
import { withEditionLock } from "@/lib/data/edition/withEditionLock";
import { createMember } from "@/lib/data/member/createMember";
import { readLeaderboard } from "@/lib/data/ranking/readLeaderboard";
import { insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const opened = vi.hoisted(() => ({ db: null as TestDatabase | null }));
vi.mock("@/lib/data/database", async (original) => ({ ...(await original<object>()), database: () => opened.db }));

const now = new Date("2026-11-02T09:00:00Z");
const facts = { code: "2026-10", title: "Octobre", referenceOn: "2026-10-31", windowDays: 90, networks: [] };
const RANKING = { network: "facebook", metric: "audience", league: "villes-moyennes", page: 1, pageSize: 50 } as const;
let db: TestDatabase;
let accounts: Awaited<ReturnType<typeof insertWorkedExample>>;
let memberId = 0;
let id = 0;
const working = new Set<ChildProcess>();

const write = <T>(run: (client: Parameters<Parameters<typeof inTransaction<T>>[1]>[0]) => Promise<T>) => inTransaction(db.pool, run);
const given = () => ({ memberId, actor: `member:${memberId}`, now });
/** @param seen when the preview that is looked at was computed; the one of now unless given */
const ask = async (version = 1, anyway = false, seen?: string) => {
  const computedAt = seen ?? (await readDraft(id)).preview?.computedAt ?? "";
  await write((client) => beginPublication(client, { id, version, computedAt, anyway, actor: `member:${memberId}`, now: new Date() }));
};
const trace = (subject: string) =>
  db.pool.query("INSERT INTO audit_log (at, actor, action, subject, subject_id) VALUES ($1, 'x', 'enter', $2, '1')", [now, subject]);
const revisions = async () =>
  (await readRevisions(db.pool, null)).map(({ code, number, publishedBy }) => `${code} ${number} ${publishedBy}`);
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => "accepted",
    (error: { code?: string }) => error.code,
  );

beforeEach(async () => {
  db = await createTestDatabase();
  opened.db = db;
  accounts = await insertWorkedExample(db.pool);
  memberId = await write((client) =>
    createMember(client, { email: "a@example.org", name: "Alice", roles: ["EDITOR"], passwordHash: null, actor: "test" }),
  );
  id = await write((client) => createDraft(client, facts, given()));
});
afterEach(async () => {
  for (const child of working) child.kill("SIGKILL");
  working.clear();
  await db.close();
});

test("a draft says what it would publish, until figures change; nothing is public before it is asked for", async () => {
  expect(await codeOf(ask())).toBe("preview-missing");
  await previewDraft(db, id, now);
  const draft = await readDraft(id);
  expect(draft).toMatchObject({
    state: "draft",
    createdBy: "Alice",
    previewIsOld: false,
    previewRunning: false,
    against: null,
    reports: 0,
  });
  expect(draft.preview).toMatchObject({ networks: ["facebook"], difference: null });
  expect(draft.preview?.contents.find(({ network, league }) => network === "facebook" && league === "villes-moyennes")?.ranked).toBe(2);
  expect(await revisions()).toEqual([]);

  await ask();
  await publishDraft(db, id, now);
  const published = await db.pool.query("SELECT count(*) AS lists FROM ranking_list");
  expect(draft.preview?.lists).toBe(published.rows[0].lists);
  const { rows } = await db.pool.query("SELECT count(*) AS ranked FROM ranking_row WHERE rank IS NOT NULL");
  expect(draft.preview?.ranked).toBe(rows[0].ranked);
});

test("a preview that figures have outlived is published only knowingly", async () => {
  await previewDraft(db, id, now);
  for (const subject of OF_OTHER_THINGS) await trace(subject);
  expect((await readDraft(id)).previewIsOld).toBe(false);
  await trace("snapshot");
  expect((await readDraft(id)).previewIsOld).toBe(true);
  expect(await codeOf(ask())).toBe("preview-old");
  expect(await codeOf(ask(1, true))).toBe("accepted");
});

test("what is published is the preview that was looked at, whatever comes in between", async () => {
  await previewDraft(db, id, now);
  const renewed = new Date(now.getTime() + 1); // a colleague's, on the same version
  await vi.waitFor(async () => {
    await previewDraft(db, id, renewed); // does nothing while the session of the one before ends
    expect((await readDraft(id)).preview?.computedAt).toBe(renewed.toISOString());
  });
  expect(await codeOf(ask(1, false, now.toISOString()))).toBe("preview-renewed");
  expect(await codeOf(ask(1, true, now.toISOString()))).toBe("preview-renewed");

  // Asked for, and waiting for the lock: an import ends now.
  await ask();
  const published = await withEditionLock(db.pool, async () => {
    const waiting = publishDraft(db, id, now);
    await vi.waitFor(async () => {
      const { rows } = await db.pool.query(
        "SELECT count(*) AS n FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = current_database()",
      );
      expect(rows[0].n).toBe(1);
    });
    await db.pool.query("UPDATE snapshot SET audience = audience * 10");
    await trace("import_batch");
    return { waiting };
  });
  expect(await published.waiting).toBe("failed");
  expect(await revisions()).toEqual([]);
  expect(await readDraft(id)).toMatchObject({ state: "failed", failure: { code: "preview-old" }, previewIsOld: true });
  await ask(2, true);
  expect(await publishDraft(db, id, now)).toBe("published");
});

test("it changes under the version that was seen, loses what was computed, and can be dropped", async () => {
  await previewDraft(db, id, now);
  const change = (version: number, changed: object) =>
    codeOf(write((client) => changeDraft(client, { ...facts, reason: null, ...changed }, { id, version, actor: "member:1", now })));
  expect(await change(1, { title: "Automne", windowDays: 30 })).toBe("accepted");
  expect(await change(1, { title: "Hiver" })).toBe("draft-stale");
  expect(await change(2, { referenceOn: "2026-11-03" })).toBe("bad-form");
  expect(await readDraft(id)).toMatchObject({ title: "Automne", windowDays: 30, version: 2, preview: null });
  expect(await codeOf(write((client) => beginPreview(client, { id, version: 2, actor: "x", now: new Date() })))).toBe("accepted");
  const other = await write((client) => createDraft(client, { ...facts, code: "other" }, given()));
  expect(await codeOf(write((client) => beginPreview(client, { id: other, version: 1, actor: "x", now: new Date() })))).toBe(
    "preview-busy",
  );
  await db.pool.query("UPDATE edition_draft SET preview_begun_at = NULL");
  const previews = [id, other].map((draft, index) =>
    codeOf(write((client) => beginPreview(client, { id: draft, version: 2 - index, actor: "x", now: new Date() }))),
  );
  expect((await Promise.all(previews)).sort()).toEqual(["accepted", "preview-busy"]);
  await write((client) => dropDraft(client, { id: other, version: 1, actor: "x" }));
  expect((await listDrafts()).map(({ code }) => code)).toEqual(["2026-10"]);
});

test("of two who publish one draft at once, one does; it is published once", async () => {
  await previewDraft(db, id, now);
  expect((await Promise.all([codeOf(ask()), codeOf(ask())])).sort()).toEqual(["accepted", "draft-busy"]);
  expect((await Promise.all([publishDraft(db, id, now), publishDraft(db, id, now)])).sort()).toEqual(["not-asked", "published"]);
  expect(await revisions()).toEqual([`2026-10 1 member:${memberId}`]);
  expect(await readDraft(id)).toMatchObject({ state: "published", revision: 1 });
  expect(await codeOf(ask(2))).toBe("draft-published");
  expect(await codeOf(write((client) => createDraft(client, facts, given())))).toBe("edition-exists");
});

test("what cannot be published says why, is a draft all the same, and is published once that is mended", async () => {
  await previewDraft(db, id, now);
  await ask();
  await db.pool.query("UPDATE edition_draft SET window_days = 1, reference_on = '2020-01-31'");
  expect(await publishDraft(db, id, now)).toBe("failed");
  expect(await readDraft(id)).toMatchObject({ state: "failed", failure: { code: "edition-without-figures" } });
  await write((client) => changeDraft(client, { ...facts, reason: null }, { id, version: 2, actor: "x", now }));
  await previewDraft(db, id, now);
  await ask(3);
  expect(await publishDraft(db, id, now)).toBe("published");
});

test("a process killed in the middle leaves a draft and nothing public; published again, it is there once", async () => {
  await previewDraft(db, id, now);
  for (const end of [(child: ChildProcess) => child.kill("SIGKILL"), (child: ChildProcess) => child.stdin?.end()]) {
    await ask((await readDraft(id)).version);
    await db.pool.query("UPDATE edition_draft SET begun_at = now() - interval '1 hour'"); // no longer just begun: its lock alone speaks for it
    expect((await readDraft(id)).state).toBe("interrupted");
    const child = await withEditionLock(db.pool, async () => {
      const started = startWork("publication");
      await vi.waitFor(async () => expect((await readDraft(id)).state).toBe("publishing"), { timeout: 20_000, interval: 50 });
      expect(await codeOf(ask(2))).toBe("draft-busy");
      await sleep(200); // it waits for the lock that we hold
      end(started);
      await once(started, "exit");
      return started;
    });
    working.delete(child);
    await vi.waitFor(async () => expect((await readDraft(id)).state).toBe("interrupted"), { timeout: 5_000, interval: 50 });
    expect(await revisions()).toEqual([]);
  }
  await ask((await readDraft(id)).version);
  await once(startWork("publication"), "exit");
  expect(await readDraft(id)).toMatchObject({ state: "published", revision: 1 });
  expect(await revisions()).toEqual([`2026-10 1 member:${memberId}`]);
});

test("a revision shows what moves against what readers have, is published with its reason, and stands beside the first", async () => {
  await previewDraft(db, id, now);
  await ask();
  await publishDraft(db, id, now);
  await db.pool.query("UPDATE snapshot SET audience = 45300, precision = 'exact', step = NULL WHERE account_id = $1", [accounts["69002"]]);
  id = await write((client) => createRevisionDraft(client, { code: "2026-10", reason: "Bourgneuf relevé" }, given()));
  await write((client) =>
    changeRevisionDraft(client, { reason: "Bourgneuf relevé à nouveau", networks: ["facebook"] }, { id, version: 1, actor: "x" }),
  );
  await previewDraft(db, id, now);
  const { preview, against } = await readDraft(id);
  expect(against).toMatchObject({ code: "2026-10", revision: 1 });
  expect(preview?.difference).toMatchObject({
    against: { code: "2026-10", revision: 1 },
    accounts: { appeared: 0, gone: 0, replaced: 0 },
    figures: { changed: 1, jumped: 1, jumps: [{ name: "Bourgneuf", after: { audience: 45_300 } }] },
  });
  const shown = async () => {
    const { edition, rows } = await readLeaderboard({ ...RANKING, edition: "latest" });
    return [edition.revision, ...rows.map(({ territory, value }) => `${territory.name} ${value}`)];
  };
  expect(await shown()).toEqual([1, "Corbelle 15240", "Bourgneuf 15200"]);
  await ask(2);
  await once(startWork("publication"), "exit"); // another process: what this one keeps of what it has read must not stand in the way
  expect(await shown()).toEqual([2, "Bourgneuf 45300", "Corbelle 15240"]);
  expect((await readRevisions(db.pool, "2026-10")).map(({ number, reason }) => [number, reason])).toEqual([
    [2, "Bourgneuf relevé à nouveau"],
    [1, null],
  ]);
});

function startWork(work: "publication" | "preview"): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/edition/workOnDraft.ts", work, String(id)], {
    stdio: ["pipe", "ignore", "inherit"],
    env: { NODE_ENV: "test", DATABASE_URL: db.url },
  });
  working.add(child);
  return child;
}
