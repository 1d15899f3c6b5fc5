import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";

/** What a form about a report may be refused with, in words. */
export function useReportSentences(): Record<string, string> {
  const errors = useTranslations("errors");
  const t = useTranslations("report.refused");
  const found = { found: "{found}", expected: "none" };
  const codes = [
    ...(["form-too-quick", "form-expired", "form-spent", "too-many-reports", "report-waits"] as const),
    ...(["unknown-report", "report-closed", "report-taken", "unknown-edition"] as const),
  ];
  return {
    ...useFormSentences(),
    ...Object.fromEntries(codes.map((code) => [code, errors(code, found)])),
    "too-many-links": t("too-many-links"),
    "too-many-attempts": t("too-many-attempts"),
  };
}
