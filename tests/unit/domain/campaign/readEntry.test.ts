import { expect, test } from "vitest";
import { readEntry } from "@/lib/domain/campaign/readEntry";

const context = { network: "facebook", kind: null, today: "2026-11-22" } as const;

test("counts as people write them, and the day they were seen", () => {
  expect(readEntry({ audience: "12,3 k", observedOn: "21/11/2026" }, context)).toMatchObject({
    kind: "followers",
    audience: 12_300,
    precision: "rounded",
    step: 100,
    observedOn: "2026-11-21",
    datePrecision: "day",
    posts: null,
    views: null,
  });
  expect(
    readEntry(
      {
        audience: "1 204",
        observedOn: "2026-11-20",
        posts: "8",
        periodDays: "30",
        reactions: "210",
        comments: "4",
        shares: "0",
        following: "12",
        views: "9000",
      },
      { ...context, kind: "likes" },
    ),
  ).toMatchObject({
    kind: "likes",
    audience: 1_204,
    precision: "exact",
    step: null,
    posts: 8,
    periodDays: 30,
    reactions: 210,
    shares: 0,
    views: 9_000,
  });
});

test("nothing typed is nothing, whatever day is proposed", () => {
  expect(readEntry({ observedOn: "2026-11-20" }, context)).toBeNull();
  expect(readEntry({ audience: "  ", posts: "" }, context)).toBeNull();
});

test("says which field is not understood, and why", () => {
  const problems = (texts: Parameters<typeof readEntry>[0]) => {
    const read = readEntry(texts, context);
    return read !== null && "problems" in read ? read.problems : read;
  };
  expect(problems({ audience: "beaucoup", observedOn: "31/02/2026", periodDays: "0" })).toEqual({
    audience: "not-a-count",
    observedOn: "impossible-day",
    periodDays: "empty-period",
  });
  expect(problems({ posts: "12" })).toEqual({ audience: "missing", observedOn: "missing" });
  expect(problems({ audience: "n.c.", observedOn: "2026-11-20", posts: "1,2 k" })).toEqual({ audience: "missing", posts: "rounded" });
  expect(problems({ audience: "5", observedOn: "2026-11-20", posts: "1".padStart(41, "0") })).toEqual({ posts: "too-long" });
  expect(problems({ audience: "5", observedOn: "2026-11-20", posts: `${" ".repeat(50)}${"1".padStart(40, "0")}` })).toMatchObject({
    posts: 1,
  });
  expect(problems({ audience: "5", observedOn: "2026-11-23" })).toEqual({ observedOn: "future-day" });
});
