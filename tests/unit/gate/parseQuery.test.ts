import { expect, it, vi } from "vitest";
import { z } from "zod";
import { wholeNumber } from "@/lib/gate/api/fields";
import { expectedOf, parseQuery } from "@/lib/gate/parseQuery";

vi.mock("zod", async (importOriginal) => {
  const real = await importOriginal<typeof import("zod")>();
  return { ...real, z: { ...real.z, toJSONSchema: vi.fn(real.z.toJSONSchema) } };
});

it("describes a schema once, however often it refuses", () => {
  const schema = z.object({ page: wholeNumber(1, 9), league: z.enum(["a", "b"]), q: z.string().describe("a name") });
  for (const page of ["0", "x", "10"]) {
    expect(() => parseQuery(schema, new URLSearchParams({ page }))).toThrow(
      expect.objectContaining({ code: "bad-value", details: { parameter: "page", found: page, expected: "1–9" } }),
    );
  }
  expect([expectedOf(schema, "league"), expectedOf(schema, "q")]).toEqual(["a, b", "a name"]);
  expect(z.toJSONSchema).toHaveBeenCalledTimes(1);
  expect(expectedOf(z.object({ page: wholeNumber(2, 3) }), "page")).toBe("2–3");
  expect(z.toJSONSchema).toHaveBeenCalledTimes(2);
});
