import { describe, expect, it } from "vitest";
import { type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";

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
  it("writes the header of an empty table, and nothing for an empty rest", () => {
    expect(toCsv(columns, [])).toBe("name,value,tied\r\n");
    expect(toCsv(columns, [], "rest")).toBe("");
  });
});
