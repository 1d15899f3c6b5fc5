import { expect, it } from "vitest";
import { isEditionCode } from "@/lib/domain/edition/editionCode";

it.each(["2026-10", "a", "-", "a".repeat(40)])("takes %s", (code) => {
  expect(isEditionCode(code)).toBe(true);
});
it.each(["", "a".repeat(41), "Octobre", "2026_10", "é", "a b", "a\n", "../x"])("refuses %j", (code) => {
  expect(isEditionCode(code)).toBe(false);
});
