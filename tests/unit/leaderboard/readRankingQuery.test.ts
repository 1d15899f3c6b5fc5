import { describe, expect, it } from "vitest";
import { DEFAULT_RANKING, readRankingQuery } from "@/components/leaderboard/readRankingQuery";
import { territoryQuery } from "@/lib/gate/api/queries";

describe("readRankingQuery", () => {
  it("takes an empty field of a form as one that is not asked, and the last of several", () => {
    expect(readRankingQuery(new URLSearchParams("region=&q=+&page=1&page=2"))).toEqual({ ...DEFAULT_RANKING, page: 2 });
  });
  it("leaves alone what a campaign link adds", () => {
    expect(readRankingQuery(new URLSearchParams({ utm_source: "lettre" }))).toEqual(DEFAULT_RANKING);
  });
  it.each(["edition", "region", "departement", "q"])("knows no page for a %s that the database cannot hold", (name) => {
    expect(() => readRankingQuery(new URLSearchParams({ [name]: "a\0b" }))).toThrow(
      expect.objectContaining({ code: "bad-value", details: { parameter: name, found: "a␀b", expectation: name } }),
    );
  });
  it("names the parameter that is wrong, so that the page can offer the ranking without it", () => {
    expect(() => readRankingQuery(new URLSearchParams({ league: "villages", metric: "zz" }))).toThrow(
      expect.objectContaining({ code: "bad-value", details: expect.objectContaining({ parameter: "metric", found: "zz" }) }),
    );
  });
});

it("knows no edition that the database cannot hold on the page of a territory", () => {
  expect(territoryQuery.safeParse({ edition: "\0" }).success).toBe(false);
});
