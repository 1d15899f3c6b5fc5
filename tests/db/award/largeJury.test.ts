import pg from "pg";
import { createElement } from "react";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { DeliberationView } from "@/components/deliberation/DeliberationView";
import { JuryCategoryView } from "@/components/jury/JuryCategoryView";
import { findNextNominee } from "@/lib/data/award/findNextNominee";
import { listDeliberations } from "@/lib/data/award/listDeliberations";
import { readDeliberation } from "@/lib/data/award/readDeliberation";
import { readJuryCategory } from "@/lib/data/award/readJuryCategory";
import { readJuryHome } from "@/lib/data/award/readJuryHome";
import { readMinutes } from "@/lib/data/award/readMinutes";
import { readNomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { searchNominees } from "@/lib/domain/award/searchNominees";
import { insertLargeJury, type LargeJury } from "@/tests/fixtures/largeJury";
import { markupOf } from "@/tests/unit/sentences/said";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
let jury: LargeJury;
beforeAll(async () => {
  db = await createTestDatabase({ geography: true });
  jury = await insertLargeJury(db.pool, { nominees: 300, jurors: 40, criteria: 2 });
});
afterAll(() => db.close());

async function counted<T>(read: () => Promise<T>): Promise<{ result: T; queries: number }> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  const result = await read();
  const queries = spy.mock.calls.length;
  spy.mockRestore();
  return { result, queries };
}

test("300 nominees by 40 jurors are read in a handful of queries, whatever their number", async () => {
  const { managerId: memberId, categoryId } = jury;
  const { result, queries } = await counted(() => readDeliberation(db.pool, { memberId, categoryId }));
  expect(queries).toBeLessThan(12);
  // One pair in twelve is kept apart by a link.
  expect([result.rows.length, result.expected, result.missing.length, result.adjusted]).toEqual([300, 11_000, 0, true]);
  expect(result.rows.reduce((sum, { n }) => sum + n, 0)).toBe(11_000);
  const listed = await counted(() => listDeliberations(db.pool, memberId));
  expect(listed.queries).toBeLessThan(3);
  expect(listed.result).toMatchObject([{ nominees: 300, assessments: 11_000, missing: 0, decided: 0 }]);
  const nominee = await counted(() => readNomineeDeliberation(db.pool, { memberId, nomineeId: result.rows[0]?.nomineeId ?? "" }));
  expect(nominee.queries).toBeLessThan(20);
  expect(nominee.result.assessments.length + nominee.result.missing.length).toBe(result.rows[0]?.n);
  const minutes = await counted(() => readMinutes(db.pool, categoryId, "last"));
  expect(minutes.queries).toBeLessThan(20);
  expect(minutes.result.record.conflicts).toHaveLength(1_000);
});

test("a juror reads the nominees that nothing links them to, ranked among these", async () => {
  const { rows } = await db.pool.query<{ id: number }>("SELECT min(member_id) AS id FROM jury_seat");
  const seen = await readDeliberation(db.pool, { memberId: rows[0]?.id ?? 0, categoryId: jury.categoryId });
  expect([seen.rows.length, seen.head.prizesShown, seen.rows[0]?.rank]).toEqual([275, false, 1]);
  const ranks = seen.rows.map(({ mean }) => 1 + seen.rows.filter((other) => (other.mean ?? 0) > (mean ?? 0)).length);
  expect(seen.rows.map(({ rank }) => rank)).toEqual(ranks);
});

test("a juror’s own pages of 300 nominees are read in a handful of queries, and hold what they see alone", async () => {
  const { rows } = await db.pool.query<{ id: number }>("SELECT min(member_id) AS id FROM jury_seat");
  const [memberId, categoryId] = [rows[0]?.id ?? 0, jury.categoryId];
  const home = await counted(() => readJuryHome(memberId, "2026-03-01", db));
  expect(home.queries).toBeLessThan(4);
  expect(home.result[0]?.categories).toMatchObject([{ undeclared: 0, asked: 275, done: 275 }]);
  const list = await counted(() => readJuryCategory(memberId, categoryId, db));
  expect(list.queries).toBeLessThan(6);
  expect(list.result.nominees.map(({ state }) => state)).toEqual(Array.from({ length: 275 }, () => "submitted"));
  // Searched by name: of those that they see, and nobody else.
  const { rows: hidden } = await db.pool.query<{ id: string; name: string }>(
    `SELECT n.id, n.name FROM nominee n JOIN conflict x ON x.nominee_id = n.id AND x.member_id = $1 AND x.link <> 'none' ORDER BY n.name`,
    [memberId],
  );
  expect(hidden).toHaveLength(25);
  const { nominees } = list.result;
  const listed = (name: string) =>
    markupOf(
      createElement(JuryCategoryView, { ...list.result, open: true, next: null, memberId, asked: { state: null, name, done: false } }),
    );
  const table = (markup: string) => [...markup.matchAll(/href="\/jury\/nommes\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
  const one = nominees[100];
  expect(table(listed(one?.name ?? ""))).toContain(one?.nomineeId);
  expect(table(listed(one?.name ?? "")).length).toBeLessThan(20);
  expect(listed("")).toContain("<search>");
  const seen = nominees.map(({ name }) => name);
  for (const { name } of hidden.filter((theirs) => searchNominees(nominees, theirs.name).length === 0).slice(0, 5)) {
    expect(seen).not.toContain(name);
    expect(table(listed(name))).toEqual([]);
  }
  const asked = { sort: "rank", order: "asc" } as const;
  const deliberation = await readDeliberation(db.pool, { memberId, categoryId });
  const rowsFound = (name: string) => {
    const markup = markupOf(createElement(DeliberationView, { found: deliberation, query: { ...asked, name }, minutes: false }));
    return [...markup.matchAll(/href="\/jury\/deliberation\/\d+\/nommes\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
  };
  expect(rowsFound(one?.name ?? "")).toContain(one?.nomineeId);
  for (const { id } of hidden) expect([...rowsFound(""), ...rowsFound(hidden[0]?.name ?? "")]).not.toContain(id);
  const next = await counted(() => findNextNominee(db.pool, { memberId, categoryId, current: null }));
  expect([next.result, next.queries]).toEqual([null, 1]);
});
