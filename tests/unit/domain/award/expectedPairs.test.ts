import { expect, test } from "vitest";
import { expectedPairs } from "@/lib/domain/award/expectedPairs";

const [nominees, jurors] = [
  ["a", "b"],
  [1, 2],
];
const pair = (jurorId: number, nomineeId: string) => ({ jurorId, nomineeId });

test("every juror assesses every nominee, but for a conflict or an abstention", () => {
  expect(expectedPairs({ nominees, jurors, without: [pair(2, "a"), pair(3, "b")], assigned: null })).toEqual([
    ...[pair(1, "a"), pair(1, "b"), pair(2, "b")],
  ]);
});

test("where nominees are assigned, only those pairs that are still of a seat and of a nominee", () => {
  const assigned = [pair(1, "b"), pair(2, "a"), pair(2, "b"), pair(3, "a"), pair(1, "gone")];
  expect(expectedPairs({ nominees, jurors, without: [pair(2, "a")], assigned })).toEqual([pair(1, "b"), pair(2, "b")]);
});
