import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";

const REFUSALS = [
  "draft-busy",
  "draft-published",
  "draft-stale",
  "preview-missing",
  "preview-old",
  "preview-renewed",
  "preview-busy",
  "unknown-draft",
  "unknown-edition",
] as const;
const PROBLEMS = ["code-taken", "bad-code", "in-future", "bad-window"] as const;

/** What a form about a draft may be refused with, in words. */
export function useDraftSentences(): Record<string, string> {
  const errors = useTranslations("errors");
  const t = useTranslations("drafts.refused");
  const form = useFormSentences();
  const found = { found: "{found}", expected: "none" };
  return {
    ...form,
    ...Object.fromEntries(REFUSALS.map((code) => [code, errors(code, found)])),
    ...Object.fromEntries(PROBLEMS.map((code) => [code, t(code)])),
    "edition-exists": form["bad-form"] ?? "",
  };
}
