import { describe, expect, it } from "vitest";
import { isOnScale, isWeight, MAXIMUM_WEIGHT, MINIMUM_WEIGHT, SCALE, weightInTenths } from "@/lib/domain/award/criterion";
import { DEFAULT_CRITERIA } from "@/lib/domain/award/defaultCriteria";

describe("the scale and the weights", () => {
  it("goes from 0 to 10 by whole numbers", () => {
    expect(SCALE).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([0, 10].every(isOnScale)).toBe(true);
    expect([-1, 11, 0.5, Number.NaN, Number.POSITIVE_INFINITY].some(isOnScale)).toBe(false);
  });

  it("weighs from 0.1 to 10 with one decimal", () => {
    expect([MINIMUM_WEIGHT, MAXIMUM_WEIGHT]).toEqual([0.1, 10]);
    expect([0.1, 0.3, 1, 9.9, 10].every(isWeight)).toBe(true);
    expect([0, 0.05, 0.15, 10.1, -1, Number.NaN].some(isWeight)).toBe(false);
    expect([0.1, 0.3, 1.1, 10].map(weightInTenths)).toEqual([1, 3, 11, 100]);
  });
});

describe("the default grid", () => {
  it("has the seven criteria of 2019, equal, the stories optional", () => {
    expect(DEFAULT_CRITERIA.map(({ name, required }) => [name, required])).toEqual([
      ["Sens et objectifs", true],
      ["Ligne éditoriale", true],
      ["Esthétique et cohérence", true],
      ["Stories et formats courts", false],
      ["Animation et conversation", true],
      ["Écriture, hashtags, emojis", true],
      ["Mise en avant des utilisateurs", true],
    ]);
    expect(DEFAULT_CRITERIA.every(({ weight, independent }) => weight === 1 && !independent)).toBe(true);
  });

  it("has a sentence and words at five steps for each, in typographic French", () => {
    for (const { guidance, steps } of DEFAULT_CRITERIA) {
      expect(steps.map(({ value }) => value)).toEqual([0, 2, 5, 8, 10]);
      expect(steps.every(({ word }) => word.length > 0 && word.length <= 45)).toBe(true);
      expect(guidance).toMatch(/^\p{Lu}.+[.?]$/u);
      expect(guidance).not.toMatch(/[^\u202f][;:!?]|'/);
    }
  });
});
