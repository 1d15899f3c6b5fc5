import { useTranslations } from "next-intl";

const CODES = [
  "upload-busy",
  "register-busy",
  "four-eyes",
  "missing-reason",
  "too-long",
  "signed-out",
  "forbidden",
  "import-running",
  "nothing-to-undo",
  "not-confirmed",
  "too-many-uploads",
  "file-too-large",
  "bad-form",
  "missing",
  "other",
] as const;

/** What the forms of imports may be refused with, in words. */
export function useImportSentences(): Record<string, string> {
  const t = useTranslations("upload.refused");
  return Object.fromEntries(CODES.map((code) => [code, t(code)]));
}
