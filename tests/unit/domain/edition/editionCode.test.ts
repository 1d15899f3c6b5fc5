import { describe, expect, it } from "vitest";
import { isEditionCode } from "@/lib/domain/edition/editionCode";

describe("isEditionCode", () => {
  it.each(["2026-10", "a", "x".repeat(40), "latest-1", "none-1"])("takes %s", (code) => {
    expect(isEditionCode(code)).toBe(true);
  });
  it.each(["", "x".repeat(41), "2026_10", "Octobre", "octobre 2026", "été", "latest", "none"])("refuses %j", (code) => {
    expect(isEditionCode(code)).toBe(false);
  });
});
