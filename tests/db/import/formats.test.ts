import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rearmFormula } from "@/lib/domain/table/disarmFormula";
import { type ImportBench, openImportBench } from "./importing";

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
beforeEach(() => bench.clear());
afterAll(() => bench.close());

const ROWS = ["code;reseau;date_releve;abonnés;source", "06083;x;2026-03-01;5;Relevé d’été", "75056;x;2026-03-01;6;Relevé d’été"];
const TEXT = `${ROWS.join("\r\n")}\r\n`;
const windows1252 = (text: string) => Buffer.from(text.replaceAll("’", "\x92"), "latin1");

describe("a file of the world as it is", () => {
  it.each<[string, string | Buffer, object]>([
    ["UTF-8", TEXT, { encoding: "utf-8" }],
    ["UTF-8 with its mark", `\ufeff${TEXT}`, { encoding: "utf-8" }],
    ["UTF-16LE", Buffer.from(`\ufeff${TEXT}`, "utf16le"), { encoding: "utf-16le" }],
    ["Windows-1252", windows1252(TEXT), { encoding: "windows-1252" }],
    ["a sep= line", `sep=;\r\n${TEXT}`, { headerLine: 2 }],
    ["a quoted sep= line", `"sep=|"\r\n${TEXT.replaceAll(";", "|")}`, { headerLine: 2, delimiter: "|" }],
    ["commas", TEXT.replaceAll(";", ","), { delimiter: "," }],
    ["tabs", TEXT.replaceAll(";", "\t"), { delimiter: "\t" }],
    ["bars", TEXT.replaceAll(";", "|"), { delimiter: "|" }],
    ["old Mac line ends", TEXT.replaceAll("\r\n", "\r"), {}],
    ["a preamble", `Observatoire;exporté le 1;mars\r\n\r\nPériode : 2026, « 3 » lignes\r\n${TEXT}`, { headerLine: 4 }],
    ["blank lines and empty rows", TEXT.replace("\r\n06083", "\r\n\r\n;;;;\r\n06083"), {}],
    ["no line end at the end", TEXT.trimEnd(), {}],
    [
      "quotes and other columns",
      TEXT.replace("source", 'source;"Autre; colonne"').replaceAll("été", 'été;"a\r\nb"'),
      { ignoredColumns: ["Autre; colonne"] },
    ],
    ["a delimiter that a text holds", TEXT.replaceAll("Relevé d’été", "a,b,c,d,e"), { delimiter: ";" }],
  ])("%s", async (name, content, expected) => {
    expect(await bench.importFile(content)).toMatchObject({ rows: 2, new: 2, refused: 0, ...expected });
    const [{ label } = { label: "" }] = await bench.query<{ label: string }>("SELECT label FROM source");
    expect(label).toBe(name.startsWith("a delimiter") ? "a,b,c,d,e" : "Relevé d’été");
  });

  it("is read whatever the bytes at which it is cut", async () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, day) => `06083;x;${new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10)};5;${"é’€".repeat(20)}`,
    );
    for (const encode of [(text: string) => text, windows1252, (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")]) {
      await bench.clear();
      const text = [ROWS[0], ...lines].join("\n").replaceAll("€", encode === windows1252 ? "e" : "€");
      expect(await bench.importFile(encode(text))).toMatchObject({ new: 3_000, refused: 0 });
      expect(await bench.query("SELECT count(*) AS labels FROM source")).toEqual([{ labels: 1 }]);
    }
  });

  it("is taken for Windows-1252 when its last character is half of one", async () => {
    expect(await bench.importFile(Buffer.concat([Buffer.from(TEXT.replace("és", "es").trimEnd()), Buffer.from([0xc3])]))).toMatchObject({
      encoding: "windows-1252",
    });
  });

  it("has its dates read as its language, its delimiter and its numbers say", async () => {
    const days = async (header: string, ...rows: string[]) => {
      await bench.clear();
      await bench.importFile([header, ...rows]);
      return (await bench.query<{ observed_on: string }>("SELECT observed_on FROM snapshot ORDER BY audience")).map(
        (row) => row.observed_on,
      );
    };
    expect(await days("code;reseau;date_releve;abonnes", "06083;x;01/03/2026;1")).toEqual(["2026-03-01"]);
    expect(await days("code,network,observed_on,audience", "06083,x,01/03/2026,1")).toEqual(["2026-01-03"]);
    expect(await days("code;network;observed_on;audience", "06083;x;01/03/2026;1")).toEqual(["2026-03-01"]); // as a French spreadsheet saves it
    expect(await days("code,network,observed_on,audience", "06083,x,01/03/2026,1", "75056,x,25/03/2026,2")).toEqual([
      "2026-03-01",
      "2026-03-25",
    ]);
    expect(await days("code;reseau;date_releve;abonnes", "06083;x;01/03/2026;1", "75056;x;03/25/2026;2")).toEqual([
      "2026-01-03",
      "2026-03-25",
    ]);
    expect(await days("code;reseau;date_releve;abonnes", "06083;x;13/03/2026;1", "75056;x;03/25/2026;2", "93066;x;01/03/2026;3")).toEqual([
      "2026-03-13",
      "2026-03-25",
      "2026-03-01",
    ]);
  });
});

describe("a file that is none", () => {
  const failure = (content: string | Buffer) =>
    bench.importFile(content).then(
      () => "accepted",
      (error: { code: string }) => error.code,
    );

  it.each<[string, string, string | Buffer]>([
    ["an empty one", "file-empty", ""],
    ["an Excel workbook", "file-not-text", Buffer.from("PK\x03\x04\x14\x00\x06\x00", "latin1")],
    ["an old Excel workbook", "file-not-text", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ["a PDF", "file-not-text", "%PDF-1.7\n"],
    ["an archive", "file-not-text", Buffer.from([0x1f, 0x8b, 8, 0])],
    ["UTF-16BE", "file-not-text", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
    ["NUL bytes", "file-not-text", `${TEXT}06083;x;2026-03-01;\0\n`],
    ["NUL characters in UTF-16", "file-not-text", Buffer.from(`\ufeff${TEXT}06083;x;2026-03-01;\0\n`, "utf16le")],
    ["noise", "file-not-text", Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256))],
    ["a poem", "header-not-found", "Sous le pont Mirabeau coule la Seine\nEt nos amours\n"],
    ["a header alone of one column", "header-not-found", "code\n06083\n"],
    ["a header without what is needed", "header-incomplete", "code;reseau;abonnes\n06083;x;5\n"],
    ["a column twice", "header-twice", "code;reseau;date_releve;abonnes;audience\n06083;x;2026-03-01;5;6\n"],
    ["10,000 columns", "too-many-columns", `code;reseau;date_releve;abonnes;${"x;".repeat(10_000)}\n06083;x;2026-03-01;5\n`],
    ["a line of 6 MB", "line-too-long", `${TEXT}06083;x;2026-03-01;5;${"x".repeat(6_000_000)}\n`],
    ["one line of 6 MB", "header-not-found", "x;".repeat(3_000_000)],
    ["a quote left open", "quote-unclosed", `${TEXT}06083;x;2026-03-01;5;"${"x\n".repeat(100)}`],
    ["a quote left open for 6 MB", "quote-unclosed", `${TEXT}06083;x;2026-03-01;5;"${"x\n".repeat(3_000_000)}`],
  ])("%s is an error: %s", async (_name, code, content) => {
    expect(await failure(content)).toBe(code);
    expect(await bench.query("SELECT 1 FROM import_batch UNION ALL SELECT 1 FROM account")).toEqual([]);
  });

  it("names both headers of one column", async () => {
    const file = "code;reseau;date_releve;abonnés;audience\n06083;x;2026-03-01;5;6\n";
    await expect(bench.importFile(file)).rejects.toMatchObject({ details: { found: "abonnés = audience" } });
  });

  it("a folder, or nothing, is an error", async () => {
    await expect(bench.importFile(TEXT, { filePath: bench.folder })).rejects.toMatchObject({ code: "file-not-found" });
    await expect(bench.importFile(TEXT, { filePath: `${bench.folder}/none.csv` })).rejects.toMatchObject({ code: "file-not-found" });
  });

  it("leaves the bench as it was: the next file is imported", async () => {
    await failure(`${TEXT}06083;x;2026-03-01;5;"`);
    expect(await bench.importFile(TEXT)).toMatchObject({ new: 2 });
  });
});

describe("rows that are none", () => {
  it("are refused as rows", async () => {
    const report = await bench.importFile(`${TEXT}06083;x;2026-03-02;5;a;b;c\n${ROWS[0]}\n93066;x;2026-03-01;5;;;\n06083;x;2026-0`);
    expect(report).toMatchObject({ rows: 6, new: 3, refused: 3 });
    expect(report.firstRefused.map(({ line, code, found, expected }) => [line, code, found, expected])).toEqual([
      [4, "extra-cells", "7", "5"],
      [5, "repeated-header", "", ""],
      [7, "cut-row", "3", "5"],
    ]);
  });
});

describe("the file of refused rows", () => {
  const HOSTILE = [
    "code;reseau;compte;date_releve;abonnes;source",
    "06083;x;;2026-03-01;-5;=1+1",
    '06083;x;@menton;hier;5;"a;""b""\nc"',
    "99999;x;;2026-03-01;12 %;@cmd|' /C calc'!A0",
    "06083;x;;2026-03-01;5;ok",
  ];

  it("has them as they stand, with line and reason, and no formula", async () => {
    const report = await bench.importFile(HOSTILE);
    expect(report).toMatchObject({ new: 1, refused: 3, refusedFile: `${bench.folder}/releves.csv.refused.csv` });
    expect(await bench.readRefused()).toBe(
      "\ufeffcode;reseau;compte;date_releve;abonnes;source;ligne;motif\r\n" +
        "06083;x;;2026-03-01;-5;'=1+1;2;negative\r\n" +
        '06083;x;@menton;hier;5;"a;""b""\nc";3;not-a-day\r\n' +
        "99999;x;;2026-03-01;12 %;'@cmd|' /C calc'!A0;5;percent\r\n",
    );
  });

  it("is there for a preview too, and for rows that only the comparison refuses", async () => {
    await bench.importFile(["code;reseau;date_releve;abonnes", "06083;x;2026-03-01;5"]);
    await bench.importFile(["code;reseau;date_releve;abonnes", "06083;x;2026-03-01;7", "06083;x;hier;7", "06083;x;2026-03-01;8"], {
      apply: false,
    });
    expect((await bench.readRefused()).split("\r\n").slice(1, -1)).toEqual([
      "06083;x;2026-03-01;7;2;conflict",
      "06083;x;hier;7;3;not-a-day",
      "06083;x;2026-03-01;8;4;duplicate-in-file",
    ]);
  });

  it("reads back, its own columns ignored, and takes the place of no other file", async () => {
    const first = await bench.importFile(HOSTILE);
    const mended = (await bench.readRefused()).replace("-5", "7");
    expect(await bench.importFile(mended, { apply: false })).toMatchObject({
      rows: 3,
      ignoredColumns: ["ligne", "motif"],
      changed: 1,
      refused: 3,
    });
    expect((await bench.importFile(HOSTILE, { apply: false })).refusedFile).toBe(first.refusedFile);
    expect((await bench.importFile([...HOSTILE, "x;x;;x;x;x"], { apply: false })).refusedFile).toBe(
      `${bench.folder}/releves.csv.refused-3.csv`,
    );
  });

  it("loses nothing of a cell on its way out and back, by any number of rounds", async () => {
    const cells = ["=1+1", "'=1+1", "''@x y", "-5", "-1+1", "@SUM(A1)", "+33 1", 'a;"b"', "deux\nlignes", "été, œuvre", "'tis"];
    const rows = cells.map((cell, row) => `06083;x;2026-03-${10 + row};-5;"${cell.replaceAll('"', '""')}"`);
    await bench.importFile(["code;reseau;date_releve;abonnes;source", ...rows]);
    const once = await bench.readRefused();
    await bench.importFile(once, { apply: false });
    const twice = await readFile(`${bench.folder}/releves.csv.refused-2.csv`, "utf8");
    expect(twice.split("\r\n").map((line) => line.split(";").slice(0, 5))).toEqual(
      once.split("\r\n").map((line) => line.split(";").slice(0, 5)),
    );
    expect(await bench.importFile(twice.replaceAll(";-5;", ";7;"))).toMatchObject({ new: cells.length });
    const kept = await bench.query<{ label: string }>(
      "SELECT o.label FROM snapshot s JOIN source o ON o.id = s.source_id ORDER BY s.observed_on",
    );
    expect(kept.map(({ label }) => label)).toEqual(cells.map(rearmFormula)); // a guard is one in a first file too
  });

  it("that cannot be written is told beside the import, which is stored", async () => {
    const path = `${bench.folder}/none/refused.csv`;
    const words = { line: "ligne", reason: "motif", explain: () => "" };
    const report = await bench.importFile(HOSTILE, { refused: { path, words } });
    expect(report).toMatchObject({
      new: 1,
      refused: 3,
      batchId: expect.any(Number),
      refusedFile: null,
      refusedLost: { path, why: "ENOENT" },
    });
    expect(await bench.query("SELECT audience FROM snapshot")).toEqual([{ audience: 5 }]);
    expect(await bench.importFile(HOSTILE)).toMatchObject({ same: 1, refused: 3, refusedLost: null }); // and the lock is free
  });

  it("is not written when nothing is refused", async () => {
    expect((await bench.importFile(TEXT)).refusedFile).toBeNull();
    await expect(bench.readRefused()).rejects.toThrow("ENOENT");
  });

  it("holds any number of them, and the report the first twenty", async () => {
    const report = await bench.importFile([
      HOSTILE[0] ?? "",
      ...Array.from({ length: 30_000 }, (_, row) => `06083;x;;2026-03-01;-${row + 1};`),
    ]);
    expect(report).toMatchObject({ new: 0, refused: 30_000, refusedByCode: { negative: 30_000 }, batchId: null });
    expect(report.firstRefused).toHaveLength(20);
    const lines = (await bench.readRefused()).split("\r\n");
    expect(lines).toHaveLength(30_002);
    expect(lines[30_000]).toBe("06083;x;;2026-03-01;-30000;;30001;negative");
  });
});
