import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { IndexParts } from "@/lib/domain/ranking/contract";
import { INDEX_PARTS, OFFICIAL_WEIGHTS } from "@/lib/domain/ranking/indexParts";
import { partPoints } from "@/lib/domain/ranking/ownWeights";
import { productDecimals } from "@/lib/domain/ranking/productDecimals";
import type { IndexMadeWords } from "./IndexMadeView";

const TOTAL = OFFICIAL_WEIGHTS.reduce((sum, weight) => sum + weight, 0);

/**
 * How an index is made: for each part the place among the others, the points of the first place, and those that they give, as a product
 * that a reader can check.
 */
export function useIndexMadeWords(): (parts: IndexParts, of?: string) => IndexMadeWords {
  const t = useTranslations("leaderboard.index");
  const words = useTranslations("vocabulary.metric");
  const locale = useLocale();
  return (parts, of) => {
    const points = partPoints(parts, OFFICIAL_WEIGHTS);
    return {
      summary: t("made"),
      of: of === undefined ? null : t("madeOf", { name: of }),
      lines: INDEX_PARTS.map(({ metric, weight }, part) => {
        const greatest = (100 * weight) / TOTAL;
        const place = parts[part] ?? 0;
        const given = points[part] ?? 0;
        const decimals = productDecimals(place, greatest, given);
        return t("part", {
          metric: words(metric),
          place: formatNumber(place, locale, decimals),
          greatest: formatNumber(greatest, locale, decimals - 1),
          weight,
          total: TOTAL,
          points: formatNumber(given, locale, 1),
        });
      }),
    };
  };
}
