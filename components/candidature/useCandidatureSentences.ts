import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";

const REFUSED = [
  ...(["other", "too-many-attempts", "phase-closed", "form-spent", "link-closed", "bad-link", "too-many-links"] as const),
  ...(["unknown-territory", "ambiguous-territory", "bad-email"] as const),
];
const ERRORS = ["form-too-quick", "form-expired", "candidature-handled", "too-many-candidatures"] as const;

/** What a form of those who apply may be refused with, in words. */
export function useCandidatureSentences(): Record<string, string> {
  const t = useTranslations("candidature.refused");
  const errors = useTranslations("errors");
  return {
    ...useFormSentences(),
    ...Object.fromEntries(ERRORS.map((code) => [code, errors(code)])),
    ...Object.fromEntries(REFUSED.map((code) => [code, t(code, { found: "{found}" })])),
  };
}
