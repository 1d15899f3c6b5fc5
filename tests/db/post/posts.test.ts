import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mergeAccounts } from "@/lib/data/account/mergeAccounts";
import { inTransaction } from "@/lib/data/database";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { reviseEdition } from "@/lib/data/edition/reviseEdition";
import { listImports } from "@/lib/data/import/listImports";
import { undoImport } from "@/lib/data/import/undoImport";
import { checkInvariants } from "@/lib/data/invariants/checkInvariants";
import { applyPosts, undoPosts } from "@/lib/data/post/applyPosts";
import { forgetPosts } from "@/lib/data/post/forgetPosts";
import { listWaitingPosts, readPostImport } from "@/lib/data/post/readPostImports";
import { readTerritoryPosts } from "@/lib/data/post/readTerritoryPosts";
import { stagePosts } from "@/lib/data/post/stagePosts";
import { workbook } from "@/tests/fixtures/workbook";
import { type ImportBench, NOW, openImportBench } from "../import/importing";

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());

const FIGURES = "code,network,account,observed_on,audience,period_days";
const HEADER = "reseau;compte;date_releve;url_publication;date_publication;format;interactions";
const line = (number: number, interactions = number, more = "2026-10-12;photo") =>
  `facebook;villedementon;2026-10-31;https://www.facebook.com/villedementon/posts/${number};${more};${interactions}`;
const actor = "member:1";
const as = { actor, now: NOW };
const MENTON = { level: "commune", code: "06083" } as const;

let batchId: number;
beforeEach(async () => {
  await bench.query("DELETE FROM post_import");
  await bench.clear();
  const report = await bench.importFile([FIGURES, "06083,facebook,villedementon,2026-10-31,12000,30"], { apply: true });
  batchId = report.batchId ?? 0;
});

async function stage(...lines: string[]): Promise<number> {
  const path = join(bench.folder, "posts.csv");
  await writeFile(path, [HEADER, ...lines].join("\n"));
  return stagePosts({ path, fileName: "posts.csv", ...as }, bench.db);
}
const apply = (id: number) => inTransaction(bench.db.pool, (client) => applyPosts(client, { id, ...as }));
const undo = (id: number) => inTransaction(bench.db.pool, (client) => undoPosts(client, { id, ...as }));
const carried = () =>
  bench.query<{ url: string; ordinal: number }>("SELECT right(url, 1) AS url, ordinal FROM snapshot_post ORDER BY ordinal");
const numbers = async () => (await carried()).map(({ url }) => Number(url));

async function expectConsistent(): Promise<void> {
  for await (const { id, count } of checkInvariants(bench.db.pool)) if (id === "posts-of-the-period") expect(count).toBe(0);
}

describe("a file of posts", () => {
  it("is shown before anything is written; then gives the figure its posts, and can be undone", async () => {
    const id = await stage(line(1, 5), line(2, 9, "2026-10-20;reel"), line(3, 1, "2026-09-30;photo"), line(4, 1, "2026-10-01;podcast"));
    expect(await carried()).toEqual([]);
    const shown = await readPostImport(id, bench.db);
    expect(shown).toMatchObject({ rows: 4, refused: 2, new: 1, changed: 0, same: 0, appliedAt: null });
    expect(shown.refusedRows.map(({ line: at, column, problem, found }) => [at, column, problem, found])).toEqual([
      [4, "posted_on", "before-period", "2026-09-30"],
      [5, "format", "unknown-format", "podcast"],
    ]);
    expect(shown.figures).toEqual([
      expect.objectContaining({ territory: "Menton (commune 06083)", network: "facebook", handle: "villedementon", before: 0, after: 2 }),
    ]);
    await apply(id);
    expect(await numbers()).toEqual([2, 1]);
    await expectConsistent();
    await expect(apply(id)).rejects.toMatchObject({ code: "import-applied" });
    expect(await undo(id)).toBe(0);
    expect(await carried()).toEqual([]);
    await expect(undo(id)).rejects.toMatchObject({ code: "nothing-to-undo" });
    expect(await readPostImport(id, bench.db)).toMatchObject({ appliedBy: actor, undoneBy: actor, leftAlone: 0 });
  });

  it("takes the place of all that the figure carried, which undoing gives back; the same again changes nothing", async () => {
    await apply(await stage(line(1), line(2)));
    const id = await stage(line(3));
    expect(await readPostImport(id, bench.db)).toMatchObject({ new: 0, changed: 1 });
    await apply(id);
    expect(await numbers()).toEqual([3]);
    expect(await readPostImport(await stage(line(3)), bench.db)).toMatchObject({ changed: 0, same: 1 });
    await undo(id);
    expect(await numbers()).toEqual([2, 1]);
    const log = await bench.query<{ before: number; after: number }>(
      `SELECT jsonb_array_length(before->'posts') AS before, jsonb_array_length(after->'posts') AS after
       FROM audit_log WHERE action = 'posts' ORDER BY id DESC LIMIT 2`,
    );
    expect(log).toEqual([
      { before: 1, after: 2 },
      { before: 2, after: 1 },
    ]);
  });

  it("is not applied when the figure carries others since, nor undone over them", async () => {
    const [first, second] = [await stage(line(1)), await stage(line(2))];
    await apply(first);
    await expect(apply(second)).rejects.toMatchObject({ code: "posts-changed" });
    await apply(await stage(line(3)));
    expect(await undo(first)).toBe(1);
    expect(await numbers()).toEqual([3]);
  });

  it("stands among all imports once applied, among the files that wait before, and is given up like them when nobody applies it", async () => {
    const id = await stage(line(1), line(2), "a;b");
    expect((await listImports(1, bench.db)).imports.map(({ kind }) => kind)).toEqual(["figures"]);
    expect(await listWaitingPosts(bench.db)).toEqual([{ id, fileName: "posts.csv", readBy: actor, readAt: NOW }]);
    const forget = (days: number) =>
      inTransaction(bench.db.pool, (client) => forgetPosts(client, new Date(NOW.getTime() + days * 86_400_000)));
    await forget(90);
    await apply(id);
    const left = await stage(line(3));
    await forget(91);
    expect(await bench.query("SELECT id FROM post_import")).toEqual([{ id }]);
    await expect(apply(left)).rejects.toMatchObject({ code: "unknown-import" });
    expect(await bench.query("SELECT subject_id FROM audit_log WHERE subject = 'post-import' AND action = 'discard'")).toEqual([
      { subject_id: String(left) },
    ]);
    const { imports, total } = await listImports(1, bench.db);
    expect(total).toBe(2);
    expect(imports.map(({ kind, new: added, refused, setAside, undone }) => [kind, added, refused, setAside, undone]).sort()).toEqual([
      ["figures", 1, 0, 0, false],
      ["posts", 1, 1, null, false],
    ]);
  });

  it("may be the first sheet of a workbook, whose numbers are cells of their own", async () => {
    const path = join(bench.folder, "posts.xlsx");
    const cells = ["facebook", "villedementon", "2026-10-31", "https://www.facebook.com/villedementon/posts/7", "2026-10-12", "photo", 12];
    await writeFile(path, workbook({ Publications: [HEADER.split(";"), cells] }));
    const id = await stagePosts({ path, fileName: "posts.xlsx", ...as }, bench.db);
    expect(await readPostImport(id, bench.db)).toMatchObject({ fileName: "posts.xlsx", rows: 1, refused: 0, new: 1 });
    await apply(id);
    expect(await numbers()).toEqual([7]);
  });

  it("that is none is refused as a whole", async () => {
    const path = join(bench.folder, "other.csv");
    const read = async (text: string) => {
      await writeFile(path, text);
      return stagePosts({ path, fileName: "other.csv", ...as }, bench.db);
    };
    await expect(read(`${FIGURES}\n06083,facebook,villedementon,2026-10-31,12000,30`)).rejects.toMatchObject({
      code: "post-header-not-found",
    });
    await expect(read("compte;url_publication\na;b")).rejects.toMatchObject({ code: "header-incomplete" });
    await expect(read("")).rejects.toMatchObject({ code: "file-empty" });
    await expect(inTransaction(bench.db.pool, (client) => applyPosts(client, { id: 999, ...as }))).rejects.toMatchObject({
      code: "unknown-import",
    });
  });
});

describe("what becomes of posts when their figure", () => {
  beforeEach(async () => apply(await stage(line(1), line(2))));

  it("is corrected in its place: they stay", async () => {
    await bench.importFile([FIGURES, "06083,facebook,villedementon,2026-10-31,12500,30"], { apply: true, overwrite: true });
    expect(await numbers()).toEqual([2, 1]);
  });
  it("would go with its import: it stays with them and is said, and goes once their own file is undone", async () => {
    const undoFigures = () => inTransaction(bench.db.pool, (client) => undoImport(client, { batchId, ...as }));
    expect(await undoFigures()).toMatchObject({
      removed: 0,
      left: 2,
      firstLeft: [{ subject: "snapshot", found: expect.stringContaining("2026-10-31") }, { subject: "account" }],
    });
    expect(await numbers()).toEqual([2, 1]);
    const { imports } = await listImports(1, bench.db);
    await undo(imports.find(({ kind }) => kind === "posts")?.id ?? 0);
    expect(await undoFigures()).toMatchObject({ removed: 1, left: 0 });
    expect(await carried()).toEqual([]);
  });
  it("passes to the account that its own is merged into: they go along", async () => {
    const id = await bench.account({ network: "facebook", handle: "menton", main: false });
    const accounts = await bench.query<{ id: number; version: number }>("SELECT id, version FROM account ORDER BY id");
    const [gone, kept] = accounts;
    if (!gone || kept?.id !== id) throw new Error("there are two accounts");
    await inTransaction(bench.db.pool, (client) => mergeAccounts(client, { kept, gone, actor }));
    expect(await bench.query("SELECT DISTINCT account_id FROM snapshot_post")).toEqual([{ account_id: id }]);
    expect(await numbers()).toEqual([2, 1]);
  });
});

it("shows with a revision what its figure carried when it was published, and nothing that came since", async () => {
  const [first, second] = [new Date("2026-11-23T10:00:00Z"), new Date("2026-11-26T10:00:00Z")];
  const about = { code: "2026-10", referenceOn: "2026-10-31", windowDays: 90, actor: "tests" };
  const shown = async (revision: number) =>
    (await readTerritoryPosts(MENTON, { edition: about.code, revision }, bench.db)).map(({ observedOn, posts }) => [
      observedOn,
      posts.map(({ url }) => Number(url.slice(-1))),
    ]);
  await bench.query(
    "INSERT INTO population (territory_id, year, value, vintage) SELECT id, 2023, 30000, '2026' FROM territory WHERE code = '06083'",
  );
  await apply(await stage(line(1, 5), line(2, 9, "2026-10-20;reel")));
  expect(await shown(1)).toEqual([]);
  await publishEdition(bench.db, { ...about, title: "Octobre", now: first });
  const [read] = await readTerritoryPosts(MENTON, { edition: about.code, revision: 1 }, bench.db);
  expect(read).toMatchObject({ network: "facebook", observedOn: "2026-10-31", periodDays: 30 });
  expect(read?.posts[0]).toEqual({
    url: "https://www.facebook.com/villedementon/posts/2",
    postedOn: "2026-10-20",
    format: "video",
    interactions: 9,
  });

  await bench.importFile([FIGURES, "06083,facebook,villedementon,2026-11-10,12100,10"], { apply: true });
  await apply(await stage(line(4, 3, "2026-11-05;photo").replace("2026-10-31", "2026-11-10")));
  expect(await shown(1)).toEqual([["2026-10-31", [2, 1]]]);

  const later = { id: await stage(line(3)), actor, now: new Date("2026-11-24T10:00:00Z") };
  await inTransaction(bench.db.pool, (client) => applyPosts(client, later));
  expect(await shown(1)).toEqual([]);
  await undo(later.id);
  expect(await shown(1)).toEqual([["2026-10-31", [2, 1]]]);

  await inTransaction(bench.db.pool, async (client) => applyPosts(client, { ...later, id: await stage(line(3)) }));
  await bench.importFile([FIGURES, "06083,facebook,villedementon,2026-10-31,12500,30"], { apply: true, overwrite: true });
  await reviseEdition(bench.db, { code: about.code, reason: "Chiffre corrigé", now: second, actor: "tests" });
  expect([await shown(1), await shown(2)]).toEqual([[], [["2026-10-31", [3]]]]);
  await bench.query("UPDATE account SET opened_on = '2020-01-01', closed_on = '2026-10-31'");
  expect(await shown(2)).toEqual([]);
  await bench.query("UPDATE account SET closed_on = '2026-11-25'");
  expect(await shown(2)).toHaveLength(1);
  await bench.query("UPDATE account SET standing = 'unofficial'");
  expect(await shown(2)).toEqual([]);
});
