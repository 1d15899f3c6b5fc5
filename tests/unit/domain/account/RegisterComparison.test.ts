import { describe, expect, it } from "vitest";
import { type AccountClaim, CLAIM_PROBLEMS, type Claim, refuseClaim, type WebsiteClaim } from "@/lib/domain/account/claim";
import { RegisterComparison, type RegisteredAccount } from "@/lib/domain/account/RegisterComparison";
import { REGISTER_OUTCOMES } from "@/lib/domain/account/registerFile";

const known = (given: Partial<RegisteredAccount> = {}): RegisteredAccount => ({
  ...{ id: 10, version: 3, territoryId: 1, holder: "Lens (commune 62498)", network: "x", handleKey: "lens" },
  ...{ standing: "official", purpose: "institutionnel", main: true, openedOn: null, dormantSince: null, closedOn: null, proofUrl: null },
  ...given,
});
const claim = (handleKey: string, given: Partial<AccountClaim> = {}): AccountClaim => ({
  ...{ kind: "account", line: 2, territoryId: 1, network: "x", states: {}, fills: {}, takesMain: false },
  profile: { handle: handleKey, handleKey, url: `https://x.com/${handleKey}` },
  ...given,
});
const compare = (accounts: readonly RegisteredAccount[], ...claims: readonly Claim[]) => {
  const comparison = new RegisterComparison(accounts, new Map([[1, "https://lens.fr/"]]), new Map([[1, "2026-05-01"]]), "2026-11-22");
  return claims.map((one) => comparison.compare(one));
};

describe("RegisterComparison", () => {
  it("enters what nobody has, to be verified unless it is said what it is", () => {
    expect(
      compare([], claim("a"), claim("b", { fills: { standing: "official" }, states: { standing: "unofficial", closedOn: "2020-01-01" } })),
    ).toMatchObject([
      { outcome: "new", after: { standing: "to-verify", purpose: "institutionnel", main: false } },
      { outcome: "new", after: { standing: "unofficial", closedOn: "2020-01-01" } },
    ]);
  });
  it("leaves alone what the register says, and fills in what it does not", () => {
    const fills = { standing: "to-verify", proofUrl: "https://q.org/" } as const;
    expect(compare([known()], claim("lens", { fills }))).toMatchObject([
      { outcome: "changed", account: { id: 10, version: 3 }, before: { proofUrl: null }, after: { proofUrl: "https://q.org/" } },
    ]);
    expect(compare([known({ proofUrl: "https://mine.fr/" })], claim("lens", { fills }))).toMatchObject([{ outcome: "same" }]);
  });
  it("changes what a file states, and refuses days that cannot be", () => {
    expect(compare([known({ openedOn: "2015-01-01" })], claim("lens", { states: { dormantSince: "2020-01-01" } }))).toMatchObject([
      { outcome: "changed", before: { dormantSince: null }, after: { dormantSince: "2020-01-01" } },
    ]);
    expect(compare([known({ openedOn: "2015-01-01" })], claim("lens", { states: { closedOn: "2014-01-01" } }))).toMatchObject([
      { outcome: "refused", problem: "closed-before-open" },
    ]);
  });
  it("refuses the account of another territory, one that is closed, and one that the file names twice", () => {
    expect(compare([known({ territoryId: 2 })], claim("lens"))).toEqual([
      { outcome: "refused", line: 2, problem: "account-of-another-territory", found: "https://x.com/lens : Lens (commune 62498)" },
    ]);
    const closed = known({ closedOn: "2020-01-01" });
    expect(compare([closed], claim("lens"), claim("lens"))).toMatchObject([{ problem: "account-closed" }, { problem: "twice-in-file" }]);
    expect(compare([closed], claim("lens", { states: { closedOn: "2020-01-01" } }))).toMatchObject([{ outcome: "same" }]);
    // What another territory has closed is free.
    expect(compare([known({ territoryId: 2, closedOn: "2020-01-01" })], claim("lens"))).toMatchObject([{ outcome: "new" }]);
  });
  it("makes the first official account the main one, and never two at once", () => {
    const official = { fills: { standing: "official" }, takesMain: true } as const;
    expect(
      compare([], claim("a", official), claim("b", official), claim("c", { states: { standing: "official", main: true } })),
    ).toMatchObject([
      { outcome: "new", after: { main: true } },
      { outcome: "new", after: { main: false } },
      { outcome: "refused", problem: "other-main-account" },
    ]);
    const past = known({ closedOn: "2020-01-01" });
    const after = { states: { standing: "official", main: true, openedOn: "2020-01-01" } } as const;
    expect(compare([past], claim("new", after))).toMatchObject([{ outcome: "new", after: { main: true } }]);
    const before = { states: { standing: "official", main: true, closedOn: "2020-01-01" } } as const;
    expect(compare([known({ openedOn: "2020-01-01" })], claim("old", before))).toMatchObject([{ outcome: "new", after: { main: true } }]);
    const nameless = known({ id: 9, handleKey: null });
    expect(compare([nameless, known({ main: false })], claim("lens", { states: { main: true } }))).toMatchObject([
      { problem: "other-main-account" },
    ]);
  });
  it("lets the place of the main account pass from one to the other in one file", () => {
    const [first, second] = [known(), known({ id: 11, handleKey: "lens2", main: false })];
    expect(
      compare([first, second], claim("lens", { states: { main: false } }), claim("lens2", { states: { main: true } })).map(
        ({ outcome }) => outcome,
      ),
    ).toEqual(["changed", "changed"]);
    const elsewhere = known({ territoryId: 3, main: false });
    expect(compare([elsewhere], claim("lens", { territoryId: 3, states: { main: true } }))).toMatchObject([{ outcome: "changed" }]);
  });
  it("compares websites, once a territory", () => {
    const site = (territoryId: number, url: string): WebsiteClaim => ({ kind: "website", line: 3, territoryId, url, source: "annuaire" });
    expect(compare([], site(1, "https://lens.fr/"), site(2, "https://arras.fr/"), site(2, "https://arras.com/"))).toMatchObject([
      { outcome: "same" },
      { outcome: "changed", before: null },
      { outcome: "refused", problem: "twice-in-file" },
    ]);
  });
  it("comes to one of the four outcomes, of which the refused are looked at first", () => {
    const outcomes = compare(
      [known(), known({ id: 11, handleKey: "b", main: false })],
      claim("lens"),
      claim("new"),
      claim("b", { states: { purpose: "culture" } }),
      refuseClaim(1, "annex", ""),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([...REGISTER_OUTCOMES].sort());
    expect(REGISTER_OUTCOMES[0]).toBe("refused");
  });
  it("hands on what was refused before", () => {
    expect(compare([], refuseClaim(5, "annex", "Mairie annexe"))).toEqual([
      { outcome: "refused", line: 5, problem: "annex", found: "Mairie annexe" },
    ]);
    expect(CLAIM_PROBLEMS).toContain("annex");
  });
  it("keeps the last day on which somebody looked, and the first that a file says", () => {
    const looked = (territoryId: number, day: string): Claim => ({ kind: "survey", line: 2, territoryId, day });
    expect(compare([], looked(1, "2026-06-01"), looked(2, "2020-01-01"), looked(2, "2021-01-01"))).toMatchObject([
      { outcome: "changed", before: "2026-05-01" },
      { outcome: "changed", before: null },
      { outcome: "refused", problem: "twice-in-file", found: "2021-01-01" },
    ]);
    expect(compare([], looked(1, "2026-05-01"))).toMatchObject([{ outcome: "same" }]);
    expect(compare([], looked(1, "2026-04-30"))).toMatchObject([{ outcome: "same" }]);
  });
});
