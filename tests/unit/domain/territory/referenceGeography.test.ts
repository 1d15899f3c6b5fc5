import { describe, expect, test } from "vitest";
import { readReferencePackage } from "@/lib/data/territory/readReferencePackage";
import { deriveAuthorities } from "@/lib/domain/territory/deriveAuthorities";
import { LEAGUES } from "@/lib/domain/territory/league";
import { LEVELS, type Level } from "@/lib/domain/territory/level";

const source = readReferencePackage();
const { authorities, memberships } = deriveAuthorities(source);
const find = (level: Level, code: string) => authorities.find((authority) => authority.level === level && authority.code === code);
const listed = (text: string) =>
  Object.fromEntries(
    text
      .split(" ")
      .map((pair) => pair.split(":"))
      .map(([code, value]) => [code, Number(value)]),
  );

/** INSEE areas, populations municipales 2023 (Mayotte 2017), summed from the communes by an independent script. */
const DEPARTEMENT_AREAS = listed(
  "01:679344 02:523342 03:333298 04:168054 05:143467 06:1128418 07:334231 08:265893 09:155722 10:310447 11:379648 12:279609 13:2087658 14:709441 " +
    "15:144196 16:352683 17:672279 18:298660 19:240826 21:540100 22:611859 23:115527 24:417614 25:547163 26:524207 27:602714 28:433129 29:933455 " +
    "2A:168306 2B:187180 30:770940 31:1471468 32:192645 33:1690493 34:1230289 35:1120666 36:216069 37:619362 38:1298990 39:257973 40:433570 " +
    "41:328543 42:774133 43:228654 44:1487570 45:691268 46:176473 47:333602 48:76486 49:833776 50:497522 51:563076 52:168331 53:305468 54:732236 " +
    "55:180290 56:783390 57:1051309 58:201417 59:2615635 60:829899 61:275201 62:1457905 63:664453 64:706564 65:231349 66:496855 67:1163810 " +
    "68:770738 69:1914667 70:233185 71:550310 72:566733 73:448226 74:861158 75:2103778 76:1260964 77:1468108 78:1485086 79:375229 80:565413 " +
    "81:397352 82:265817 83:1119307 84:572056 85:713609 86:438897 87:373167 88:357248 89:332267 90:140255 91:1338485 92:1654712 93:1704316 " +
    "94:1426929 95:1281653 971:384160 972:360630 973:293996 974:889679 976:256518 975:5790 977:10660 978:31160 986:11151 987:278786 988:264596",
);
const REGION_AREAS = listed(
  "01:384160 02:360630 03:293996 04:889679 06:256518 11:12463067 24:2587031 27:2802670 28:3345842 32:5992194 44:5563378 52:3907156 53:3449370 " +
    "75:6150451 76:6124653 84:8205557 93:5218960 94:355486",
);

test("so many authorities a level", () => {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, authorities.filter((authority) => authority.level === level).length]));
  expect(counts).toEqual({ commune: 34_969, epci: 1_255, ept: 11, departement: 95, region: 17, com: 6 });
  expect(source.departements).toHaveLength(109);
  expect(source.regions).toHaveLength(26);
  expect(memberships).toHaveLength(34_869 + 131);
});

test("so many a league", () => {
  const counts = Object.fromEntries(
    LEAGUES.map((league) => [league, authorities.filter((authority) => authority.league === league).length]),
  );
  expect(counts).toEqual({
    villages: 29_393,
    "petites-villes": 5_072,
    "villes-moyennes": 450,
    "grandes-villes": 42,
    "communautes-de-communes": 989,
    "communautes-agglomeration": 230,
    "communautes-urbaines": 14 + 11,
    metropoles: 22,
    departements: 95,
    regions: 17,
  });
});

test("a code stands once a level", () => {
  expect(new Set(authorities.map(({ level, code }) => `${level} ${code}`)).size).toBe(authorities.length);
  expect(find("commune", "93066")?.population?.value).toBe(149_077);
});

describe("populations", () => {
  test("départements: the area's, but for Alsace and the Rhône", () => {
    const found = Object.fromEntries(
      authorities
        .filter(({ level }) => level === "departement" || level === "com")
        .map(({ code, population }) => [code, population?.value]),
    );
    const { "2A": _2A, "2B": _2B, 68: _68, 75: _75, 972: _972, 973: _973, ...own } = DEPARTEMENT_AREAS;
    expect(found).toEqual({ ...own, 67: 1_934_548, 69: 478_313 });
  });
  test("régions: the area's, Mayotte left out", () => {
    const found = Object.fromEntries(
      authorities.filter(({ level }) => level === "region").map(({ code, population }) => [code, population?.value]),
    );
    const { "06": _mayotte, ...own } = REGION_AREAS;
    expect(found).toEqual(own);
  });
  test("Paris, the Métropole de Lyon, the Grand Paris", () => {
    expect(find("commune", "75056")?.population).toEqual({ year: 2023, value: 2_103_778 });
    expect(find("epci", "200046977")?.population).toEqual({ year: 2023, value: 1_436_354 });
    expect(find("epci", "200054781")?.population).toEqual({ year: 2023, value: 7_142_540 });
  });
  test("all communes together; six without a count, six with none counted", () => {
    const communes = authorities.filter(({ level }) => level === "commune");
    expect(communes.reduce((sum, { population }) => sum + (population?.value ?? 0), 0)).toBe(68_952_941);
    expect(communes.filter(({ population }) => population === null).map(({ code }) => code)).toEqual([
      "98411",
      "98412",
      "98413",
      "98414",
      "98415",
      "98901",
    ]);
    expect(communes.filter(({ population }) => population?.value === 0).map(({ code }) => code)).toEqual([
      "55039",
      "55050",
      "55139",
      "55189",
      "55239",
      "55307",
    ]);
  });
  test("Mayotte is of 2017 on every level, everything else of 2023", () => {
    const of2017 = authorities.filter(({ population }) => population?.year === 2017);
    expect(new Set(of2017.map(({ departementCode }) => departementCode))).toEqual(new Set(["976"]));
    expect(find("departement", "976")?.population).toEqual({ year: 2017, value: 256_518 });
    expect(of2017.filter(({ level }) => level === "commune")).toHaveLength(17);
    expect(new Set(authorities.flatMap(({ population }) => population?.year ?? []))).toEqual(new Set([2017, 2023]));
  });
});

test("every authority but a région has a département, every one a région; each SIREN is borne once", () => {
  expect(authorities.filter(({ level, departementCode }) => (departementCode === null) !== (level === "region"))).toEqual([]);
  expect(authorities.filter(({ regionCode }) => regionCode === null)).toEqual([]);
  const siren = authorities.flatMap((authority) => authority.siren ?? []);
  expect(new Set(siren).size).toBe(siren.length);
  expect(authorities.filter(({ level, siren }) => level === "commune" && siren === null)).toHaveLength(94);
});

test("communes of the past lead to one that is", () => {
  const present = new Set(source.communes.map(({ code }) => code));
  expect(source.absorbed.length).toBeGreaterThan(1_000);
  expect(source.absorbed.filter(({ code, into }) => present.has(code) || !present.has(into))).toEqual([]);
  expect(source.absorbed).toContainEqual({ code: "01340", into: "01015" });
});
