import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";

/** What a juror's form may be refused with, in words, besides what any form may. */
export function useJurySentences(): Record<string, string> {
  const t = useTranslations("jury.refused");
  const codes = ["unknown-nominee", "phase-closed", "award-published", "register-busy", "abstained"] as const;
  return { ...useFormSentences(), ...Object.fromEntries(codes.map((code) => [code, t(code)])) };
}
