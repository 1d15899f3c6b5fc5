import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { CsvRecords, LONGEST_RECORD, MOST_CELLS } from "@/lib/data/import/CsvRecords";

/** A text read in pieces of a size. */
function read(text: string, delimiter = ";", size = text.length, lineBreak: "\n" | "\r" = "\n") {
  const reader = new CsvRecords(delimiter, lineBreak);
  const records = [];
  for (let start = 0; start < text.length; start += size) records.push(...reader.push(text.slice(start, start + size)));
  return [...records, ...reader.end()];
}
const cells = (...given: Parameters<typeof read>) => read(...given).map((record) => record.cells);

describe("CsvRecords", () => {
  it("cuts lines into cells, whatever ends the lines", () => {
    const expected = [
      ["a", "b", ""],
      ["", "c", "d"],
    ];
    expect(cells("a;b;\n;c;d\n")).toEqual(expected);
    expect(cells("a;b;\r\n;c;d\r\n")).toEqual(expected);
    expect(cells("a;b;\n;c;d")).toEqual(expected);
    expect(cells("a;b;\r;c;d\r", ";", 3, "\r")).toEqual(expected);
    expect(cells("a\tb\t\n\tc\td", "\t")).toEqual(expected);
    expect(cells("")).toEqual([]);
  });

  it("reads quotes: doubled ones, delimiters and line breaks inside, and what carelessly follows", () => {
    expect(cells('"a;b";"c ""d""";""\n')).toEqual([["a;b", 'c "d"', ""]]);
    expect(cells('"a\r\nb";c\r\n"d"\r\n')).toEqual([["a\r\nb", "c"], ["d"]]);
    expect(cells('"a"b;c\n5" écran;d\n"e"')).toEqual([["ab", "c"], ['5" écran', "d"], ["e"]]);
  });

  it("says on which line a record begins, and whether it ended", () => {
    expect(read('a\n"b\nc";d\n\ne').map(({ line, ended }) => [line, ended])).toEqual([
      [1, true],
      [2, true],
      [4, true],
      [5, false],
    ]);
  });

  it("refuses a quote that is never closed, by the line that opens it", () => {
    expect(() => read('a;b\nc;d;"e\nf;g\n')).toThrow(expect.objectContaining({ code: "quote-unclosed", details: { line: 2 } }));
    expect(() => read('a\n"b\nc";d;"e\n')).toThrow(expect.objectContaining({ code: "quote-unclosed", details: { line: 3 } }));
    expect(() => read(`a\n"${"x\n".repeat(LONGEST_RECORD)}`, ";", 65_536)).toThrow(
      expect.objectContaining({ code: "quote-unclosed", details: { line: 2 } }),
    );
  });

  it("refuses a line that does not end, without keeping it", () => {
    const reader = new CsvRecords(";");
    reader.push("a;b\n");
    const pushed = () => {
      for (let piece = 0; piece < 100; piece++) reader.push("x".repeat(65_536));
    };
    expect(pushed).toThrow(expect.objectContaining({ code: "line-too-long", details: { line: 2, expected: LONGEST_RECORD } }));
    expect(() => read(`${"x".repeat(LONGEST_RECORD + 1)}\n`)).toThrow(expect.objectContaining({ code: "line-too-long" }));
    expect(cells(`${"x".repeat(LONGEST_RECORD)}\n`)).toHaveLength(1);
  });

  it("refuses more cells than any table has", () => {
    expect(cells(`${";".repeat(MOST_CELLS - 1)}\n`)[0]).toHaveLength(MOST_CELLS);
    for (const line of [";".repeat(MOST_CELLS), `"";${";".repeat(MOST_CELLS)}`]) {
      expect(() => read(`${line}\n`)).toThrow(expect.objectContaining({ code: "too-many-columns" }));
    }
  });

  it("looks once for what a text lacks, not once a line: that would be the square of their number", () => {
    for (const line of ["x\n", '"x"\n', '"x\n"\n']) {
      const looked = vi.spyOn(String.prototype, "indexOf");
      const read = new CsvRecords(";").push(line.repeat(1_000));
      const searches = looked.mock.calls.filter(([character]) => character === ";").length;
      looked.mockRestore();
      expect([read.length, searches]).toEqual([1_000, 1]);
    }
  });

  it("refuses a quote open for a megabyte at once", () => {
    const open = `"${"x\n".repeat(LONGEST_RECORD)}`;
    expect(() => new CsvRecords(";").push(open)).toThrow(expect.objectContaining({ code: "quote-unclosed" }));
  });

  it("reads what csv-parse reads, wherever the pieces are cut", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', ";", "\n", "\r\n", ",", "1") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const quoted = (text: string, always: boolean) => (always || /["\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(table, fc.boolean(), fc.integer({ min: 1, max: 9 }), fc.constantFrom("\n", "\r\n"), (rows, always, size, lineBreak) => {
        const text = rows.map((row) => row.map((value) => quoted(value, always)).join(";") + lineBreak).join("");
        const options = { delimiter: ";", relax_column_count: true, record_delimiter: lineBreak };
        expect(cells(text, ";", size)).toEqual(parse(text, options));
        expect(read(text, ";", size).every(({ ended }) => ended)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
