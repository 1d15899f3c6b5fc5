import { useLocale, useTranslations } from "next-intl";
import type { Presence, PresenceQuery } from "@/lib/data/presence/readPresence";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { TrendMultiples } from "./TrendMultiples";
import { TrendTable } from "./TrendTable";

/** What each edition froze of the census, and the accounts opened and closed year by year. */
export function PresenceTrend({ found: { trend, accounts }, query }: { found: Presence; query: PresenceQuery }) {
  const t = useTranslations("presence");
  const locale = useLocale();
  return (
    <section className="section" aria-labelledby="evolution">
      <div className="section-head">
        <h2 id="evolution">{t("trend.title")}</h2>
      </div>
      {trend.length > 0 && (
        <>
          <p className="measure">{t("trend.text")}</p>
          <TrendMultiples trend={trend} />
          <TrendTable trend={trend} network={query.network} />
        </>
      )}
      {accounts.years.length > 0 && (
        <details>
          <summary>{t("years.title")}</summary>
          <table className="table narrow">
            <caption>
              {t("years.caption", { unknown: formatNumber(accounts.unknownOpening, locale), count: accounts.unknownOpening })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t("years.year")}</th>
                <th scope="col" className="number">
                  {t("years.opened")}
                </th>
                <th scope="col" className="number">
                  {t("years.closed")}
                </th>
              </tr>
            </thead>
            <tbody>
              {accounts.years.toReversed().map(({ year, opened, closed }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td className="number">{formatNumber(opened, locale)}</td>
                  <td className="number">{formatNumber(closed, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
