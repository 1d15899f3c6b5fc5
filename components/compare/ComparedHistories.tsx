import { useLocale, useTranslations } from "next-intl";
import { comparisonChart, kindsCompared } from "@/components/charts/comparison/comparisonChart";
import { greatestOf, spanOf } from "@/components/charts/history/drawHistory";
import { HistoryFigure } from "@/components/charts/history/HistoryFigure";
import { DRAWN_FROM } from "@/components/charts/history/historyChart";
import { TakeHistory } from "@/components/charts/history/TakeHistory";
import { TakeChart } from "@/components/charts/taken/TakeChart";
import { cardNotices } from "@/components/share/cardNotices";
import { SiteLink } from "@/components/site/SiteLink";
import type { ComparisonPage } from "@/lib/data/ranking/readComparisonPage";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { writeCodes } from "@/lib/domain/territory/comparedCodes";
import { territoryPath } from "@/lib/domain/territory/slug";
import { type CompareQuery, compareAddress } from "./compareAddress";
import { comparedSides } from "./comparedSides";

/** How it went on one network: a chart each, all from zero to one number and from one day to another. */
export function ComparedHistories({
  page: { territories, histories, networks, network, hero, edition },
  query,
  simulation,
}: {
  page: ComparisonPage;
  query: CompareQuery;
  simulation: string | null;
}) {
  const t = useTranslations("compare.histories");
  const charts = useTranslations("chart.comparison");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  if (network === null) return null;
  const points = histories.flat().flatMap((account) => account.points);
  const span = spanOf(points);
  const greatest = greatestOf(points);
  const sides = comparedSides({ territories, histories });
  const chart = comparisonChart({ sides, network, notices: cardNotices(null, simulation, locale) }, locale);
  const kinds = kindsCompared(sides, locale);
  const without = territories.filter((_, place) => histories[place]?.length === 0).map(({ name }) => name);
  return (
    <section className="section" aria-labelledby="releves">
      <div className="section-head">
        <h2 id="releves">{t("title", { onNetwork: words(`onNetwork.${network}`) })}</h2>
      </div>
      <p className="measure">
        {t("scale", { greatest: formatNumber(greatest, locale) })} {kinds && charts("kinds", { list: kinds })}
      </p>
      {networks.length > 1 && (
        <nav aria-label={t("choose")} className="screen-only">
          <ul className="links compare-networks">
            {networks.map((one) => (
              <li key={one}>
                <SiteLink href={`${compareAddress(query, { network: one })}#releves`} aria-current={one === network ? "true" : undefined}>
                  {words(`network.${one}`)}
                </SiteLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="histories">
        {territories.map((one, place) => {
          const accounts = histories[place] ?? [];
          if (accounts.length === 0) return null;
          return (
            <div key={`${one.territory.level}/${one.territory.code}`} className={one === hero ? "mine" : "other"}>
              <HistoryFigure
                accounts={accounts}
                network={one.name}
                span={span}
                greatest={greatest}
                outside={!edition?.networks.includes(network)}
              >
                {accounts.flatMap((account) => account.points).length >= DRAWN_FROM && (
                  <details className="take-one screen-only">
                    <summary>{t("takeOne")}</summary>
                    <TakeHistory
                      of={{ territory: one.territory, path: territoryPath(one.territory), notices: cardNotices(null, simulation, locale) }}
                      network={network}
                      accounts={accounts}
                      all={accounts}
                    />
                  </details>
                )}
              </HistoryFigure>
            </div>
          );
        })}
      </div>
      {chart && (
        <div className="take-all screen-only">
          <p className="soft">{t("takeAll")}</p>
          <TakeChart chart={chart} name="comparison" query={{ codes: writeCodes(query.keys), network }} />
        </div>
      )}
      {without.length > 0 && (
        <p className="soft">{t("without", { names: new Intl.ListFormat(locale, { type: "conjunction" }).format(without) })}</p>
      )}
    </section>
  );
}
