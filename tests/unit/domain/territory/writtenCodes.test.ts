import { expect, it } from "vitest";
import { readWrittenCodes } from "@/lib/domain/territory/writtenCodes";

it("reads codes one a line or several, a SIREN in groups of three, and each once, with its line", () => {
  expect(readWrittenCodes('35238; 29019\r\n\r\n243 500 139\t"2A004",35238\nregion/53\r243\u202f500\u202f139')).toEqual([
    { line: 1, text: "35238" },
    { line: 1, text: "29019" },
    { line: 3, text: "243500139" },
    { line: 3, text: "2A004" },
    { line: 4, text: "region/53" },
  ]);
  expect(readWrittenCodes(" \n;")).toEqual([]);
});
