import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as canonical from "@/app/api/v1/editions/[code]/canonical.json/route";
import * as rankingsCsv from "@/app/api/v1/editions/[code]/rankings.csv/route";
import * as rankings from "@/app/api/v1/rankings/route";
import { database } from "@/lib/data/database";
import { exportEdition } from "@/lib/data/edition/exportEdition";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { columnsOf } from "@/lib/domain/table/columns";
import { canonicalAnswer, rankingAnswer } from "@/lib/gate/api/answers";
import { insertLiveTowns } from "../../fixtures/liveTowns";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";
import { ask, refusal } from "./ask";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
  await insertLiveTowns(test.pool);
  for (const year of [2025, 2026]) {
    const publication = { code: `${year}-06`, title: `Juin ${year}`, referenceOn: `${year}-06-30`, windowDays: 90 };
    await publishEdition(test, { ...publication, now: new Date(`${year}-07-01T10:00:00Z`), actor: "command:test" });
  }
});
afterAll(async () => {
  await database().close();
  await test.close();
});

const get = (code: string, query = "", asked = {}) =>
  ask(canonical, `/api/v1/editions/${code}/canonical.json${query}`, { params: { code }, ...asked });
const hashOf = async (code: string) => {
  const { rows } = await test.pool.query<{ sha256: string }>(
    "SELECT sha256 FROM revision r JOIN edition e ON e.id = r.edition_id WHERE e.code = $1",
    [code],
  );
  return rows[0]?.sha256;
};

describe("GET /api/v1/editions/{code}/canonical.json", () => {
  it.each(["2025-06", "2026-06"])("gives the very bytes whose hash %s is published with", async (code) => {
    const response = await get(code, "?revision=1");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="belvedere-${code}-r1.canonical.json"`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(await hashOf(code));
    expect(canonicalAnswer.parse(JSON.parse(bytes.toString()))).toMatchObject({ edition: code, revision: 1, networks: ["facebook"] });
  });
  it("gives its connections back, however it is left", async () => {
    for (let again = 0; again < 12; again += 1) {
      const response = await get("latest");
      const reader = response.body?.getReader();
      if (again % 2 === 0) await reader?.read();
      await reader?.cancel();
    }
    expect(test.pool.totalCount).toBe(test.pool.idleCount);
    expect(database().pool.totalCount).toBe(database().pool.idleCount);
  });
  it("refuses a reader's second download at once, lets others read, and takes it when the first is left", async () => {
    const from = (address: string, asked = {}) => get("latest", "", { headers: { "x-belvedere-address": address }, ...asked });
    const [one, two] = [await from("192.0.2.1"), await from("192.0.2.2")];
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(await refusal(from("192.0.2.1"))).toMatchObject({ status: 503, code: "downloads-busy", expected: 1 });
    expect((await from("192.0.2.1", { method: "HEAD" })).status).toBe(200);
    await one.body?.cancel();
    const three = await from("192.0.2.1");
    expect(three.status).toBe(200);
    await Promise.all([two.text(), three.text()]);
  });
  it("knows no edition or revision that is not published", async () => {
    expect(await refusal(get("1999"))).toMatchObject({ status: 404, code: "unknown-edition" });
    expect(await refusal(get("2026-06", "?revision=2"))).toMatchObject({ status: 404, code: "unknown-revision" });
  });
});

describe("GET /api/v1/editions/{code}/rankings.csv", () => {
  const csv = (code: string, query = "", asked = {}) =>
    ask(rankingsCsv, `/api/v1/editions/${code}/rankings.csv${query}`, { params: { code }, ...asked });

  it("gives all lists of a revision, as the command writes them", async () => {
    const response = await csv("2026-06", "?revision=1");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="belvedere-2026-06-r1.csv"');
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const text = await response.text();
    const folder = mkdtempSync(join(tmpdir(), "belvedere-rankings-csv-"));
    await exportEdition(test, { code: "2026-06", folder, explain: () => [] });
    expect(text).toBe(readFileSync(join(folder, "2026-06-r1.csv"), "utf8"));
    rmSync(folder, { recursive: true });
    const excel = Buffer.from(await (await csv("2026-06", "?revision=1&format=excel")).arrayBuffer()).toString();
    expect(excel.split("\r\n")).toHaveLength(text.split("\r\n").length);
    expect(excel).toMatch(/^\uFEFFedition;revision;reference_on;/);
    expect(new Set(text.split("\r\n").map((line) => line.split(",")[columnsOf("edition").indexOf("metric")]))).toContain(
      "audience_per_1000",
    );
  });
  it("follows what is published where no revision is named", async () => {
    const response = await csv("latest");
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    const tag = response.headers.get("etag") ?? "";
    await response.body?.cancel();
    expect((await csv("2026-06", "?revision=1", { headers: { "if-none-match": tag } })).status).toBe(304);
    expect((await csv("2025-06", "", { method: "HEAD" })).headers.get("etag")).not.toBe(tag);
    expect((await get("latest", "", { method: "HEAD" })).headers.get("etag")).not.toBe(tag);
  });
  it("knows no edition or revision that is not published", async () => {
    expect(await refusal(csv("1999"))).toMatchObject({ status: 404, code: "unknown-edition" });
    expect(await refusal(csv("2026-06", "?revision=2"))).toMatchObject({ status: 404, code: "unknown-revision" });
  });
});

describe("GET /api/v1/rankings, on a really published edition", () => {
  it("reads what was frozen", async () => {
    const response = await ask(rankings, "/api/v1/rankings?region=84");
    const answer = rankingAnswer.parse(await response.json());
    expect(
      answer.rows.map(({ territory, rank, value, previousRank, movement }) => [territory.name, rank, value, previousRank, movement]),
    ).toEqual([
      ["Lyon", 1, 100, 1, "compared"],
      ["Grenoble", 2, 80, null, "not-ranked-then"],
      ["Villeurbanne", 2, 80, null, "not-ranked-then"],
    ]);
    expect(answer.unranked).toEqual({ "no-observation": 2 });
    expect(answer.notRanked.map(({ territory, account }) => [territory.name, account?.handle])).toEqual([
      ["Clermont-Ferrand", "compte6"],
      ["Saint-Étienne", "compte7"],
    ]);
  });
});
