import { describe, expect, it } from "vitest";
import { audienceInterval } from "@/lib/domain/snapshot/audienceInterval";

describe("audienceInterval", () => {
  it("is the figure itself when exact", () => {
    expect(audienceInterval({ audience: 15_240, precision: "exact", step: null })).toEqual({ low: 15_240, high: 15_240 });
  });

  it("is half a step around a rounded figure", () => {
    expect(audienceInterval({ audience: 15_200, precision: "rounded", step: 100 })).toEqual({ low: 15_150, high: 15_250 });
  });

  it("keeps half units of an odd step", () => {
    expect(audienceInterval({ audience: 10, precision: "rounded", step: 5 })).toEqual({ low: 7.5, high: 12.5 });
  });

  it("is never below 0", () => {
    expect(audienceInterval({ audience: 20, precision: "rounded", step: 100 })).toEqual({ low: 0, high: 70 });
  });

  it("is the step above a floored figure, the next one left out", () => {
    expect(audienceInterval({ audience: 12_300, precision: "floored", step: 100 })).toEqual({ low: 12_300, high: 12_399 });
    expect(audienceInterval({ audience: 12_300, precision: "floored", step: 1 })).toEqual({ low: 12_300, high: 12_300 });
  });

  it("adds nothing where no step is known", () => {
    expect(audienceInterval({ audience: 7, precision: "floored", step: null })).toEqual({ low: 7, high: 7 });
  });
});
