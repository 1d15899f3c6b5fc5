import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Share } from "@/lib/domain/presence/presenceRates";
import { formatShare } from "./formatShare";

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
