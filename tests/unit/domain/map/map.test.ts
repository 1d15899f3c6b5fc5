import { describe, expect, it } from "vitest";
import { fewestOn, isOfAllLeagues, leagueDrawn, leaguesOn, MAP_MEASURES } from "@/lib/domain/map/mapChoices";
import { type AreaValue, orderAreas } from "@/lib/domain/map/mapValues";
import { classOf, quantileClasses } from "@/lib/domain/map/quantileClasses";

describe("quantile classes", () => {
  it("have as many values each, whatever their order", () => {
    expect(quantileClasses([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([
      { from: 1, to: 2, count: 2 },
      { from: 3, to: 4, count: 2 },
      { from: 5, to: 6, count: 2 },
      { from: 7, to: 8, count: 2 },
      { from: 9, to: 10, count: 2 },
    ]);
  });
  it("never part equal values", () => {
    const classes = quantileClasses([0, 0, 0, 0, 0, 0, 1, 2, 3, 4]);
    expect(classes).toEqual([
      { from: 0, to: 0, count: 6 },
      { from: 1, to: 2, count: 2 },
      { from: 3, to: 4, count: 2 },
    ]);
    expect(quantileClasses([1, 2, 2, 2, 3], 2)).toEqual([
      { from: 1, to: 2, count: 4 },
      { from: 3, to: 3, count: 1 },
    ]);
    expect(quantileClasses([7, 7, 7])).toEqual([{ from: 7, to: 7, count: 3 }]);
  });
  it("are fewer where there are fewer values, and none where there is none", () => {
    expect(quantileClasses([4, 2])).toEqual([
      { from: 2, to: 2, count: 1 },
      { from: 4, to: 4, count: 1 },
    ]);
    expect(quantileClasses([])).toEqual([]);
  });
  it.each([[[1, 1, 2, 3, 5, 8, 8, 8, 13, 21]], [[0, 0, 0, 1]], [[5, 1, 5, 1, 5]]])("hold every value of %j once", (values) => {
    const classes = quantileClasses(values);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    for (const [index, { from, to, count }] of classes.entries()) {
      expect(values.filter((value) => classOf(value, classes) === index)).toHaveLength(count);
      expect(values.filter((value) => value >= from && value <= to)).toHaveLength(count);
    }
  });
});

describe("areas", () => {
  const area = (name: string, value: number | null, n: number): AreaValue => ({ code: name, name, of: 10, n, value });
  const areas = [area("Yonne", 3, 9), area("Ain", null, 2), area("Èze", 3, 9), area("Var", 8, 5)];
  const names = (order: Parameters<typeof orderAreas>[1]) => orderAreas(areas, order).map(({ name }) => name);
  it("come highest first, without a value last, equals by name", () => {
    expect(names("value")).toEqual(["Var", "Èze", "Yonne", "Ain"]);
    expect(names("n")).toEqual(["Èze", "Yonne", "Var", "Ain"]);
    expect(names("name")).toEqual(["Ain", "Èze", "Var", "Yonne"]);
  });
});

describe("choices", () => {
  it("take the leagues of a level, or the one that is named and is one of them", () => {
    expect(leaguesOn("commune")).toEqual(["villages", "petites-villes", "villes-moyennes", "grandes-villes"]);
    expect(leaguesOn("epci", "metropoles")).toEqual(["metropoles"]);
    expect(leaguesOn("region", "metropoles")).toEqual(["regions"]);
    expect(leaguesOn("departement")).toEqual(["departements"]);
  });
  it("put leagues together only where that compares what can be compared", () => {
    expect(leagueDrawn({ level: "commune", metric: "audience_per_1000" })).toBe("petites-villes");
    expect(leagueDrawn({ level: "epci", metric: "observatory_index" })).toBe("communautes-de-communes");
    expect(leagueDrawn({ level: "commune", metric: "audience" }, "villages")).toBe("villages");
    expect(leagueDrawn({ level: "epci", metric: "audience" }, "villages")).toBe("communautes-de-communes");
    for (const metric of ["presence", "expected_ratio"] as const) {
      expect(leagueDrawn({ level: "commune", metric })).toBeUndefined();
      expect(leagueDrawn({ level: "commune", metric }, "villages")).toBe("villages");
    }
    expect([
      leagueDrawn({ level: "departement", metric: "audience" }),
      leagueDrawn({ level: "region", metric: "audience" }, "regions"),
    ]).toEqual([undefined, undefined]);
    expect([MAP_MEASURES.filter(isOfAllLeagues)]).toEqual([["presence", "expected_ratio"]]);
  });
  it("ask for five authorities of an area, and of its own council for one", () => {
    expect([fewestOn("commune"), fewestOn("epci"), fewestOn("departement"), fewestOn("region")]).toEqual([5, 5, 1, 1]);
  });
});
