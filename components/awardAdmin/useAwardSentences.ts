import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";

/** Codes that the forms of an award may be refused with, beside those of all forms. */
const REFUSALS = [
  "award-stale",
  "deliberation-begun",
  "award-published",
  "phase-closed",
  "grid-used",
  "grid-without-required",
  "manner-frozen",
  "unknown-criterion",
  "unknown-category",
  "shortlist-frozen",
  "no-shortlist-rule",
  "empty-shortlist",
  "category-in-use",
  "shortlist-in-use",
  "award-in-use",
  "mail-off",
  "own-link",
  "unknown-link",
] as const;
const PROBLEMS = [
  "year-taken",
  "bad-year",
  "not-a-day",
  "starts-too-early",
  "ends-before-it-starts",
  "bad-percent",
  "bad-weight",
  "bad-words",
  "bad-size",
  "bad-count",
  "not-on-all",
  "unknown-territory",
  "ambiguous-territory",
  "already-nominated",
  "on-jury",
  "chair-not-seated",
  "not-seated",
  "has-read",
] as const;
/** What is filled in where the refusal is shown. */
const LATER = { found: "{found}", expected: "{expected}" };

/** What a form of an award may be refused with, in words. */
export function useAwardSentences(): Record<string, string> {
  const common = useFormSentences();
  const errors = useTranslations("errors");
  const t = useTranslations("awardAdmin.problem");
  return {
    ...common,
    ...Object.fromEntries(REFUSALS.map((code) => [code, errors(code)])),
    // To who runs an award, more than a nominee is hidden: what it bears on.
    "unknown-nominee": t("kept-away"),
    ...Object.fromEntries(PROBLEMS.map((code) => [code, t(code, LATER)])),
  };
}
