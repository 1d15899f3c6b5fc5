import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { LEVELS } from "@/lib/domain/territory/level";
import { wholeNumber } from "@/lib/gate/api/fields";
import { OPERATIONS } from "@/lib/gate/api/operations";
import { rankingQuery } from "@/lib/gate/api/queries";
import { expectedOf, parseQuery } from "@/lib/gate/parseQuery";
import { expectationOf, refusalSentence } from "@/lib/gate/refusalSentence";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { ExpectedError } from "@/lib/platform/errors";

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
  expect([expectedOf(schema, "league"), expectedOf(schema, "q")]).toEqual([{ expected: "a, b" }, { expectation: "q" }]);
  expect(z.toJSONSchema).toHaveBeenCalledTimes(1);
  expect(expectedOf(z.object({ page: wholeNumber(2, 3) }), "page")).toEqual({ expected: "2–3" });
  expect(z.toJSONSchema).toHaveBeenCalledTimes(2);
});

describe("what is expected", () => {
  const parameters = OPERATIONS.flatMap(({ query }) => (query ? Object.keys(query.shape).map((name) => ({ query, name })) : []));
  it.each(["fr", "en"] as const)("is said of every parameter of the API: values, or words in the reader's language (%s)", (locale) => {
    for (const { query, name } of parameters) expect(expectationOf(expectedOf(query, name), locale), name).toMatch(/\S/);
  });

  it("is said in one language, the nul that was found shown", () => {
    const refused = thrownBy(() => parseQuery(rankingQuery, new URLSearchParams({ q: "a\0b" })));
    expect(refusalSentence(refused, "fr")).toBe(
      "Valeur refusée pour «\u202fq\u202f»\u202f: «\u202fa␀b\u202f». Attendu\u202f: un nom ou son début, un code postal, un numéro SIREN ou un code Insee (100 caractères au plus, aucun nul).",
    );
    expect(refusalSentence(refused, "en")).toMatch(/Expected: a name or its beginning/);
  });

  it("is said of a code that is none, and that there is none of one that could be", () => {
    const sentence = (level: "commune" | "departement", code: string) => refusalSentence(unknownTerritory({ level, code }), "fr");
    expect(sentence("commune", "99999")).toBe("Aucune commune n’a le code «\u202f99999\u202f».");
    expect(sentence("commune", "1")).toMatch(/Il faut un code de commune\u202f: cinq caractères, par exemple 35238 ou 2A004\.$/);
    expect(sentence("departement", "2A004")).toMatch(/^Aucun département .* Il faut un code de département/);
    for (const level of LEVELS) expect(refusalSentence(unknownTerritory({ level, code: "?" }), "en")).toMatch(/^No .* It takes /);
  });
});

function thrownBy(run: () => unknown): ExpectedError {
  try {
    run();
  } catch (error) {
    if (error instanceof ExpectedError) return error;
  }
  throw new Error("nothing was refused");
}
