import { describe, expect, it } from "vitest";
import { accountYears } from "@/lib/domain/presence/accountYears";
import type { Census, NetworkCell, PresenceCell } from "@/lib/domain/presence/census";
import { censusDay, censusYears, FIRST_YEAR, firstYear, networksAt } from "@/lib/domain/presence/censusYears";
import { countPresence } from "@/lib/domain/presence/countPresence";
import { askedPlaces, pastPlaces } from "@/lib/domain/presence/pastPlaces";
import { percentOf, presenceRates, shareOf } from "@/lib/domain/presence/presenceRates";
import { presenceRows } from "@/lib/domain/presence/presenceRows";
import { readPublishedPresence } from "@/lib/domain/presence/publishedPresence";
import { aTerritory } from "@/tests/fixtures/frozenEdition";

const cell = (over: Partial<PresenceCell>): PresenceCell => ({
  ...{ level: "commune", league: "villages", region: "84", authorities: 10, surveyed: 4, present: 3, single: 1, otherOnly: 1 },
  ...{ undated: 0, undatedSurveyed: 0, presentSurveyed: 2, websites: 3, noWebsite: 1, surveyedWithWebsite: 2, presentWithWebsite: 1 },
  ...over,
});
const on = (over: Partial<NetworkCell>): NetworkCell => ({
  ...{
    level: "commune",
    league: "villages",
    region: "84",
    network: "facebook",
    present: 2,
    undated: 0,
    undatedSurveyed: 0,
    presentSurveyed: 1,
    single: 1,
    otherOnly: 0,
    presentWithWebsite: 1,
  },
  ...over,
});
const census: Census = {
  day: "2026-11-22",
  past: null,
  cells: [
    cell({}),
    cell({
      region: "53",
      authorities: 5,
      surveyed: 5,
      present: 5,
      presentSurveyed: 5,
      single: 0,
      otherOnly: 0,
      websites: 0,
      noWebsite: 0,
      surveyedWithWebsite: 0,
      presentWithWebsite: 0,
    }),
    cell({
      level: "com",
      league: null,
      region: null,
      authorities: 1,
      surveyed: 0,
      present: 0,
      presentSurveyed: 0,
      single: 0,
      otherOnly: 0,
    }),
  ],
  networks: [on({}), on({ region: "53", present: 5, single: 0 }), on({ network: "x", present: 0, otherOnly: 1, single: 0 })],
};
const UNKNOWN = { undatedSurveyed: null, presentSurveyed: null, single: null, otherOnly: null, presentWithWebsite: null };
const frozen: Census = {
  day: "2026-10-31",
  past: null,
  cells: [cell({ ...UNKNOWN, surveyed: null, websites: null, noWebsite: null, surveyedWithWebsite: null })],
  networks: [on(UNKNOWN)],
};

describe("counting", () => {
  it("sums what is asked for, on one network or on any", () => {
    expect(countPresence(census, {})).toMatchObject({ authorities: 16, surveyed: 9, present: 8, presentSurveyed: 7, single: 1 });
    expect(countPresence(census, { region: "84" })).toMatchObject({ authorities: 10, present: 3 });
    expect(countPresence(census, { level: "com" })).toMatchObject({ authorities: 1, present: 0 });
    expect(countPresence(census, { league: "villages", network: "x" })).toMatchObject({ authorities: 15, present: 0, otherOnly: 1 });
    expect(countPresence(census, { network: "tiktok" })).toMatchObject({ authorities: 16, surveyed: 9, present: 0 });
  });
  it("knows of an edition what it froze, and no more: one unknown is no zero", () => {
    expect(countPresence(frozen, {})).toMatchObject({ authorities: 10, present: 3, surveyed: null, websites: null });
    expect(countPresence(frozen, { network: "facebook" })).toMatchObject({ present: 2, undated: 0, ...UNKNOWN });
  });
});

describe("rates", () => {
  it("say what they are a share of", () => {
    const rates = presenceRates(countPresence(census, { region: "84" }));
    expect(rates.ofAll).toEqual({ share: 0.3, part: 3, whole: 10 });
    expect(rates.ofSurveyed).toEqual({ share: 0.5, part: 2, whole: 4 });
    expect(rates.coverage).toEqual({ share: 0.4, part: 4, whole: 10 });
    expect(rates.ofWebsites).toEqual({ share: 0.5, part: 1, whole: 2 });
    expect(rates.websites).toEqual({ share: 0.75, part: 3, whole: 4 });
    expect(rates.single).toEqual({ share: 0.5, part: 1, whole: 2 });
    expect(rates.otherOnly).toEqual({ share: 0.25, part: 1, whole: 4 });
  });
  it("are missing for a reason, never zero", () => {
    expect(shareOf(0, 0)).toEqual({ missing: "nobody" });
    const rates = presenceRates(countPresence(frozen, {}));
    const { ofAll, ...others } = rates;
    expect(ofAll).toEqual({ share: 0.3, part: 3, whole: 10 });
    expect(new Set(Object.values(others).map((share) => "missing" in share && share.missing))).toEqual(new Set(["not-recorded"]));
  });
  it("leave out those of which nobody knows whether their account was open", () => {
    const past = (over: Partial<PresenceCell>) => presenceRates(countPresence({ ...census, cells: [cell(over)] }, {}));
    const known = past({ undated: 3, undatedSurveyed: 1, presentSurveyed: 1 });
    expect(known.ofSurveyed).toEqual({ share: 1 / 3, part: 1, whole: 3 });
    expect(known.coverage).toEqual({ share: 0.3, part: 3, whole: 10 });
    expect(past({ present: 0, presentSurveyed: 0, undated: 4, undatedSurveyed: 4 })).toMatchObject({
      ofAll: { missing: "undated" },
      ofSurveyed: { missing: "nobody" },
    });
    expect(past({ present: 0 }).ofAll).toEqual({ share: 0, part: 0, whole: 10 });
  });
  it("are rounded half up from the counts, not from a share that no double holds", () => {
    expect(percentOf({ part: 1, whole: 3 }, 2)).toBe(33.33);
    expect(percentOf({ part: 41, whole: 4000 }, 2)).toBe(1.03); // 1.025: (41 / 4000 * 100).toFixed(2) is 1.02
    expect(percentOf({ part: 3, whole: 2000 }, 1)).toBe(0.2);
  });
});

describe("rows", () => {
  const names = (filter: Parameters<typeof presenceRows>[1], of = census) =>
    presenceRows(of, filter).map(({ dimension, item }) => `${dimension} ${item}`.trim());
  it("stand for every item that has somebody, by level, league, région and network", () => {
    expect(names({})).toEqual([
      "all",
      "level commune",
      "level com",
      "league villages",
      "region 53",
      "region 84",
      "network facebook",
      "network x",
    ]);
    expect(names({}, frozen)).toEqual(["all", "level commune", "league villages", "region 84", "network facebook"]);
  });
  it("are narrowed by what is asked, networks apart: those stay to be compared", () => {
    expect(names({ region: "53", network: "x" })).toEqual(["all", "level commune", "league villages", "region 53", "network facebook"]);
  });
});

describe("places of a past day", () => {
  it("are in the boundaries of today where the register knows no others, and it says of how many", () => {
    const past = pastPlaces(
      [
        aTerritory({ id: 1, perimeterSince: "2016-01-01" }),
        aTerritory({ id: 2, perimeterSince: "2009-01-01", populationYear: 2008 }),
        aTerritory({ id: 3, perimeterSince: "2016-01-01", regionCode: "53", populationYear: null }),
        aTerritory({ id: 4 }),
      ],
      "2012-12-31",
    );
    expect(past.populations).toHaveLength(2); // two of one year and place are one
    expect(askedPlaces(past, {})).toEqual({ populationYears: [2008, 2023], otherBoundaries: 2 });
    expect(askedPlaces(past, { region: "53" })).toEqual({ populationYears: [], otherBoundaries: 1 });
    expect(askedPlaces(past, { level: "epci" })).toEqual({ populationYears: [], otherBoundaries: 0 });
  });
});

describe("years", () => {
  it("are counted on end, with the openings that nobody knows", () => {
    const counts = [
      { year: 2012, opened: 3, closed: 0 },
      { year: null, opened: 7, closed: 0 },
      { year: 2014, opened: 1, closed: 2 },
    ];
    expect(accountYears(counts)).toEqual({
      unknownOpening: 7,
      years: [
        { year: 2012, opened: 3, closed: 0 },
        { year: 2013, opened: 0, closed: 0 },
        { year: 2014, opened: 1, closed: 2 },
      ],
    });
    expect(accountYears([])).toEqual({ years: [], unknownOpening: 0 });
  });
  it("begin for a network when it opened", () => {
    expect([firstYear(), firstYear("youtube"), firstYear("tiktok")]).toEqual([2006, 2006, 2017]);
    expect(networksAt("2010-12-31")).toContain("instagram");
    expect(networksAt("2009-12-31")).not.toContain("instagram");
    expect(presenceRows({ ...census, day: "2005-12-31" }, {}).map(({ item }) => item)).not.toContain("x");
  });
  it("that a census can be taken of are over, or this one", () => {
    expect(censusYears("2008-03-01")).toEqual([2007, 2006]);
    expect(censusYears("2001-03-01")).toEqual([]);
    expect(censusYears("2026-11-22").at(-1)).toBe(FIRST_YEAR);
    expect([2025, 2026, 2027].map((year) => censusDay(year, "2026-11-22"))).toEqual(["2025-12-31", "2026-11-22", null]);
    expect(censusDay(2026, "2026-12-31")).toBe("2026-12-31");
  });
});

describe("what others published", () => {
  it("is taken as it stands", () => {
    const record = {
      year: "2018",
      month: "",
      kind: "all",
      stratum: "",
      network: "any",
      measure: "share_percent",
      value: "10",
      denominator: "",
    };
    expect(readPublishedPresence({ ...record, source_url: "https://e.fr", source_title: "E", note: "contredit" })).toEqual({
      ...{ year: 2018, month: null, kind: "all", stratum: "", network: "any", measure: "share_percent", value: 10, denominator: null },
      ...{ sourceUrl: "https://e.fr", sourceTitle: "E", note: "contredit" },
    });
    expect(readPublishedPresence({ ...record, month: "3", denominator: "26" })).toMatchObject({ month: 3, denominator: 26, note: "" });
  });
  it.each([
    ["measure", "guess"],
    ["year", ""],
    ["value", ""],
  ])("is left out without its %s", (name, value) => {
    const record = { year: "2018", measure: "count", value: "10" };
    expect(readPublishedPresence({ ...record, [name]: value })).toBeNull();
  });
});
