import { describe, expect, it } from "vitest";
import { isCountedAt, isOpenAt } from "@/lib/domain/account/isCountedAt";
import { ACCOUNT_STANDINGS, type AccountStatus } from "@/lib/domain/account/standing";

const main: AccountStatus = { standing: "official", main: true, openedOn: null, closedOn: null };
const DAY = "2026-10-31";

describe("isCountedAt", () => {
  it("counts the main official account whose opening is unknown", () => {
    expect(isCountedAt(main, DAY)).toBe(true);
  });

  it("counts no secondary account", () => {
    expect(isCountedAt({ ...main, main: false }, DAY)).toBe(false);
  });

  it("counts no account that is not official, or not yet known to be", () => {
    const counted = ACCOUNT_STANDINGS.filter((standing) => isCountedAt({ ...main, standing }, DAY));
    expect(counted).toEqual(["official"]);
  });

  it("counts no account that is closed", () => {
    expect(isCountedAt({ ...main, closedOn: DAY }, DAY)).toBe(false);
  });
});

describe("isOpenAt", () => {
  it.each([
    ["opened the day before", { openedOn: "2026-10-30", closedOn: null }, true],
    ["opened that day", { openedOn: DAY, closedOn: null }, true],
    ["opened the day after", { openedOn: "2026-11-01", closedOn: null }, false],
    ["closed the day before", { openedOn: null, closedOn: "2026-10-30" }, false],
    ["closed that day", { openedOn: null, closedOn: DAY }, false],
    ["closed the day after", { openedOn: "2020-01-01", closedOn: "2026-11-01" }, true],
  ])("%s", (_, dates, open) => {
    expect(isOpenAt(dates, DAY)).toBe(open);
  });
});
