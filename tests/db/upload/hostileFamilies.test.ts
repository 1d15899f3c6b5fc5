import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { explainRefusal } from "@/lib/data/import/explain";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import { workbookToCsv } from "@/lib/data/import/workbookToCsv";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import { ExpectedError } from "@/lib/platform/errors";
import { HOSTILE_FILES, type HostileFile, WORST } from "@/tests/fixtures/hostileFiles";
import { type ImportBench, NOW, openImportBench } from "../import/importing";

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());

/** What a member is told of a file: a code with what was found, in words; or the first of its rows, all of which are refused. */
async function told({ make }: HostileFile): Promise<string> {
  const filePath = join(bench.folder, "envoi");
  await writeFile(filePath, make());
  try {
    const path = (await workbookToCsv(filePath, null))?.path ?? filePath;
    const asked = { filePath: path, fileName: "envoi", apply: false, overwrite: false, now: NOW, actor: "test" };
    const { rows, refused, firstRefused } = await importSnapshots(bench.db, asked);
    const [first] = firstRefused;
    return first && refused === rows ? `rows ${explainRefusal(first)}` : `accepted: ${rows} rows, ${refused} refused`;
  } catch (error) {
    if (!(error instanceof ExpectedError)) return `unexpected: ${error instanceof Error ? (error.stack ?? "") : String(error)}`;
    const sentence = refusalSentence(error, "fr").replaceAll(String(error.details.found ?? "{}"), "");
    return /[{}]|undefined|NaN/.test(sentence) ? `not in words: ${sentence}` : `${error.code} ${String(error.details.found ?? "")}`;
  }
}

it(`a file that means harm is told of in words: ${HOSTILE_FILES.length} of them, none like another`, async () => {
  expect(HOSTILE_FILES.length).toBeGreaterThan(140); // with those of hostile.test.ts, two hundred and fifty
  expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
  expect(HOSTILE_FILES.map(({ name }) => name)).toEqual(expect.arrayContaining([...WORST]));
  const wrong: string[] = [];
  for (const file of HOSTILE_FILES) {
    const said = await told(file);
    if (!said.startsWith(file.told) || /^(accepted|unexpected|not in words)/.test(said)) wrong.push(`${file.name}: ${said}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);
