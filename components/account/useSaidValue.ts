import { useLocale, useTranslations } from "next-intl";
import type { AccountField } from "@/lib/domain/account/accountFacts";
import { formatDay } from "@/lib/domain/format/formatDay";
import { isDay } from "@/lib/domain/snapshot/isDay";
import { useFactWords } from "./useAccountWords";

/** A value of an account in words. */
export function useSaidValue(): (field: AccountField, value: unknown) => string {
  const t = useTranslations("accountForm");
  const words = useFactWords();
  const locale = useLocale();
  return (field, value) => {
    const text = Array.isArray(value) ? value.join(", ") : String(value ?? "");
    if (text === "") return t("nothing");
    return isDay(text) ? formatDay(text, "day", locale) : (words[`${field}.${text}`] ?? text);
  };
}
