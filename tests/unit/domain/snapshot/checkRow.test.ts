import { describe, expect, it } from "vitest";
import { type CheckedRow, rowChecker } from "@/lib/domain/snapshot/checkRow";
import { IMPORT_COLUMNS, type ImportColumn, readHeader } from "@/lib/domain/snapshot/importColumns";
import type { DayContext } from "@/lib/domain/snapshot/readDay";

const CONTEXT: DayContext = { order: "day-first", today: "2026-11-22" };
type Given = Partial<Record<ImportColumn, string>>;
const NEEDED: Given = { code: "06083", network: "Instagram", observed_on: "01/03/2026", audience: "18 700" };

function check(given: Given, context = CONTEXT) {
  const checker = rowChecker(readHeader(IMPORT_COLUMNS), context);
  const row = { ...NEEDED, ...given };
  return checker(IMPORT_COLUMNS.map((column) => row[column] ?? ""));
}
function accept(given: Given, context = CONTEXT): CheckedRow {
  const row = check(given, context);
  if ("refusal" in row) throw new Error(JSON.stringify(row));
  return row;
}

describe("rowChecker", () => {
  it("supposes what a row of the four needed columns does not say", () => {
    const checker = rowChecker(readHeader(["audience", "code", "observed_on", "network"]), CONTEXT);
    expect(checker(["18 700", " 06083 ", "01/03/2026", "Instagram"])).toEqual({
      level: null,
      code: "06083",
      name: "",
      network: "instagram",
      profile: null,
      figure: {
        kind: "followers",
        observedOn: "2026-03-01",
        datePrecision: "day",
        audience: 18_700,
        precision: "exact",
        step: null,
        following: null,
        posts: null,
        periodDays: null,
        reactions: null,
        comments: null,
        shares: null,
        views: null,
      },
      source: "",
      sourceUrl: null,
      doubts: [],
    });
  });

  it("takes a dash for no account, address or proof, as tools write it", () => {
    expect(accept({ account: "-", url: "—", source_url: "–" })).toMatchObject({ profile: null, sourceUrl: null });
  });

  it("reads a full row", () => {
    expect(
      accept({
        level: "Commune",
        territory: "Menton",
        network: "facebook",
        account: "@VilledeMenton",
        url: "https://fr-fr.facebook.com/VilledeMenton/",
        observed_on: "févr. 2026",
        date_precision: "publication",
        metric_kind: "J’aime",
        audience: "12,3 k",
        precision: "tronqué",
        following: "n.c.",
        posts: "41",
        period_days: "30",
        reactions: "8 800",
        comments: "-",
        shares: "0",
        views: "3 000 000 000",
        source: "Relevé de mars",
        source_url: "https://example.org/a",
      }),
    ).toMatchObject({
      level: "commune",
      name: "Menton",
      profile: { handle: "VilledeMenton" },
      figure: {
        kind: "likes",
        observedOn: "2026-02-01",
        datePrecision: "month",
        audience: 12_300,
        precision: "floored",
        step: 100,
        following: null,
        posts: 41,
        periodDays: 30,
        reactions: 8_800,
        comments: null,
        shares: 0,
        views: 3_000_000_000,
      },
      source: "Relevé de mars",
      sourceUrl: "https://example.org/a",
      doubts: [],
    });
  });

  it("supposes subscribers on YouTube, and reads « abonnés » so there", () => {
    expect(accept({ network: "youtube" }).figure.kind).toBe("subscribers");
    expect(accept({ network: "youtube", metric_kind: "abonnés" }).figure.kind).toBe("subscribers");
    expect(accept({ network: "youtube", metric_kind: "followers" }).figure.kind).toBe("followers");
  });

  it.each([
    [{ audience: "12,3 k" }, "rounded", 100],
    [{ audience: "12300", step: "100" }, "rounded", 100],
    [{ audience: "12300", step: "1" }, "exact", null],
    [{ audience: "12300", step: "0" }, "exact", null],
    [{ audience: "12300", precision: "exact", step: "1" }, "exact", null],
    [{ audience: "12300", precision: "arrondi", step: "50" }, "rounded", 50],
    [{ audience: "12,3 k", precision: "rounded" }, "rounded", 100],
    [{ audience: "12,3 k", precision: "rounded", step: "500" }, "rounded", 500],
    [{ audience: "12300", precision: "floored", step: "1" }, "floored", 1],
  ] as const)("knows how precise %j is", (given, precision, step) => {
    expect(accept(given).figure).toMatchObject({ audience: 12_300, precision, step });
  });

  it("keeps the coarser of what the date and its precision say", () => {
    expect(accept({ observed_on: "2026-03-01", date_precision: "mois" }).figure.datePrecision).toBe("month");
    expect(accept({ observed_on: "2026", date_precision: "day" }).figure.datePrecision).toBe("year");
    expect(accept({ observed_on: "2026-03-01", date_precision: "publication" }).figure.datePrecision).toBe("publication");
  });

  it("takes the account from the address, and a name beside it for a name", () => {
    expect(accept({ account: "Ville de Menton", url: "https://www.instagram.com/menton" })).toMatchObject({
      profile: { handle: "menton" },
      doubts: [],
    });
    expect(accept({ account: "@menton", url: "https://www.instagram.com/menton" }).doubts).toEqual([]);
    expect(accept({ account: "MENTON", url: "https://www.instagram.com/menton" }).doubts).toEqual([]);
    expect(accept({ account: "menton" }).profile).toMatchObject({ url: "https://www.instagram.com/menton/" });
    expect(accept({ url: "https://www.instagram.com/menton" }).profile).toMatchObject({ handle: "menton" });
  });

  it.each<[Given, string, ImportColumn, string]>([
    [{ code: " " }, "missing", "code", ""],
    [{ network: "" }, "missing", "network", ""],
    [{ observed_on: "" }, "missing", "observed_on", ""],
    [{ audience: "" }, "missing", "audience", ""],
    [{ audience: "n.c." }, "missing", "audience", "n.c."],
    [{ network: "Myspace" }, "unknown-word", "network", "Myspace"],
    [{ level: "canton" }, "unknown-word", "level", "canton"],
    [{ date_precision: "siècle" }, "unknown-word", "date_precision", "siècle"],
    [{ metric_kind: "vues" }, "unknown-word", "metric_kind", "vues"],
    [{ precision: "flou" }, "unknown-word", "precision", "flou"],
    [{ observed_on: "30/02/2026" }, "impossible-day", "observed_on", "30/02/2026"],
    [{ observed_on: "2026-11-23" }, "future-day", "observed_on", "2026-11-23"],
    [{ audience: "12 %" }, "percent", "audience", "12 %"],
    [{ posts: "-3" }, "negative", "posts", "-3"],
    [{ shares: "beaucoup" }, "not-a-count", "shares", "beaucoup"],
    [{ period_days: "0" }, "empty-period", "period_days", "0"],
    [{ period_days: "40000" }, "too-large", "period_days", "40000"],
    [{ following: "3000000000" }, "too-large", "following", "3000000000"],
    [{ precision: "rounded" }, "missing-step", "step", ""],
    [{ precision: "exact", step: "100" }, "step-of-exact", "step", "100"],
    [{ account: "Ville de Menton" }, "not-a-handle", "account", "Ville de Menton"],
    [{ url: "@menton" }, "not-an-address", "url", "@menton"],
    [{ url: "https://x.com/menton" }, "address-of-another-network", "url", "https://x.com/menton"],
    [{ source_url: "javascript:alert(1)" }, "not-an-address", "source_url", "javascript:alert(1)"],
  ])("refuses %j as %s", (given, code, column, found) => {
    expect(check(given)).toEqual({ refusal: { code, column, found, expected: expect.any(String) } });
  });

  it("names the words it knows when it refuses one", () => {
    expect(check({ level: "canton" })).toMatchObject({ refusal: { expected: "commune, epci, ept, departement, region, com" } });
  });

  it("refuses a cell of more than 2,000 characters, and quotes its beginning", () => {
    expect(accept({ source: "x".repeat(2_000) }).source).toHaveLength(2_000);
    expect(check({ source: "x".repeat(2_001) })).toMatchObject({
      refusal: { code: "too-long", column: "source", found: expect.stringMatching(/^x{79}…$/) },
    });
  });

  it.each<[Given, DayContext["order"], string[]]>([
    [{ observed_on: "03/04/2026" }, "month-first", ["month-first-assumed"]],
    [{ observed_on: "03/04/2026" }, "day-first", []],
    [{ observed_on: "03/25/2026" }, "day-first", ["order-of-days-mixed"]],
    [{ account: "cannes", url: "https://www.instagram.com/menton" }, "day-first", ["account-and-url-differ"]],
    [{ audience: "12,3 k", precision: "exact" }, "day-first", ["rounded-despite-exact"]],
    [{ reactions: "12" }, "day-first", ["interactions-without-posts"]],
    [{ shares: "12", posts: "0", period_days: "30" }, "day-first", ["interactions-without-posts"]],
    [{ posts: "12" }, "day-first", ["posts-without-period"]],
    [{ posts: "12", period_days: "30", comments: "3" }, "day-first", []],
  ])("accepts %j read %s with doubts %j", (given, order, codes) => {
    expect(accept(given, { ...CONTEXT, order }).doubts.map(({ code }) => code)).toEqual(codes);
  });

  it("reads one row after another", () => {
    const checker = rowChecker(readHeader(["code", "network", "observed_on", "audience"]), CONTEXT);
    expect(checker(["1", "x", "2026-01-01"])).toMatchObject({ refusal: { code: "missing", column: "audience" } });
    expect(checker(["2", "x", "2026-01-01", "5"])).toMatchObject({ code: "2", figure: { audience: 5 } });
  });

  it("lets what it did not foresee through, instead of calling it a refusal", () => {
    const checker = rowChecker(readHeader(["code", "network", "observed_on", "audience"]), CONTEXT);
    expect(() => checker(null as unknown as string[])).toThrow(TypeError);
  });
});
