import { describe, expect, test } from "vitest";
import { cleanCode, codesMeant, isCodeOf, restoreLeadingZero, sirenOf } from "@/lib/domain/territory/code";
import type { Level } from "@/lib/domain/territory/level";

describe("the format of codes", () => {
  test.each<[Level, string, boolean]>([
    ["commune", "01001", true],
    ["commune", "2A004", true],
    ["commune", "2C004", false],
    ["commune", "2a004", false],
    ["commune", "1001", false],
    ["commune", "35238-rennes", false],
    ["epci", "200046977", true],
    ["epci", "20004697", false],
    ["ept", "200057867", true],
    ["departement", "01", true],
    ["departement", "2B", true],
    ["departement", "971", true],
    ["departement", "981", false],
    ["region", "84", true],
    ["region", "084", false],
    ["com", "975", true],
    ["com", "988", true],
    ["com", "965", false],
  ])("%s %s: %s", (level, code, expected) => {
    expect(isCodeOf(level, code)).toBe(expected);
  });
});

test("a typed code loses its spaces, thin and unbreakable ones too", () => {
  expect(cleanCode(" 217\u202f500\u00a0016 ")).toBe("217500016");
  expect(cleanCode("2a004")).toBe("2A004");
});

test.each<[Level, string, string | null]>([
  ["commune", "1001", "01001"],
  ["commune", "01001", null],
  ["commune", "101", null],
  ["commune", "0100", null],
  ["departement", "1", "01"],
  ["departement", "A", null],
  ["region", "2", "02"],
  ["epci", "20004697", null],
  ["com", "75", null],
])("the lost zero of %s %s: %s", (level, code, restored) => {
  expect(restoreLeadingZero(level, code)).toBe(restored);
});

test("a code alone means all the levels whose format it has", () => {
  expect(codesMeant("1001")).toEqual([{ level: "commune", code: "01001" }]);
  expect(codesMeant("2a")).toEqual([{ level: "departement", code: "2A" }]);
  expect(codesMeant("75")).toEqual([
    { level: "departement", code: "75" },
    { level: "region", code: "75" },
  ]);
  expect(codesMeant("1", ["region"])).toEqual([{ level: "region", code: "01" }]);
  expect(codesMeant("200 046 977").map(({ level }) => level)).toEqual(["epci", "ept"]);
  expect(codesMeant("Rennes")).toEqual([]);
});

test("a SIREN is found in a SIREN and in a SIRET only", () => {
  expect(sirenOf("213 502 388")).toBe("213502388");
  expect(sirenOf("21350238800019")).toBe("213502388");
  expect(sirenOf("2135023880")).toBeNull();
  expect(sirenOf("Rennes")).toBeNull();
});
