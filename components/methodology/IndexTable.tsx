import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { INDEX_PARTS, OFFICIAL_WEIGHTS } from "@/lib/domain/ranking/indexParts";
import { partPoints } from "@/lib/domain/ranking/ownWeights";

export function IndexTable() {
  const t = useTranslations("methodology.index");
  const words = useTranslations("vocabulary.metric");
  const locale = useLocale();
  const most = partPoints([1, 1, 1, 1, 1], OFFICIAL_WEIGHTS);
  return (
    <table className="table narrow">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("part")}</th>
          <th scope="col" className="number">
            {t("weight")}
          </th>
          <th scope="col" className="number">
            {t("most")}
          </th>
        </tr>
      </thead>
      <tbody>
        {INDEX_PARTS.map(({ metric, weight }, part) => (
          <tr key={metric}>
            <th scope="row">{words(metric)}</th>
            <td className="number">{weight}</td>
            <td className="number">{formatNumber(most[part] ?? 0, locale, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
