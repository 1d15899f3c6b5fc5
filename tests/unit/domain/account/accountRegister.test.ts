import { describe, expect, it } from "vitest";
import { AccountRegister, type KnownAccount } from "@/lib/domain/account/accountRegister";
import type { Profile } from "@/lib/domain/account/profile";

const PARIS = 1;
const LYON = 2;
const profile = (handle: string): Profile => ({ handle, handleKey: handle.toLowerCase(), url: `https://x.com/${handle}` });
let nextId = 1;
const account = (given: Partial<KnownAccount> = {}): KnownAccount => ({
  id: nextId++,
  territoryId: PARIS,
  network: "x",
  handleKey: null,
  main: true,
  openedOn: null,
  closedOn: null,
  ...given,
});
const find = (register: AccountRegister, given: { territoryId?: number; handle?: string; day?: string } = {}) =>
  register.find({
    territoryId: given.territoryId ?? PARIS,
    network: "x",
    profile: given.handle === undefined ? null : profile(given.handle),
    day: given.day ?? "2026-01-01",
  });

describe("a row without a territory", () => {
  const byHandle = (register: AccountRegister, handle: string, day = "2026-01-01") =>
    register.findByHandle({ network: "x", profile: profile(handle), day });

  it("goes to the account of its handle: open on the day, else the one that is open still", () => {
    const left = account({ handleKey: "ville", closedOn: "2020-01-01" });
    const taken = account({ territoryId: LYON, handleKey: "ville", openedOn: "2021-01-01" });
    const register = new AccountRegister([left, taken, account({ handleKey: "gone", closedOn: "2020-01-01" })]);
    expect([byHandle(register, "Ville"), byHandle(register, "ville", "2019-01-01")]).toEqual([taken, left]);
    expect(byHandle(register, "ville", "2020-06-01")).toBe(taken);
    expect([byHandle(register, "gone"), byHandle(register, "unknown")]).toEqual([null, null]);
  });
});

describe("a row without handle", () => {
  it("goes to the main account of its territory on its network, not to a secondary one, nor to that of another network", () => {
    const main = account({ handleKey: "paris" });
    const register = new AccountRegister([account({ main: false }), account({ network: "facebook" }), main]);
    expect(find(register)).toEqual({ account: main, creates: false, names: false });
    expect(register.created).toBe(0);
  });

  it("makes a nameless main account where there never was one, once", () => {
    const register = new AccountRegister([]);
    const first = find(register);
    expect(first).toMatchObject({ account: { id: -1, territoryId: PARIS, handleKey: null, main: true, openedOn: null }, creates: true });
    expect(find(register)).toEqual({ ...first, creates: false });
    expect(find(register, { territoryId: LYON })).toMatchObject({ account: { id: -2 }, creates: true });
    expect(register.created).toBe(2);
  });

  it("goes to the account that was main on its day", () => {
    const old = account({ closedOn: "2020-01-01" });
    const current = account({ openedOn: "2020-01-01" });
    const register = new AccountRegister([old, current]);
    expect(find(register, { day: "2019-12-31" })).toMatchObject({ account: old });
    expect(find(register, { day: "2020-01-01" })).toMatchObject({ account: current });
  });

  it("is refused on a day when the main account was not open: another one would be an invention", () => {
    const closed = account({ closedOn: "2025-01-20" });
    expect(find(new AccountRegister([closed]))).toEqual({ code: "account-not-open", account: closed });
  });
});

describe("a row with a handle", () => {
  it("goes to the account that bears it, main or not", () => {
    const secondary = account({ main: false, handleKey: "tourisme" });
    const register = new AccountRegister([account({ handleKey: "paris" }), secondary]);
    expect(find(register, { handle: "Tourisme" })).toEqual({ account: secondary, creates: false, names: false });
  });

  it("gives its handle to a nameless main account; later rows then find it, with or without", () => {
    const main = account();
    const register = new AccountRegister([main]);
    expect(find(register, { handle: "Paris" })).toEqual({ account: main, creates: false, names: true });
    expect(main.handleKey).toBe("paris");
    expect(find(register, { handle: "paris" })).toEqual({ account: main, creates: false, names: true });
    expect(find(register)).toEqual({ account: main, creates: false, names: false });
    expect([...register.named]).toEqual([main]);
  });

  it("is refused when the main account has another handle, known before or given by an earlier row", () => {
    const main = account();
    const register = new AccountRegister([main]);
    find(register, { handle: "Paris" });
    expect(find(register, { handle: "Lutece" })).toEqual({ code: "other-main-account", account: main });
  });

  it("makes a main account where there is none", () => {
    const register = new AccountRegister([]);
    expect(find(register, { handle: "Paris" })).toMatchObject({
      account: { id: -1, handleKey: "paris", openedOn: null },
      creates: true,
      names: false,
    });
    expect(find(register, { handle: "Paris" })).toMatchObject({ account: { id: -1 }, creates: false, names: false });
    expect(find(register)).toMatchObject({ account: { id: -1 } });
  });

  it("makes the successor of closed main accounts, open from the closing of the last: they never overlap", () => {
    const register = new AccountRegister([
      account({ handleKey: "a", closedOn: "2015-01-01" }),
      account({ handleKey: "b", openedOn: "2015-01-01", closedOn: "2020-06-01" }),
      account({ handleKey: "0", openedOn: "2014-01-01", closedOn: "2014-06-01" }),
    ]);
    expect(find(register, { handle: "c" })).toMatchObject({ account: { handleKey: "c", openedOn: "2020-06-01" }, creates: true });
  });

  it("is refused before the main account of another handle opened", () => {
    const main = account({ handleKey: "paris", openedOn: "2020-01-01" });
    expect(find(new AccountRegister([main]), { handle: "lutece", day: "2019-01-01" })).toEqual({
      code: "other-main-account",
      account: main,
    });
  });

  it("is refused on a day when its own account was not open", () => {
    const closed = account({ handleKey: "paris", closedOn: "2025-01-20" });
    expect(find(new AccountRegister([closed]), { handle: "paris" })).toEqual({ code: "account-not-open", account: closed });
  });

  it("is refused when the account is that of another territory", () => {
    const lyon = account({ territoryId: LYON, handleKey: "lyon" });
    const register = new AccountRegister([lyon]);
    expect(find(register, { handle: "Lyon" })).toEqual({ code: "account-of-another-territory", holder: LYON, account: lyon });
    find(register, { handle: "Paris" });
    expect(find(register, { handle: "paris", territoryId: LYON })).toMatchObject({ code: "account-of-another-territory", holder: PARIS });
  });

  it("is refused when another territory bears the handle later and still", () => {
    const lyon = account({ territoryId: LYON, handleKey: "ville", openedOn: "2025-01-01" });
    expect(find(new AccountRegister([lyon]), { handle: "ville", day: "2020-01-01" })).toMatchObject({
      code: "account-of-another-territory",
    });
  });

  it("may take a handle that another territory has left; of two bearers in turn, that of the day is meant", () => {
    const left = account({ territoryId: LYON, handleKey: "ville", closedOn: "2020-01-01" });
    const register = new AccountRegister([left]);
    const found = find(register, { handle: "ville" });
    expect(found).toMatchObject({ account: { territoryId: PARIS, handleKey: "ville" }, creates: true });
    const third = account({ territoryId: 3, handleKey: "ville", main: false, closedOn: "2010-01-01" });
    expect(
      find(new AccountRegister([left, account({ handleKey: "ville", openedOn: "2021-01-01" }), third]), { handle: "ville" }),
    ).toMatchObject({
      account: { territoryId: PARIS },
    });
  });
});
