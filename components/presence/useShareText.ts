import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Language } from "@/lib/domain/format/language";
import { type KnownShare, percentOf, type Share } from "@/lib/domain/presence/presenceRates";

/** « 13,7 % », « 13.7% »: a share as it is written. */
export function formatShare(share: KnownShare, language: Language): string {
  const figure = formatNumber(percentOf(share, 1), language, 1);
  return language === "fr" ? `${figure}\u00a0%` : `${figure}%`;
}

/** A share and what it is a share of, in words; or why there is none. */
export function useShareText() {
  const t = useTranslations("presence");
  const locale = useLocale();
  return {
    percent: (share: Share) => ("share" in share ? formatShare(share, locale) : t(`missing.${share.missing}`)),
    of: (share: Share) =>
      "share" in share ? t("of", { part: formatNumber(share.part, locale), whole: formatNumber(share.whole, locale) }) : null,
  };
}
