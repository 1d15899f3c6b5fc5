import { expect, it } from "vitest";
import { readEnvironment } from "@/lib/platform/environment";

it("takes the address of the source code, and none that a link must not have", () => {
  expect(readEnvironment({ SOURCE_URL: "https://example.org/belvedere" }).SOURCE_URL).toBe("https://example.org/belvedere");
  expect(readEnvironment({ SOURCE_URL: "" }).SOURCE_URL).toBeUndefined();
  for (const address of ["javascript:alert(1)", "ftp://example.org", "belvedere"]) {
    expect(() => readEnvironment({ SOURCE_URL: address })).toThrow();
  }
});
