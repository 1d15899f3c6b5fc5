import { expect, test } from "vitest";
import { formatValue } from "@/lib/domain/format/formatValue";

test.each([
  ["audience", 0, 15_200, "15\u202f200"],
  ["audience_per_1000", 1, 315.3, "315,3"],
  ["expected_ratio", 2, 1.8, "1,80"],
  ["engagement_rate", 2, 4.68, "4,68\u00a0%"],
  ["posts_per_day", 2, 1.37, "1,37"],
  ["growth_monthly", 2, 1.2, "+1,20\u00a0%"],
  ["growth_monthly", 2, -0.4, "−0,40\u00a0%"],
  ["follow_ratio", 2, 12, "12,00"],
] as const)("%s with %i decimals: %d is %s", (id, decimals, value, text) => {
  expect(formatValue({ id, decimals }, value, "fr")).toBe(text);
});

test("English writes the percentage without a space", () => {
  expect(formatValue({ id: "engagement_rate", decimals: 2 }, 4.68, "en")).toBe("4.68%");
});
