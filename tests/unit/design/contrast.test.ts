import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const css = readFileSync("app/styles/tokens.css", "utf8");
const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s theme", (_, text) => {
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(text)?.[1] ?? "missing";

  test.each([
    ["ink", "paper"],
    ["ink", "accent-wash"],
    ["ink", "wash"],
    ["soft", "paper"],
    ["soft", "accent-wash"],
    ["soft", "wash"],
    ["accent", "paper"],
    ["accent", "accent-wash"],
    ["paper", "ink"],
  ])("%s can be read on %s", (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["edge", "bar", "accent"])("%s can be seen on paper", (front) => {
    expect(contrast(colour(front), colour("paper"))).toBeGreaterThanOrEqual(3);
  });
});
