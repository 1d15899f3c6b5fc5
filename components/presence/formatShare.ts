import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Language } from "@/lib/domain/format/language";
import { type KnownShare, percentOf } from "@/lib/domain/presence/presenceRates";

/** « 13,7 % », « 13.7% »: a share as it is written. */
export function formatShare(share: KnownShare, language: Language): string {
  const figure = formatNumber(percentOf(share, 1), language, 1);
  return language === "fr" ? `${figure}\u00a0%` : `${figure}%`;
}
