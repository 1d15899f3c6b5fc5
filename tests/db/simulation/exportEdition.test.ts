import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportEdition } from "@/lib/data/edition/exportEdition";
import { describeMetadata } from "@/scripts/edition/describeMetadata";
import { describeMethod } from "@/scripts/edition/describeMethod";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const NOTICE = "Simulation\u202f: aucun chiffre n’est réel";
const folder = mkdtempSync(join(tmpdir(), "belvedere-export-"));
const read = (ending: string) => readFileSync(join(folder, `simulation-simulation-2026-t3-r1.${ending}`), "utf8");

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ simulation: true });
  await exportEdition(db, {
    code: "simulation-2026-t3",
    folder,
    explain: (facts) => [
      { name: `${facts.base}.metadata.json`, text: JSON.stringify(describeMetadata(facts)) },
      { name: `${facts.base}.methode.md`, text: describeMethod(facts) },
    ],
  });
}, 300_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

test("every line of an exported simulation says that no figure is real", () => {
  const [header, ...lines] = read("csv").trimEnd().split("\r\n");
  expect(header).toMatch(/,notice$/);
  expect(lines.length).toBeGreaterThan(20_000);
  expect(lines.filter((line) => !line.endsWith(`,${NOTICE}`))).toEqual([]);
});

test("so do the files that explain it, first of all", () => {
  expect(Object.entries(JSON.parse(read("metadata.json")) as object)[0]).toEqual(["notice", NOTICE]);
  expect(read("methode.md").split("\n\n")[1]).toBe(`**${NOTICE}.**`);
  expect(read("methode.md")).toContain("simulation-simulation-2026-t3-r1.canonical.json");
});
