import { describe, expect, it } from "vitest";
import { attendanceMark } from "@/lib/domain/award/attendanceMark";
import { castingChoices } from "@/lib/domain/award/castingChoices";
import { decisionManner } from "@/lib/domain/award/decisionManner";
import { PRIZES, type Prize } from "@/lib/domain/award/prize";
import { quorum } from "@/lib/domain/award/quorum";
import { tallyVotes } from "@/lib/domain/award/tallyVotes";

describe("quorum", () => {
  it.each([
    [5, 60, 3],
    [5, 50, 3],
    [6, 50, 3],
    [5, 61, 4],
    [5, 100, 5],
    [5, 1, 1],
    [5, 0, 1],
    [100, 7, 7],
    [0, 50, 1],
  ])("of %i entitled at %i %% is %i", (entitled, percent, needed) => {
    expect(quorum({ entitled, percent, present: 0 })).toEqual({ needed, reached: false });
  });

  it("is reached at the very number, not one below; never where nobody is entitled", () => {
    expect(quorum({ entitled: 5, percent: 60, present: 2 }).reached).toBe(false);
    expect(quorum({ entitled: 5, percent: 60, present: 3 }).reached).toBe(true);
    expect(quorum({ entitled: 5, percent: 0, present: 1 }).reached).toBe(true);
    expect(quorum({ entitled: 0, percent: 0, present: 0 }).reached).toBe(false);
  });

  it.each([
    [5, 6, 50],
    [5, -1, 50],
    [5, 1.5, 50],
    [-1, 0, 50],
    [2.5, 1, 50],
    [5, 1, 101],
    [5, 1, -1],
    [5, 1, 33.3],
  ])("refuses %d entitled, %d present, %d %%", (entitled, present, percent) => {
    expect(() => quorum({ entitled, present, percent })).toThrow(RangeError);
  });
});

describe("tallyVotes", () => {
  const ballots = (counts: Partial<Record<Prize, number>>) => PRIZES.flatMap((prize) => new Array<Prize>(counts[prize] ?? 0).fill(prize));

  it("counts each prize", () => {
    expect(tallyVotes(ballots({ or: 3, bronze: 1, aucun: 1 }))).toEqual({
      counts: { or: 3, argent: 0, bronze: 1, mention: 0, aucun: 1 },
      cast: 5,
      outcome: "or",
    });
  });

  it.each<[Partial<Record<Prize, number>>, Prize | null]>([
    [{}, null],
    [{ mention: 1 }, "mention"],
    [{ or: 1, argent: 1 }, null],
    [{ or: 2, argent: 2 }, null],
    [{ or: 2, argent: 1, bronze: 1 }, null],
    [{ or: 1, argent: 2 }, "argent"],
    [{ or: 3, argent: 3, bronze: 1 }, null],
    [{ or: 2, aucun: 3 }, "aucun"],
  ])("of %j is %j: more than half, or none", (counts, outcome) => {
    expect(tallyVotes(ballots(counts)).outcome).toBe(outcome);
  });

  it.each<[Partial<Record<Prize, number>>, Prize[]]>([
    [{}, []],
    [{ or: 2, argent: 1 }, []],
    [{ or: 2, argent: 2 }, ["or", "argent"]],
    [{ or: 2, argent: 1, aucun: 1 }, ["or"]],
    [{ bronze: 1, mention: 1, aucun: 1 }, ["bronze", "mention", "aucun"]],
  ])("of %j, a casting vote is between %j", (counts, choices) => {
    expect(castingChoices(tallyVotes(ballots(counts)))).toEqual(choices);
  });

  it("names the prizes from the highest", () => {
    expect(PRIZES).toEqual(["or", "argent", "bronze", "mention", "aucun"]);
  });
});

describe("decisionManner", () => {
  it.each([
    ["vote", { quorum: { entitled: 3 }, votes: {} }, "vote"],
    ["chair", { quorum: { entitled: 3 }, votes: null }, "chair"],
    ["chair", {}, "chair"],
    ["chair", { quorum: { entitled: 3 }, votes: {} }, "casting"],
    ["chair", { quorum: { entitled: 0 }, votes: null }, "alone"],
  ] as const)("by %s on %j is %s", (manner, basis, told) => {
    expect(decisionManner(manner, basis)).toBe(told);
  });
});

describe("attendanceMark", () => {
  it("is the same for the same seats, in any order, and another once anything changes", () => {
    const seats = [
      { memberId: 12, present: null },
      { memberId: 3, present: true },
      { memberId: 4, present: false },
    ];
    expect(attendanceMark(seats)).toBe("3p4a12n");
    expect(attendanceMark([...seats].reverse())).toBe("3p4a12n");
  });
});
