import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportEdition } from "@/lib/data/edition/exportEdition";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { columnsOf } from "@/lib/domain/table/columns";
import { describeMetadata } from "@/scripts/edition/describeMetadata";
import { describeMethod } from "@/scripts/edition/describeMethod";
import { insertFigure, insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

let db: TestDatabase;
let folder: string;
let sha256: string;
beforeAll(async () => {
  db = await createTestDatabase();
  const accounts = await insertWorkedExample(db.pool, "2026-07-12");
  const edition = { windowDays: 60, now: new Date("2026-11-02T09:00:00Z"), actor: "command:tests" };
  await publishEdition(db, { ...edition, code: "2026-07", title: "Juillet", referenceOn: "2026-07-31" });
  await insertFigure(db.pool, accounts["69002"], { observedOn: "2026-10-12", audience: 15_100 });
  await insertFigure(db.pool, accounts["69003"], { observedOn: "2026-10-12", audience: 16_000 });
  await db.pool.query("UPDATE account SET handle = '=cmd()' WHERE id = $1", [accounts["69002"]]);
  await db.pool.query("UPDATE source SET label = '@relevé, \"à la main\"'");
  ({ sha256 } = await publishEdition(db, { ...edition, code: "2026-10", title: "Octobre", referenceOn: "2026-10-31" }));
  folder = mkdtempSync(join(tmpdir(), "belvedere-export-"));
  await exportEdition(db, {
    code: "2026-10",
    folder,
    explain: (facts) => [
      { name: "metadata.json", text: JSON.stringify(describeMetadata(facts)) },
      { name: "methode.md", text: describeMethod(facts) },
    ],
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

const read = (name: string) => readFileSync(join(folder, name), "utf8");

test("four files", () => {
  expect(readdirSync(folder).sort()).toEqual(["2026-10-r1.canonical.json", "2026-10-r1.csv", "metadata.json", "methode.md"]);
});

test("the SHA-256 of the canonical form is that of the revision", () => {
  expect(
    createHash("sha256")
      .update(readFileSync(join(folder, "2026-10-r1.canonical.json")))
      .digest("hex"),
  ).toBe(sha256);
});

test("the CSV has every row, numbers as numbers, texts disarmed, and a reason for what is missing", () => {
  const text = read("2026-10-r1.csv");
  expect(text.split("\r\n")[0]).toBe(columnsOf("edition").join(","));
  const records: Record<string, string>[] = parse(text, { columns: true });
  const of = (metric: string) =>
    records.filter((row) => row.network === "facebook" && row.metric === metric && row.league === "villes-moyennes");
  expect(of("growth_monthly")).toMatchObject([
    { code: "69003", national_rank: "1", not_ranked_reason: "" },
    // Both figures of Bourgneuf would have to be rounded to be too close: only the first was. A decline is a negative number, not a text.
    { code: "69002", national_rank: "2", value: "-0.22", account: "'=cmd()", source: `'@relevé, "à la main"` },
  ]);
  expect(of("engagement_rate")).toMatchObject([
    { national_rank: "", value: "", not_ranked_reason: "missing-field", audience: "15100", observed_on: "2026-10-12" },
    { national_rank: "", value: "", not_ranked_reason: "missing-field" },
  ]);
  const estrees = records.find((row) => row.metric === "audience" && row.network === "facebook" && row.code === "35005");
  expect(estrees).toMatchObject({
    territory: "Estrées",
    not_ranked_reason: "no-observation",
    audience: "",
    date_precision: "",
    source: "",
    account: "estrees",
  });
  expect(of("audience")[0]).toMatchObject({
    ...{
      level: "commune",
      code: "69003",
      territory: "Corbelle",
      region: "84",
      departement: "69",
      population: "48300",
      population_year: "2023",
    },
    ...{
      national_rank: "1",
      national_rank_best: "1",
      national_rank_worst: "1",
      national_tied: "false",
      region_rank: "1",
      region_tied: "false",
      departement_rank: "1",
      departement_tied: "false",
      value: "16000",
      unit: "audience",
      metric_kind: "followers",
    },
    ...{ date_precision: "day", precision: "exact", step: "", movement: "compared", previous_national_rank: "1" },
    ...{ previous_region_rank: "1", previous_departement_rank: "1" },
    ...{
      edition: "2026-10",
      revision: "1",
      reference_on: "2026-10-31",
      demonstration: "false",
      simulation: "false",
      revision_sha256: sha256,
    },
  });
  expect(records.filter((row) => row.network === "all" && row.metric === "audience" && row.national_rank === "1")).toMatchObject([
    { metric_kind: "", source: "" },
  ]);
});

test("the metadata say what each column is, the licence, the hash, and how many are not ranked and why", () => {
  const metadata = JSON.parse(read("metadata.json"));
  expect(metadata).toMatchObject({
    ...{ edition: "2026-10", revision: 1, reason: null, referenceOn: "2026-10-31", windowDays: 60, networks: ["facebook"], sha256 },
    ...{ previous: { edition: "2026-07", revision: 1 }, licence: { name: "Licence Ouverte 2.0" }, demonstration: false },
  });
  expect(metadata.columns.map(({ name }: { name: string }) => name)).toEqual(columnsOf("edition"));
  expect(metadata.lists[0]).toEqual({
    ...{ network: "facebook", metric: "audience", version: 1, league: "villages", kind: "followers", ranked: 0 },
    unranked: { "no-observation": 1 },
  });
  const csv = metadata.files.find(({ name }: { name: string }) => name.endsWith(".csv"));
  expect(csv.sha256).toBe(createHash("sha256").update(read(csv.name)).digest("hex"));
  expect(csv.bytes).toBe(Buffer.byteLength(read(csv.name)));
});

test("the method note stands alone, in French", () => {
  const note = read("methode.md");
  expect(note).toContain("# Octobre\n");
  expect(note).toContain(`Son SHA-256 est l’empreinte de l’édition\u202f: ${sha256}`);
  expect(note).toContain("«\u202fJuillet\u202f» (édition 2026-07, révision 1)");
  expect(note).toContain("Licence Ouverte 2.0");
});

test("an unknown edition writes no file", async () => {
  const request = { code: "2020-01", folder, explain: () => [] };
  await expect(exportEdition(db, request)).rejects.toMatchObject({ code: "unknown-edition" });
  expect(readdirSync(folder)).toHaveLength(4);
});
