import { describe, expect, it } from "vitest";
import { CsvRecords } from "@/lib/data/import/CsvRecords";
import { disarmFormula, rearmFormula } from "@/lib/domain/table/disarmFormula";
import { toCsv } from "@/lib/domain/table/toCsv";
import { refusedRowsCsv } from "@/lib/gate/refusedRowsCsv";

const FORMULAS = ["=1+1", "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠x y"];
const HARMLESS = ["-5", "+33 1", "-1 234,5 %", "@mairie.menton", "—", "-"];

describe("disarmFormula", () => {
  it.each(FORMULAS)("disarms %j for anybody, and in a file that is read back", (text) => {
    expect([disarmFormula(text), disarmFormula(text, "back")]).toEqual([`'${text}`, `'${text}`]);
  });
  it.each(HARMLESS.slice(0, -2))("leaves %j alone in a file that is read back only", (text) => {
    expect([disarmFormula(text), disarmFormula(text, "back")]).toEqual([`'${text}`, text]);
  });
  it.each(["—", "-", "", "Menton", "12 %", "'tis"])("leaves %j alone in a file that is read back", (text) => {
    expect(disarmFormula(text, "back")).toBe(text);
  });
});

const CELLS = [...FORMULAS, ...HARMLESS, "'=1+1", "''-5", "'", "'tis", 'a;"b",c', "two\r\nlines", "été, œuvre, Ÿ", "-0,5", "", " "];

describe("what is made of a text", () => {
  it.each(["by-anybody", "back"] as const)("is that text again once it is read, %s", (read) => {
    expect(CELLS.map((text) => rearmFormula(disarmFormula(text, read)))).toEqual(CELLS);
  });
  it("is so in every file that members fetch: the audit log, the rows that the register refused", () => {
    const table = toCsv(
      [
        { header: "before", cell: (text: string) => text },
        { header: "after", cell: (text) => JSON.stringify(text) },
      ],
      CELLS,
    );
    const read = (text: string) => [...new CsvRecords(",").push(text)].slice(1).map(({ cells }) => cells.map(rearmFormula));
    expect(read(table)).toEqual(CELLS.map((text) => [text, JSON.stringify(text)]));
    const rows = CELLS.map((found, line) => ({ id: line, line, found, problem: "share-link" }));
    const refused = refusedRowsCsv(rows as unknown as Parameters<typeof refusedRowsCsv>[0]);
    expect(read(refused).map(([, found]) => found)).toEqual(CELLS);
  });
});
