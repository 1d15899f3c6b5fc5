import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainRefusal } from "@/lib/data/import/explain";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import { workbookToCsv } from "@/lib/data/import/workbookToCsv";
import type { Reading } from "@/lib/domain/snapshot/reading";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import { ExpectedError } from "@/lib/platform/errors";
import { sheetXml, workbook, workbookParts } from "@/tests/fixtures/workbook";
import { type ImportBench, NOW, openImportBench } from "../import/importing";

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());

const HEADER = ["code", "reseau", "date_releve", "abonnes"];
const ROW = ["06083", "x", "2026-03-01", 5];

/** A file by the path of what members send: as a workbook where it is one. */
async function read(content: Buffer, sheet: string | null = null, reading?: Reading) {
  const filePath = join(bench.folder, "envoi");
  await writeFile(filePath, content);
  const written = await workbookToCsv(filePath, sheet);
  const path = written?.path ?? filePath;
  const asked = { filePath: path, fileName: "envoi", apply: false, overwrite: false, now: NOW, actor: "test" };
  return await importSnapshots(bench.db, { ...asked, ...(reading && { reading }) });
}
/** What is said of a file that cannot be read. */
async function said(content: Buffer): Promise<string> {
  try {
    const { refused, rows, firstRefused } = await read(content);
    if (refused === rows && rows > 0) return `rows ${firstRefused.map((one) => `${one.code} ${explainRefusal(one)}`)[0]}`;
    return `${rows} rows`;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const sentence = refusalSentence(error, "fr");
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    return [error.code, error.details.found].filter((part) => typeof part === "string" && part.length < 40).join(" ");
  }
}

describe("a workbook", () => {
  it("is read as its rows: the first sheet with cells or the one that is named, identifiers as they are written", async () => {
    const book = workbook({
      Vide: [],
      Relevés: [["Observatoire"], [], [...HEADER, "source"], [...ROW, 121954000000000000000]],
      Autre: [HEADER, ROW, ["01001", "x", "2026-03-01", "12,3 k"]],
    });
    expect(await read(book)).toMatchObject({ rows: 1, new: 1, encoding: "utf-8", headerLine: 3 });
    expect(await read(book, "Autre")).toMatchObject({ rows: 2, new: 2 });
    await expect(read(book, "Vide")).rejects.toMatchObject({ code: "unknown-sheet" });
  });

  it("of Fanpage Karma has the last day of its period, and its length; its profiles are known by their handles", async () => {
    const head = ["Profile", "Profile-ID", "Network", "External Links", "Follower", "Number of Posts"];
    const row = ["@menton", "121954000000000000000", "FACEBOOK", "-", "18 700", 12];
    const book = workbook({ Benchmark: [["Benchmark"], ["Jul 23, 2026 - Aug 19, 2026"], head, row] });
    expect(await read(book)).toMatchObject({ firstRefused: [{ line: 4, code: "unknown-account", found: "menton" }] });
    const account = await bench.account({ network: "facebook", handle: "menton" });
    const { reading, ...report } = await read(book);
    expect(report).toMatchObject({ new: 1, refused: 0, doubtsByCode: {} });
    expect(reading).toMatchObject({
      columns: ["account", null, "network", "url", "audience", "posts"],
      fixed: { observed_on: "2026-08-19", period_days: "28" },
    });
    await bench.query("DELETE FROM account WHERE id = $1", [account]);
    const undated = workbook({ Benchmark: [["Benchmark"], head, row] });
    await expect(read(undated)).rejects.toMatchObject({ code: "header-incomplete", details: { expected: "observed_on" } });
  });
});

describe("a file of daily gains", () => {
  it.each([
    [
      "Meta",
      Buffer.from(`\ufeff${["sep=,", '"Facebook follows"', '"Date","Primary"', '"2025-08-01T00:00:00","20"', ""].join("\r\n")}`, "utf16le"),
    ],
    ["LinkedIn", Buffer.from("Date,Organic followers,Sponsored followers,Total followers\n08/01/2025,1,2,3\n")],
  ])("of %s is refused, with the reason", async (_tool, content) => {
    expect(await said(content)).toBe("file-of-gains");
  });

  it("is refused whoever names its columns, and whichever line they take for its header", async () => {
    const meta = Buffer.from(["sep=,", '"Facebook follows"', '"Date","Primary"', '"2025-08-01","20"', '"2025-08-02","31"', ""].join("\n"));
    const said = {
      delimiter: ",",
      headerLine: 3,
      columns: ["observed_on", "audience"],
      fixed: { network: "facebook", code: "06083" },
      order: null,
    } as const;
    for (const headerLine of [3, 4])
      await expect(read(meta, null, { ...said, headerLine })).rejects.toMatchObject({ code: "file-of-gains", details: { line: 3 } });
    const linkedIn = Buffer.from("Date,Organic followers,Sponsored followers,Total followers\n08/01/2025,1,2,3\n");
    const total = { ...said, headerLine: 1, columns: ["observed_on", null, null, "audience"] as const };
    await expect(read(linkedIn, null, total)).rejects.toMatchObject({ code: "file-of-gains" });
    const both = Buffer.from("Date,Followers,New followers\n2025-08-01,900,3\n");
    expect(await read(both, null, { ...said, headerLine: 1, columns: ["observed_on", "audience", null] })).toMatchObject({ new: 1 });
    await expect(read(both, null, { ...said, headerLine: 1, columns: ["observed_on", null, "audience"] })).rejects.toMatchObject({
      code: "file-of-gains",
    });
  });
});

describe("the content export of Meta", () => {
  const HEADS = [
    'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares',
    'Identifiant de la publication;ID de la Page;Nom de la page;Heure de publication;Permalien;Vues;Couverture;"Réactions, commentaires et partages";Réactions;Commentaires;Partages',
  ];
  it.each(HEADS)("is refused for what it is, however its columns are named: « %s »", async (head) => {
    const file = Buffer.from(`\ufeff${head}\n1,2,Menton\n`);
    expect(await said(file)).toBe("file-of-posts");
    const columns = head.split(/[;,]/).map((_, place) => (place === 1 ? "audience" : null));
    const reading = {
      delimiter: head.includes(";") ? ";" : ",",
      headerLine: 1,
      columns,
      fixed: { network: "facebook", code: "06083", observed_on: "2026-03-01" },
      order: null,
    } as const;
    await expect(read(file, null, reading)).rejects.toMatchObject({ code: "file-of-posts" });
  });
});

/** A zip whose directory says of its only sheet what is not true. */
function lying(content: Buffer, change: (zip: Buffer, directory: number) => void): Buffer {
  const zip = Buffer.from(zipSync({ ...workbookParts({}), "xl/worksheets/sheet1.xml": content }));
  const name = zip.lastIndexOf("xl/worksheets/sheet1.xml");
  change(zip, name - 46);
  return zip;
}
const sheet = (xml: string) => workbook({ a: [HEADER] }, { "xl/worksheets/sheet1.xml": strToU8(xml) });
const doctype = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
const lines = (...rows: string[]) => Buffer.from(`${[HEADER.join(";"), ...rows].join("\n")}\n`);

const HOSTILE: readonly [string, () => Buffer, string][] = [
  ["a zip bomb", () => workbook({}, { "xl/worksheets/sheet1.xml": new Uint8Array(60 << 20) }), "workbook-refused bomb"],
  ["300 MB unpacked", () => lying(Buffer.from("x"), (zip, at) => zip.writeUInt32LE(300 << 20, at + 24)), "workbook-refused large"],
  [
    "a sheet that says it is small",
    () => lying(Buffer.from(sheetXml([HEADER, ROW])), (zip, at) => zip.writeUInt32LE(10, at + 24)),
    "workbook-refused bomb",
  ],
  [
    "a sheet that says it is larger",
    () => lying(Buffer.from(sheetXml([HEADER, ROW])), (zip, at) => zip.writeUInt32LE(100_000, at + 24)),
    "workbook-refused damaged",
  ],
  [
    "a file within another",
    () =>
      lying(Buffer.from(sheetXml([HEADER])), (zip, at) =>
        zip.writeUInt32LE(zip.readUInt32LE(zip.indexOf("PK\x01\x02", 0, "latin1") + 42), at + 42),
      ),
    "workbook-refused bomb",
  ],
  ["an encrypted sheet", () => lying(Buffer.from("x"), (zip, at) => zip.writeUInt16LE(1, at + 8)), "workbook-refused encrypted"],
  ["an unknown packing", () => lying(Buffer.from("x"), (zip, at) => zip.writeUInt16LE(99, at + 10)), "workbook-refused damaged"],
  [
    "a directory that is elsewhere",
    () => lying(Buffer.from("x"), (zip) => zip.writeUInt32LE(1, zip.length - 6)),
    "workbook-refused damaged",
  ],
  ["a cut workbook", () => workbook({ a: [HEADER, ROW] }).subarray(0, 700), "workbook-refused damaged"],
  [
    "bad packed bytes",
    () => {
      const zip = workbook({ a: [HEADER, ROW] });
      zip.fill(0xff, 60, 200);
      return zip;
    },
    "workbook-refused damaged",
  ],
  [
    "too many files",
    () => Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`f${index}`, strToU8("x")])))),
    "workbook-refused large",
  ],
  ["macros", () => workbook({ a: [HEADER, ROW] }, { "xl/vbaProject.bin": strToU8("x") }), "workbook-refused macros"],
  ["old macros", () => workbook({ a: [HEADER, ROW] }, { "xl/macrosheets/sheet1.xml": strToU8("<x/>") }), "workbook-refused macros"],
  [
    "XXE in a sheet",
    () => sheet(`${doctype}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>`),
    "workbook-refused entities",
  ],
  [
    "XXE in UTF-16",
    () => workbook({ a: [] }, { "xl/worksheets/sheet1.xml": Buffer.from(`\ufeff${doctype}<worksheet/>`, "utf16le") }),
    "workbook-refused entities",
  ],
  [
    "a billion laughs",
    () => workbook({ a: [HEADER] }, { "xl/sharedStrings.xml": strToU8(`<!DOCTYPE s [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><sst/>`) }),
    "workbook-refused entities",
  ],
  [
    "a cell at the end of the world",
    () => sheet(`<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`),
    "workbook-refused cells",
  ],
  [
    "2,000 columns in a sheet",
    () => sheet(`<worksheet><sheetData><row r="1"><c r="BXX1"><v>1</v></c></row></sheetData></worksheet>`),
    "workbook-refused cells",
  ],
  ["cells that never close", () => sheet(`<worksheet><sheetData>${"<c ".repeat(300_000)}`), "workbook-refused cells"],
  [
    "cells in the names of others",
    () => sheet(`<worksheet><sheetData><row r='1'><c r='XFD1048576'><v>1</v></c></row></sheetData></worksheet>`),
    "workbook-refused cells",
  ],
  [
    "cells in small letters",
    () => sheet(`<worksheet><sheetData><row r="1"><c r="bxx1"><v>1</v></c></row></sheetData></worksheet>`),
    "workbook-refused cells",
  ],
  [
    "a sheet that stands elsewhere",
    () =>
      workbook(
        { a: [HEADER] },
        { "xl/other/part.xml": strToU8(`<worksheet><sheetData><c t=">" r="XFD1048576"/></sheetData></worksheet>`) },
      ),
    "workbook-refused cells",
  ],
  [
    "one long text in many cells",
    () =>
      workbook(
        { a: [HEADER] },
        {
          "xl/sharedStrings.xml": strToU8(`<sst><si><t>${"x".repeat(32_000)}</t></si></sst>`),
          "xl/worksheets/sheet1.xml": strToU8(
            `<worksheet><sheetData>${Array.from({ length: 7_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`).join("")}</sheetData></worksheet>`,
          ),
        },
      ),
    "workbook-refused large",
  ],
  ["a text that no cell holds", () => workbook({ a: [[...HEADER, "x".repeat(32_768)]] }), "workbook-refused large"],
  ["half characters", () => Buffer.from(`\ufeff${HEADER.join(";")}\n06083;x;2026-03-01;\ud83d\n`, "utf16le"), "rows not-a-count"],
  ["a character cut by what is shown of a line", () => Buffer.from(`${"x".repeat(119)}😀 et la suite\n`), "header-not-found"],
  ["an archive of photographs", () => Buffer.from(zipSync({ "photo.jpg": strToU8("x") })), "workbook-refused archive"],
  ["a document called a workbook", () => Buffer.from(zipSync({ "word/document.xml": strToU8("<x/>") })), "workbook-refused archive"],
  ["an empty workbook", () => workbook({ a: [] }), "unknown-sheet"],
  ["a sheet that is no XML", () => sheet("<worksheet><sheetData><row"), "workbook-refused damaged"],
  ["an empty archive", () => Buffer.from("PK\x05\x06".padEnd(22, "\0"), "latin1"), "file-not-text zip"],
  ["an old workbook", () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "file-not-text xls"],
  ["a PDF called CSV", () => Buffer.from("%PDF-1.7\n"), "file-not-text pdf"],
  ["packed bytes called CSV", () => Buffer.concat([Buffer.from([0x1f, 0x8b]), deflateRawSync("x")]), "file-not-text gzip"],
  ["a picture called CSV", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "file-not-text NUL"],
  ["nothing", () => Buffer.alloc(0), "file-empty"],
  ["a line of 100 MB", () => Buffer.concat([lines("06083;x;2026-03-01;5"), Buffer.alloc(100 << 20, "x")]), "line-too-long"],
  ["a header of 100 MB", () => Buffer.alloc(100 << 20, "x;"), "header-not-found"],
  ["10,000 columns", () => Buffer.from(`${HEADER.join(";")};${"c;".repeat(10_000)}\n`), "too-many-columns"],
  ["10,000 cells", () => lines(`06083;x;2026-03-01;5${";1".repeat(10_000)}`), "too-many-columns"],
  ["NUL bytes", () => lines("06083;x;2026-03-01;\0"), "file-not-text NUL"],
  ["UTF-16 the wrong way round", () => Buffer.from(`\ufeff${HEADER.join(";")}`, "utf16le").swap16(), "file-not-text utf16be"],
  [
    "UTF-16 with half a character",
    () => Buffer.concat([Buffer.from(`\ufeff${HEADER.join(";")}\n06083;x;2026-03-01;5é`, "utf16le"), Buffer.from([0x41])]),
    "rows",
  ],
  ["a quote left open", () => lines(`06083;x;2026-03-01;"5`, "x".repeat(2_000_000)), "quote-unclosed"],
  ["HTML called CSV", () => Buffer.from("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>\n"), "header-not-found"],
  ["a script called CSV", () => Buffer.from("#!/bin/sh\nrm -rf /\n"), "header-not-found"],
];
/** Cells that must not be taken for figures, nor run anywhere. */
const CELLS = [
  "=1+1",
  "=cmd|'/C calc'!A0",
  "+1+1",
  "@SUM(A1)",
  "-5",
  "1e999",
  "Infinity",
  "NaN",
  "0x10",
  "٣",
  "१२",
  "<b>5</b>",
  "'; DROP TABLE snapshot; --",
  "$(id)",
  "1,2,3,4",
  "12,3,k",
  "1 000 000 000 000",
  "\u202e5",
  "2026-03-01",
];
const PLACES = ["code", "network", "day", "audience"] as const;
const rowWith = (place: number, cell: string) =>
  ["06083", "x", "2026-03-01", "5"].map((usual, at) => (at === place ? `"${cell.replaceAll('"', '""')}"` : usual)).join(";");
const HOSTILE_CELLS = PLACES.flatMap((place, at) =>
  CELLS.filter((cell) => !(place === "day" && cell === "2026-03-01")).map((cell) => ({ place, cell, row: rowWith(at, cell) })),
);

describe("a hostile file", () => {
  it.each(HOSTILE)("%s is an error in words", async (_name, make, expected) => {
    expect((await said(make())).startsWith(expected)).toBe(true);
  });

  it(`a hostile cell refuses its row, in words, and no other: ${HOSTILE_CELLS.length} of them, alone and in one file`, async () => {
    const report = await read(lines(...HOSTILE_CELLS.map(({ row }) => row), "01001;x;2026-03-01;7"));
    expect([report.rows, report.new, report.refused]).toEqual([HOSTILE_CELLS.length + 1, 1, HOSTILE_CELLS.length]);
    for (const { cell, place, row } of HOSTILE_CELLS) {
      expect([place, cell, (await said(lines(row))).slice(0, 5)]).toEqual([place, cell, "rows "]);
    }
  }, 60_000);

  it("leaves the process as it was: the next file is read, and nothing was written", async () => {
    expect(await read(workbook({ a: [HEADER, ROW] }))).toMatchObject({ new: 1 });
    expect(await bench.query("SELECT FROM snapshot UNION ALL SELECT FROM account UNION ALL SELECT FROM import_batch")).toEqual([]);
  });
});
