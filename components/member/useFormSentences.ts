import { useTranslations } from "next-intl";

/** Codes of a refused form and of its fields that members meet, each with its sentence. */
const REFUSALS = [
  "bad-form",
  "link-closed",
  "signed-out",
  "forbidden",
  "email-taken",
  "last-administrator",
  "too-many-attempts",
  "unknown-member",
  "mail-not-configured",
  "second-factor-changed",
  "second-factor-required",
  "campaign-exists",
  "campaign-without-accounts",
  "campaign-closed",
  "campaign-entered",
  "unknown-list",
  "list-exists",
  "list-in-use",
  "unknown-target",
] as const;
const PROBLEMS = [
  "missing",
  "too-short",
  "too-long",
  "repeats",
  "common",
  "like-name",
  "bad-email",
  "taken",
  "wrong-password",
  "no-password",
  "wrong-code",
  "bad-url",
  "bad-number",
  "too-large",
  "not-a-picture",
  "bad-day",
  "before-start",
  "not-a-text",
  "name-taken",
  "no-choice",
  "empty-list",
] as const;

/** What a form may be refused with, in words; `{found}` is filled in where the refusal is shown. */
export function useFormSentences(): Record<string, string> {
  const t = useTranslations("form");
  return Object.fromEntries([
    ...REFUSALS.map((code) => [code, t(`refused.${code}`, { found: "{found}" })]),
    ...PROBLEMS.map((code) => [code, t(`problem.${code}`)]),
    ["other", t("refused.other")],
  ]);
}
