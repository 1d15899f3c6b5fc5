import { describe, expect, it } from "vitest";
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

  it("names the prizes from the highest", () => {
    expect(PRIZES).toEqual(["or", "argent", "bronze", "mention", "aucun"]);
  });
});
