import { useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { METRIC_DEFINITIONS, METRICS } from "@/lib/domain/ranking";

export function MetricTable() {
  const t = useTranslations("methodology.metrics");
  const words = useMetricWords();
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("metric")}</th>
          <th scope="col">{t("formula")}</th>
          <th scope="col">{t("unit")}</th>
          <th scope="col" className="number">
            {t("decimals")}
          </th>
          <th scope="col" className="number">
            {t("version")}
          </th>
        </tr>
      </thead>
      <tbody>
        {METRICS.map((metric) => (
          <tr key={metric}>
            <th scope="row">{words.name(metric)}</th>
            <td className="formula row-wide">{t(`formulas.${metric}`)}</td>
            <td className="soft row-wide">{words.unit({ id: metric, kind: null }, "facebook")}</td>
            <td className="number">
              <span className="phone-only soft">{t("decimals")} </span>
              {METRIC_DEFINITIONS[metric].decimals}
            </td>
            <td className="number">
              <span className="phone-only soft">{t("version")} </span>
              {METRIC_DEFINITIONS[metric].version}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
