import { expect, test } from "vitest";
import { isSame, MOST_COMPARED, moveEarlier, readCodes, readKey, withoutKey, writeCodes } from "@/lib/domain/territory/comparedCodes";

const keys = readCodes("commune/35238,commune/44109,epci/243500139") ?? [];
const [rennes, nantes, metropole] = keys;

test("codes are read in the order of the reader, each once, and written the same", () => {
  expect(writeCodes(keys)).toBe("commune/35238,commune/44109,epci/243500139");
  expect(readCodes("commune/35238,commune/44109,commune/35238")).toHaveLength(2);
  expect(readCodes("departement/01,region/01")).toHaveLength(2); // codes collide between levels
});

test.each(["", "commune", "commune/", "hameau/35238", "commune/35238/1", "commune/352", "commune/35238,", "commune/35238,,commune/44109"])(
  "%j names no territories",
  (text) => {
    expect(readCodes(text)).toBeNull();
  },
);

test("eight are compared, not nine", () => {
  const many = Array.from({ length: MOST_COMPARED + 1 }, (_, index) => `commune/3500${index}`);
  expect(MOST_COMPARED).toBe(8);
  expect(readCodes(many.slice(1).join(","))).toHaveLength(8);
  expect(readCodes(many.join(","))).toBeNull();
});

test("one is taken out, or goes a place earlier; the first and what is not there change nothing", () => {
  if (!rennes || !nantes || !metropole) throw new Error("three are read");
  expect(withoutKey(keys, nantes)).toEqual([rennes, metropole]);
  expect(moveEarlier(keys, metropole)).toEqual([rennes, metropole, nantes]);
  expect(moveEarlier(keys, rennes)).toEqual(keys);
  expect(moveEarlier(keys, { level: "region", code: "53" })).toEqual(keys);
  expect(isSame(rennes, { level: "commune", code: "35238" })).toBe(true);
  expect(isSame(rennes, { level: "epci", code: "35238" })).toBe(false);
  expect(readKey("commune/2A004")).toEqual({ level: "commune", code: "2A004" });
});
