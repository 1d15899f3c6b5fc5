import { afterAll, beforeAll, expect, test } from "vitest";
import * as editions from "@/app/api/v1/editions/route";
import * as editionsCsv from "@/app/api/v1/editions.csv/route";
import * as rankings from "@/app/api/v1/rankings/route";
import * as rankingsCsv from "@/app/api/v1/rankings.csv/route";
import * as territory from "@/app/api/v1/territories/[level]/[code]/route";
import * as territories from "@/app/api/v1/territories/route";
import * as territoriesCsv from "@/app/api/v1/territories.csv/route";
import { database } from "@/lib/data/database";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { rankingAnswer } from "@/lib/gate/api/answers";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";
import { ask } from "../api/ask";

const NOTICE = "Simulation\u202f: aucun chiffre n’est réel";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ simulation: true });
  process.env.DATABASE_URL = db.url;
}, 300_000);
afterAll(async () => {
  await database().close();
  await db.close();
});

test("the notice is one text, in both languages", async () => {
  expect(await simulationNotice("fr")).toBe(NOTICE);
  expect(await simulationNotice("en")).toBe("Simulation: no figure is real");
});

const rennes = { params: { level: "commune", code: "35238" } };
test.each([
  ["rankings", () => ask(rankings, "/api/v1/rankings")],
  ["editions", () => ask(editions, "/api/v1/editions")],
  ["territories", () => ask(territories, "/api/v1/territories?q=rennes")],
  ["territory", () => ask(territory, "/api/v1/territories/commune/35238", rennes)],
])("%s: at the top of the answer", async (_, asked) => {
  const response = await asked();
  expect(response.status).toBe(200);
  expect(response.headers.get("x-notice")).toBe("Simulation: no figure is real");
  expect(Object.entries((await response.json()) as object)[0]).toEqual(["notice", NOTICE]);
});

test("a simulated ranking has the documented shape, and rows", async () => {
  const answer = rankingAnswer.strict().parse(await (await ask(rankings, "/api/v1/rankings")).json());
  expect(answer).toMatchObject({ edition: "simulation-2026-t3", simulation: true, demonstration: false });
  expect(answer.rows.length).toBeGreaterThan(20);
});

test.each([
  ["rankings", () => ask(rankingsCsv, "/api/v1/rankings.csv")],
  ["editions", () => ask(editionsCsv, "/api/v1/editions.csv")],
  ["territories", () => ask(territoriesCsv, "/api/v1/territories.csv?q=rennes")],
  ["territory", () => ask(territory, "/api/v1/territories/commune/35238.csv", { params: { level: "commune", code: "35238.csv" } })],
])("%s.csv: on every line", async (_, asked) => {
  const response = await asked();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-disposition")).toMatch(/filename="simulation-belvedere/);
  const [header, ...lines] = (await response.text()).trimEnd().split("\r\n");
  expect(header).toMatch(/,notice$/);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line.endsWith(`,${NOTICE}`)).toBe(true);
});
