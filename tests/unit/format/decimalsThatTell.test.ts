import { expect, it } from "vitest";
import { decimalsThatTell } from "@/lib/domain/format/decimalsThatTell";

it("writes as many decimals as part the ends of an interval: one at least, three at most", () => {
  expect(decimalsThatTell(1.6, 1.8)).toBe(1);
  expect(decimalsThatTell(1.693, 1.705)).toBe(2);
  expect(decimalsThatTell(1.693, 1.6945)).toBe(3);
  expect(decimalsThatTell(1.7, 1.70001)).toBe(3);
  expect(decimalsThatTell(0.81, 0.88, 0.93)).toBe(2); // « 0,9 fois (entre 0,8 et 0,9) » would not part the factor from an end
});
