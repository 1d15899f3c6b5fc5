import { describe, expect, it } from "vitest";
import { preferredLocale } from "@/lib/platform/preferredLocale";

describe("preferredLocale", () => {
  it.each([
    [null, "fr"],
    ["", "fr"],
    ["de-DE,de;q=0.9", "fr"],
    ["*", "fr"],
    ["en", "en"],
    ["en-GB,en;q=0.9,fr;q=0.8", "en"],
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["en;q=0.3, fr;q=0.7", "fr"],
    ["EN-us;q=0.5", "en"],
    ["en;q=0", "fr"],
    ["en;q=x", "en"],
    ["english", "fr"],
  ])("%j → %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
