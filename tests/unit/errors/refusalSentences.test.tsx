import { describe, expect, it } from "vitest";
import { RefusedPage } from "@/components/site/RefusedPage";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import { ERROR_STATUS, type ErrorCode, type ErrorDetails } from "@/lib/platform/errors";
import { LOCALES, type Locale } from "@/lib/platform/messages";
import { said } from "../sentences/said";

const CODES = Object.keys(ERROR_STATUS) as ErrorCode[];
const DETAILS: ErrorDetails = {
  found: "xlsx",
  parameter: "page",
  expected: 3,
  file: "f.csv",
  line: 2,
  seconds: 4,
  window: 45,
  reference: "2026-10-31",
  count: 2,
  minutes: 14,
  reason: "role",
  permission: "publish-edition",
  ...{ present: 2, entitled: 5, needed: 3, cast: 4, or: 2, argent: 2, bronze: 0, mention: 0, aucun: 0 },
};

/** Sentences that are about what was expected, or of a number: where they are thrown, it is always given. */
const ALWAYS_EXPECTED: readonly ErrorCode[] = [
  "header-incomplete",
  "mail-not-configured",
  "line-too-long",
  "too-many-columns",
  "file-too-large",
  "too-many-uploads",
  "too-many-rows",
  "downloads-busy",
  "too-many-requests",
  "geography-older",
  "geography-not-in-force",
];

function pageOf(code: ErrorCode, locale: Locale, details = DETAILS): string {
  const refusal = { code, status: 404, details, requestId: "r" };
  return said(<RefusedPage refusal={refusal} path="/x" query={new URLSearchParams()} />, locale);
}

describe.each(LOCALES)("what is said of an error in %s", (locale) => {
  it("never names what stands for nothing", () => {
    for (const code of CODES) {
      const { expected: _none, ...without } = DETAILS;
      const sentences = [refusalSentence({ code, details: DETAILS }, locale), pageOf(code, locale)];
      if (!ALWAYS_EXPECTED.includes(code))
        sentences.push(refusalSentence({ code, details: without }, locale), pageOf(code, locale, without));
      for (const sentence of sentences) {
        expect([code, sentence]).toEqual([code, expect.not.stringMatching(/\bnone\b|\bNaN\b|undefined|[{}]|[.:] *\.| $/)]);
      }
    }
  });

  it("tells a reader what there is, but no list of codes", () => {
    expect(pageOf("unknown-revision", locale, { found: 9, expected: "1–2" })).toContain("1–2.");
    expect(pageOf("unknown-edition", locale, { found: "zz", expected: "2026-06 (= latest)" })).not.toContain("2026-06");
    expect(pageOf("not-offered", locale, { found: "x", expected: "audience, growth_monthly" })).not.toContain("growth_monthly");
  });
});
