import { describe, expect, test } from "vitest";
import { deriveAuthorities } from "@/lib/domain/territory/deriveAuthorities";
import type { Level } from "@/lib/domain/territory/level";
import { makeGeography } from "@/tests/fixtures/smallGeography";

const { authorities, memberships } = deriveAuthorities(makeGeography());
const find = (level: Level, code: string) => authorities.find((authority) => authority.level === level && authority.code === code);

describe("authorities are not areas", () => {
  test("one Collectivité européenne d'Alsace on two areas", () => {
    expect(find("departement", "67")).toMatchObject({
      name: "Collectivité européenne d'Alsace",
      article: 3,
      searchName: "collectivite europeenne d alsace",
      population: { year: 2023, value: 370_000 },
      perimeterSince: "2021-01-01",
      departementCode: "67",
      regionCode: "44",
      league: "departements",
    });
    expect(find("departement", "68")).toBeUndefined();
  });

  test("the Rhône without the Métropole de Lyon", () => {
    expect(find("departement", "69")).toMatchObject({
      name: "Rhône",
      article: 2,
      population: { value: 400 },
      perimeterSince: "2015-01-01",
    });
    expect(find("epci", "200046977")).toMatchObject({
      population: { value: 650_000 },
      league: "metropoles",
      departementCode: "69",
      regionCode: "84",
      siren: "200046977",
      perimeterSince: "2015-01-01",
    });
    expect(find("region", "84")?.population?.value).toBe(860 + 300 + 400 + 650_000);
  });

  test("Paris once, as a commune; Corse as a région; Mayotte as a département", () => {
    expect(find("departement", "75")).toBeUndefined();
    expect(find("commune", "75056")).toMatchObject({ league: "grandes-villes", departementCode: "75" });
    expect(find("departement", "2A")).toBeUndefined();
    expect(find("region", "94")).toMatchObject({ population: { value: 76_000 }, departementCode: null, regionCode: "94" });
    expect(find("region", "06")).toBeUndefined();
    expect(find("departement", "976")).toMatchObject({ population: { year: 2017, value: 71_000 }, regionCode: "06" });
  });

  test("a collectivité d'outre-mer is one authority, out of leagues; the southern lands are none", () => {
    expect(find("com", "975")).toMatchObject({ departementCode: "975", regionCode: "975", population: { value: 5_194 }, league: null });
    expect(find("departement", "975") ?? find("region", "975") ?? find("com", "984") ?? find("departement", "984")).toBeUndefined();
    expect(find("region", "984")).toBeUndefined();
    expect(find("commune", "98411")).toMatchObject({ population: null, league: null });
  });
});

test("a grouping that spans départements belongs to the one with most of its people", () => {
  expect(find("epci", "200000001")).toMatchObject({
    article: 3,
    population: { year: 2023, value: 1_560 },
    departementCode: "01",
    regionCode: "84",
    league: "communautes-de-communes",
  });
});

test("known SIREN are those of the register, of the right level", () => {
  expect(find("departement", "01")?.siren).toBe("220100010");
  expect(find("region", "84")?.siren).toBe("200053767");
  expect(find("departement", "69")?.siren).toBeNull();
});

test("a village without inhabitants keeps its zero and has no league", () => {
  expect(find("commune", "55039")).toMatchObject({ population: { year: 2023, value: 0 }, league: null, perimeterSince: null });
});

test("memberships name the level: Paris is in an EPCI and in an EPT", () => {
  expect(memberships.filter(({ member }) => member === "75056")).toEqual([
    { member: "75056", groupLevel: "epci", group: "200054781" },
    { member: "75056", groupLevel: "ept", group: "200057867" },
  ]);
});

test("a grouping without members has no home and no population", () => {
  const empty = { level: "epci" as const, code: "200000009", name: "CC vide", epciType: "CC" as const, members: [] };
  const derived = deriveAuthorities(makeGeography({ groupings: [empty] })).authorities;
  expect(derived.find(({ code }) => code === "200000009")).toMatchObject({ departementCode: null, regionCode: null, population: null });
  // without the Métropole de Lyon in the files, nothing is taken from the Rhône
  expect(derived.find(({ level, code }) => level === "departement" && code === "69")?.population?.value).toBe(650_400);
});

test("a member that nobody is counted in adds nothing", () => {
  const southern = { level: "epci" as const, code: "200000009", name: "CC australe", epciType: "CC" as const, members: ["98411", "01001"] };
  const derived = deriveAuthorities(makeGeography({ groupings: [southern] })).authorities;
  expect(derived.find(({ code }) => code === "200000009")).toMatchObject({ departementCode: "01", population: { year: 2023, value: 860 } });
});

test("files that contradict themselves are refused", () => {
  const stray = { level: "ept" as const, code: "200000009", name: "Stray", epciType: null, members: ["99999"] };
  expect(() => deriveAuthorities(makeGeography({ groupings: [stray] }))).toThrow("ept 200000009 names the commune 99999");
});
