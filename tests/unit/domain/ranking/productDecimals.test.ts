import { expect, test } from "vitest";
import { productDecimals } from "@/lib/domain/ranking/productDecimals";

test("as many decimals as the product needs, and never more than six", () => {
  expect(productDecimals(0.75, 100 / 3, 25)).toBe(2);
  expect(productDecimals(0.7515, 100 / 3, 25.1)).toBe(3);
  expect(productDecimals(0.5, 10, 9)).toBe(6);
});
