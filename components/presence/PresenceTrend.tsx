import { useLocale, useTranslations } from "next-intl";
import { CountBars } from "@/components/charts/bars/CountBars";
import type { Presence } from "@/lib/data/presence/readPresence";
import { NETWORKS } from "@/lib/domain/account/network";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { TrendTable } from "./TrendTable";

/** The accounts that each edition froze, network by network on one scale, and the accounts opened and closed year by year. */
export function PresenceTrend({ found: { trend, accounts } }: { found: Presence }) {
  const t = useTranslations("presence");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const networks = NETWORKS.filter((network) => trend.some((edition) => edition.networks.some((one) => one.network === network)));
  const countOn = (edition: Presence["trend"][number], network: string) =>
    edition.networks.find((one) => one.network === network)?.withAccount ?? null;
  const max = Math.max(0, ...trend.flatMap(({ networks: on }) => on.map(({ withAccount }) => withAccount)));
  return (
    <section className="section" aria-labelledby="evolution">
      <div className="section-head">
        <h2 id="evolution">{t("trend.title")}</h2>
      </div>
      {trend.length > 0 && (
        <>
          <p className="measure">{t("trend.text", { max, maxText: formatNumber(max, locale) })}</p>
          <ul className="multiples">
            {networks.map((network) => (
              <li key={network}>
                <h3>{words(`network.${network}`)}</h3>
                <CountBars max={max} bars={trend.map((edition) => ({ key: edition.code, count: countOn(edition, network) }))} />
              </li>
            ))}
          </ul>
          <TrendTable trend={trend} networks={networks} />
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
