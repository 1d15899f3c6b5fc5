import { describe, expect, it } from "vitest";
import { type Reading, readHeaderAsSaid, recall, remember } from "@/lib/domain/snapshot/reading";

const CELLS = ["Profile", "Network", " Follower ", "Posts", "", "Page Performance Index"];
const READING: Reading = {
  delimiter: ",",
  headerLine: 3,
  columns: ["account", "network", "audience", null, null],
  fixed: { observed_on: "2026-08-19", network: "facebook" },
  order: null,
};

describe("a header that a member reads", () => {
  it("has the columns that were said, what every row is given after them, and a column of the file before what is given", () => {
    const header = readHeaderAsSaid(CELLS, READING);
    expect([...header.columns]).toEqual([
      ["account", 0],
      ["network", 1],
      ["audience", 2],
      ["observed_on", 6],
    ]);
    expect(header).toMatchObject({ missing: [], twice: [], ignored: ["Posts", "Page Performance Index"], language: null });
  });

  it("says what is missing, and which two columns were given one meaning", () => {
    const header = readHeaderAsSaid(CELLS, { columns: ["audience", null, "audience"], fixed: { network: "" } });
    expect(header.missing).toEqual(["code", "network", "observed_on"]);
    expect(header.twice).toEqual([["Profile", "Follower"]]);
  });
});

describe("what is remembered of a source", () => {
  it("is the meaning of each name, and all but the day of the file", () => {
    expect(remember(CELLS, READING)).toEqual({
      names: { profile: "account", network: "network", follower: "audience" },
      fixed: { network: "facebook" },
      order: null,
    });
    expect(remember(["", "a"], { ...READING, columns: ["code", "posts"] }).names).toEqual({ a: "posts" });
  });

  it("finds them again wherever they stand, each once, and nothing of an object's own names", () => {
    const { names } = remember(CELLS, READING);
    expect(recall(["FOLLOWER", "x", "Profile", "Follower", "constructor"], { names })).toEqual(["audience", null, "account", null, null]);
  });
});
