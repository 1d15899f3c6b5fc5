import { useLocale, useTranslations } from "next-intl";
import { ordinalWords } from "@/components/ui/ordinalWords";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatRange, type Gender } from "@/lib/domain/format/formatRank";
import type { IndexStanding } from "@/lib/domain/ranking/contract";
import type { RankWords } from "./RankView";

export interface Place {
  rank: number;
  best: number;
  worst: number;
  tied: boolean;
}
/** Of the index: the 5th and 95th percentile of the rank over other ways to make it. */
export type Method = Pick<IndexStanding, "low" | "high">;

/**
 * Those tied share their places: only without a tie does a range come from the precision of the figures alone. That of the index is not of
 * figures.
 */
export function useRankWords(): (place: Place, gender: Gender, method?: Method | null) => RankWords {
  const t = useTranslations("leaderboard");
  const locale = useLocale();
  const ofFigures = ({ best, worst, tied }: Place) => {
    const shown = formatRange(best, worst, locale);
    return shown === null ? null : { shown, said: t("rangeSpoken", { best, worst, tied: String(tied) }) };
  };
  const ofMethod = ({ low, high }: Method) => {
    const range = formatRange(low, high, locale) ?? formatNumber(low, locale);
    return { shown: t("index.range", { range }), said: t("index.rangeSpoken", { low, high }) };
  };
  return (place, gender, method = null) => ({
    ordinal: ordinalWords(place.rank, gender, locale),
    range: method ? ofMethod(method) : ofFigures(place),
    tied: place.tied ? t("tied") : null,
  });
}
