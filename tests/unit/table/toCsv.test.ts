import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepText } from "@/lib/domain/table/keepText";
import { type CsvCell, type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";

interface Town {
  name: string;
  value: number | null;
  tied: boolean;
}
const columns: CsvColumn<Town>[] = [
  { header: "name", cell: (town) => town.name },
  { header: "value", cell: (town) => town.value },
  { header: "tied", cell: (town) => town.tied },
];

describe("toCsv", () => {
  it("writes a header, CRLF and booleans as words", () => {
    expect(toCsv(columns, [{ name: "Saint-Étienne", value: 12.5, tied: false }])).toBe("name,value,tied\r\nSaint-Étienne,12.5,false\r\n");
  });
  it("leaves a missing value empty and a zero a zero", () => {
    expect(
      toCsv(
        columns,
        [
          { name: "a", value: null, tied: true },
          { name: "b", value: 0, tied: true },
        ],
        "rest",
      ),
    ).toBe("a,,true\r\nb,0,true\r\n");
  });
  it("quotes separators, quotes and line ends", () => {
    expect(toCsv(columns, [{ name: 'le "bourg", haut\nbas', value: 1, tied: true }], "rest")).toBe('"le ""bourg"", haut\nbas",1,true\r\n');
  });
  it.each(["=1+1", "+33", "-1", "@handle", "\tx", "\rx"])("disarms a text that begins as a formula: %j", (name) => {
    expect(
      toCsv(columns, [{ name, value: 1, tied: true }], "rest")
        .replaceAll('"', "")
        .startsWith(`'${name}`),
    ).toBe(true);
  });
  it("leaves a negative number a number", () => {
    expect(toCsv(columns, [{ name: "a", value: -3.2, tied: true }], "rest")).toBe("a,-3.2,true\r\n");
  });
  it("writes for a spreadsheet in French what is read back the same: negatives, decimals, formulas, separators, quotes, lines, accents", () => {
    const written = [-0.22, 1234.5, 0, "=1+1", "a;b,c", 'le "bourg"', "haut\nbas", "Saint-Étienne-l’Été", "-0.5", "2026-10-31", null, true];
    const whole = toCsv([{ header: "n", cell: (cell: CsvCell) => cell }], written, "whole", "excel");
    expect(whole.startsWith("\uFEFFn\r\n")).toBe(true);
    const [, ...read] = parse(whole, { delimiter: ";", bom: true, skip_empty_lines: false }).flat();
    expect(read).toEqual([
      "-0,22",
      "1234,5",
      "0",
      "'=1+1",
      "a;b,c",
      'le "bourg"',
      "haut\nbas",
      "Saint-Étienne-l’Été",
      "'-0.5",
      "2026-10-31",
      "",
      "true",
    ]);
    const numbers = read.slice(0, 3).map((text: string) => Number(text.replace(",", ".")));
    expect(numbers).toEqual(written.slice(0, 3));
    expect(toCsv([{ header: "n", cell: (cell: CsvCell) => cell }], [1.5], "rest", "excel")).toBe("1,5\r\n");
  });
  it.each([
    ["standard", ","],
    ["excel", ";"],
  ] as const)("is read back the same, whatever texts hold (%s)", (format, delimiter) => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\r", "\n", " ", "'", "\u2028") });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const pair = [0, 1].map((index) => ({ header: `${index}`, cell: (row: string[]) => `x${row[index]}` }));
        const read = parse(toCsv(pair, rows, "whole", format), { delimiter, bom: true, record_delimiter: "\r\n" });
        expect(read).toEqual([["0", "1"], ...rows.map((row) => row.map((cell) => `x${cell}`))]);
      }),
    );
  });
  it("separates with semicolons for a spreadsheet in French", () => {
    expect(toCsv(columns, [{ name: "a;b", value: -3.25, tied: false }], "rest", "excel")).toBe('"a;b";-3,25;false\r\n');
  });
  it.each(["01004", "01", "2025-1", "2026-10", "1/2", "2E10", "5e3", "1234567890123456"])("keeps %s a text there", (code) => {
    expect(keepText(code)).toBe(`="${code}"`);
    expect(parse(toCsv([{ header: "code", cell: (cell: string) => cell }], [code], "rest", "excel"), { delimiter: ";" })).toEqual([
      [`="${code}"`],
    ]);
    expect(toCsv([{ header: "code", cell: (cell: string) => cell }], [code], "rest")).toBe(`${code}\r\n`);
  });
  it.each(["35238", "2A004", "243500139", "2026-10-31", "0", "Rennes", "simulation-2026-t3", '0"&A1&"'])("leaves %s as it is", (text) => {
    expect(keepText(text)).toBeNull();
  });
  it("writes the header of an empty table, and nothing for an empty rest", () => {
    expect(toCsv(columns, [])).toBe("name,value,tied\r\n");
    expect(toCsv(columns, [], "rest")).toBe("");
  });
});
