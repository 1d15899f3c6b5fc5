import { useLocale, useTranslations } from "next-intl";
import { FigureDay } from "@/components/ui/FigureDay";
import type { HistoryPoint } from "@/lib/data/ranking/territoryRankings";
import { formatNumber } from "@/lib/domain/format/formatNumber";

/** Newest first: each figure as it was read, and where. */
export function HistoryTable({ points, network }: { points: readonly HistoryPoint[]; network: string }) {
  const t = useTranslations("history");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("caption", { network })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("day")}</th>
          <th scope="col" className="number">
            {t("audience")}
          </th>
          <th scope="col">{t("source")}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={`${point.observedOn} ${point.kind}`}>
            <th scope="row">
              <FigureDay day={point.observedOn} precision={point.datePrecision} />
            </th>
            <td className="number">
              {formatNumber(point.audience, locale)}
              <span className="sub">
                {words(`kind.${point.kind}`)}
                {point.precision !== "exact" &&
                  `, ${words("precision", { precision: point.precision, step: formatNumber(point.step ?? 1, locale) })}`}
              </span>
            </td>
            <td className="source row-wide">
              {point.source.url ? (
                <a href={point.source.url} rel="external noopener">
                  {point.source.label}
                </a>
              ) : (
                point.source.label
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
