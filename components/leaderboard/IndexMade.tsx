import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { IndexParts } from "@/lib/domain/ranking/contract";
import { INDEX_PARTS, OFFICIAL_WEIGHTS } from "@/lib/domain/ranking/indexParts";
import { partPoints } from "@/lib/domain/ranking/ownWeights";

/**
 * How an index is made: for each part the place among the others, its weight, and the points that they give.
 * @param of whom, for somebody who hears it among others
 */
export function IndexMade({ parts, of }: { parts: IndexParts; of?: string }) {
  const t = useTranslations("leaderboard.index");
  const words = useTranslations("vocabulary.metric");
  const locale = useLocale();
  const points = partPoints(parts, OFFICIAL_WEIGHTS);
  return (
    <details className="index-made">
      <summary>
        {t("made")}
        {of !== undefined && <span className="visually-hidden"> {t("madeOf", { name: of })}</span>}
      </summary>
      <ul>
        {INDEX_PARTS.map(({ metric, weight }, part) => (
          <li key={metric}>
            {t("part", {
              metric: words(metric),
              place: formatNumber(parts[part] ?? 0, locale, 2),
              weight,
              points: formatNumber(points[part] ?? 0, locale, 1),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
