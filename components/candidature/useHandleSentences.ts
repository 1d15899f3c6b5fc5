import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";

const REFUSED = [
  ...(["candidature-handled", "candidature-unconfirmed", "candidature-attached"] as const),
  ...(["nominee-removed", "phase-closed", "award-published"] as const),
];

/** What the decision on a candidature may be refused with, in words. */
export function useHandleSentences(): Record<string, string> {
  const t = useTranslations("candidatures.refused");
  return { ...useFormSentences(), ...Object.fromEntries(REFUSED.map((code) => [code, t(code)])) };
}
