import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeLists } from "@/components/data/codeLists";
import { IMPORT_COLUMNS } from "@/lib/domain/snapshot/importColumns";
import { CHART_COLUMNS } from "@/lib/domain/table/chartColumns";
import { COLUMNS, type ColumnName, CSV_FILES, columnsOf } from "@/lib/domain/table/columns";
import { csvColumns } from "@/lib/domain/table/csvColumns";
import { LOCALES, messagesOf, translator } from "@/lib/platform/messages";

/** What the writers of the files fill is held by their types, and what they write by tests/db. */
const names = COLUMNS.map(({ name }) => name);

test.each(LOCALES)("every column is in the dictionary once, in their order, and nothing else (%s)", (locale) => {
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(messagesOf(locale).data.dictionary.columns)).toEqual(names);
  expect(Object.keys(messagesOf(locale).data.dictionary.file)).toEqual([...CSV_FILES]);
});

test("a column that charts alone have bears no name of the dictionary", () => {
  expect(CHART_COLUMNS.filter((name) => (names as readonly string[]).includes(name))).toEqual([]);
  expect(new Set(CHART_COLUMNS).size).toBe(CHART_COLUMNS.length);
});

test("a file's columns are in the order of the vocabulary, each filled by what bears its name", () => {
  for (const file of CSV_FILES) {
    const own = columnsOf(file);
    expect(own.map((name) => names.indexOf(name))).toEqual(own.map((name) => names.indexOf(name)).sort((a, b) => a - b));
    expect(own).not.toContain("notice");
  }
  const same = Object.fromEntries(columnsOf("editions").map((name) => [name, () => name])) as Record<ColumnName, () => string>;
  expect(csvColumns("editions", same).map(({ header, cell }) => [header, cell(null)])).toEqual(
    columnsOf("editions").map((name) => [name, name]),
  );
});

test("a day never stands without its precision, nor a rank of an asked scope without the scope", () => {
  for (const file of CSV_FILES) {
    const own: readonly string[] = columnsOf(file);
    expect([file, own.includes("date_precision")]).toEqual([file, own.includes("observed_on")]);
    expect([file, own.includes("scope")]).toEqual([file, own.includes("rank")]);
  }
});

test("the figures of a territory can be imported again by the names of their columns", () => {
  const ours: readonly string[] = ["simulation", "main"];
  expect(columnsOf("figures").filter((name) => !ours.includes(name) && !(IMPORT_COLUMNS as readonly string[]).includes(name))).toEqual([]);
});

test("codes are explained once, each in words", () => {
  const lists = codeLists("fr");
  expect(new Set(lists.map(({ column }) => column)).size).toBe(lists.length);
  for (const { column, codes } of lists) {
    expect(names).toContain(column);
    expect([column, new Set(codes.map(({ code }) => code)).size]).toEqual([column, codes.length]);
    for (const { code, meaning } of codes) expect([column, code, meaning.length > 2]).toEqual([column, code, true]);
  }
});

const DOCUMENT = join(import.meta.dirname, "../../../docs/data-dictionary.md");
const MARK = "## Columns of the CSV files\n";

/** When it fails: `npx vitest run tests/unit/table/columns.test.ts -u` writes the chapter anew. */
test("the last chapter of docs/data-dictionary.md is this dictionary", async () => {
  const t = translator("en", "data");
  const rows = COLUMNS.map(({ name, files }) => `| \`${name}\` | ${t(`dictionary.columns.${name}`)} | ${files.join(", ")} |`);
  const lists = codeLists("en").map(({ column, codes }) =>
    [`### \`${column}\``, "| code | meaning |\n| --- | --- |", ...codes.map(({ code, meaning }) => `| \`${code}\` | ${meaning} |`)]
      .join("\n")
      .replace("`\n|", "`\n\n|"),
  );
  const files = CSV_FILES.map((file) => `\`${file}\`: ${t(`dictionary.file.${file}`)}`).join("; ");
  const chapter = [
    `${t("dictionary.text")} Files: ${files}.`,
    ["| column | meaning | files |\n| --- | --- | --- |", ...rows].join("\n"),
    ...lists,
  ];
  const [before = ""] = readFileSync(DOCUMENT, "utf8").split(`\n${MARK}`);
  await expect(`${before}\n${MARK}\n${chapter.join("\n\n")}\n`).toMatchFileSnapshot(DOCUMENT);
});
