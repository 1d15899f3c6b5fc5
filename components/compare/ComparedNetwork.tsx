import { useLocale, useTranslations } from "next-intl";
import { RankText } from "@/components/leaderboard/RankText";
import { SiteLink } from "@/components/site/SiteLink";
import type { ComparedTerritory } from "@/lib/data/ranking/readComparison";
import type { ComparisonPage } from "@/lib/data/ranking/readComparisonPage";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { territoryPath } from "@/lib/domain/territory/slug";
import { leaguesOf } from "./LeaguesCompared";
import { missingIn } from "./missingIn";

/** What is shown beside the rank, which is the one by inhabitants. */
export const SHOWN = ["audience", "audience_per_1000", "expected_ratio", "engagement_rate"] as const satisfies readonly Metric[];

/** All of them on one network, a row each, in the order of the reader. */
export function ComparedNetwork({ network, page: { territories, hero } }: { network: RankedNetwork; page: ComparisonPage }) {
  const t = useTranslations("compare.table");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const missing = missingIn(territories, network, SHOWN);
  const names = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <section className="section" aria-labelledby={`comparer-${network}`}>
      <div className="section-head">
        <h2 id={`comparer-${network}`}>{words(`network.${network}`)}</h2>
      </div>
      <table className="table overview">
        <caption className="visually-hidden">{t("caption", { network: words(`network.${network}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("territory")}</th>
            <th scope="col">{leaguesOf(territories).length > 1 ? t("rankInLeague") : t("rank")}</th>
            {SHOWN.map((metric) => (
              <th key={metric} scope="col" className="number">
                {metric === "audience" && network === "all" ? t("cumulated") : words(`metricShort.${metric}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {territories.map((one) => (
            <Row key={`${one.territory.level}/${one.territory.code}`} compared={one} network={network} mine={one === hero} />
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <ul className="without">
          {missing.map(({ metrics, reason, territories: whose }) => (
            <li key={`${reason} ${metrics.join(" ")}`}>
              <b>{metrics.map((metric) => words(`metric.${metric}`)).join(", ")}</b>
              {t("because", { reason: words(`reason.${reason}`, THRESHOLDS), names: names.format(whose) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({
  compared: { territory, name, rankings },
  network,
  mine,
}: {
  compared: ComparedTerritory;
  network: RankedNetwork;
  mine: boolean;
}) {
  const t = useTranslations("compare.table");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const metrics = rankings?.networks.find((on) => on.network === network)?.metrics ?? [];
  const found = (id: Metric) => metrics.find(({ metric }) => metric.id === id);
  const by = found("audience_per_1000");
  const place = by?.standings.find(({ scope }) => scope === "national");
  const league = rankings?.territory.league;
  return (
    <tr className={mine ? "mine" : undefined}>
      <th scope="row">
        <SiteLink href={territoryPath(territory)}>{name}</SiteLink>
      </th>
      <td className="overview-rank">
        {place && league ? (
          <>
            <RankText place={place} gender={genderOf(league)} />{" "}
            <span className="range">
              {t("outOf", { count: place.ranked, league: words(`leagueSome.${league}`, { count: place.ranked }) })}
            </span>
          </>
        ) : (
          <span className="soft">{by?.reason ? words(`reason.${by.reason}`, THRESHOLDS) : t("none")}</span>
        )}
      </td>
      {SHOWN.map((id) => {
        const one = found(id);
        return (
          <td key={id} className={one && one.value !== null ? "number" : "number lacks"}>
            {one && one.value !== null ? (
              <>
                <span className="phone-only soft">{words(`metricShort.${id}`)} </span>
                {formatValue(one.metric, one.value, locale)}
              </>
            ) : (
              <span className="soft">
                <span aria-hidden="true">–</span>
                <span className="visually-hidden">{one?.reason ? words(`reason.${one.reason}`, THRESHOLDS) : t("none")}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
