import { useLocale, useTranslations } from "next-intl";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { withDe } from "@/lib/domain/territory/article";

/** Why there is no rank to begin with. */
export function NotInEdition({ territory, rankings }: { territory: TerritoryDetails; rankings: TerritoryRankings | null }) {
  const t = useTranslations("territory.notRanked");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const ofName = withDe(territory.name, territory.article);
  if (!rankings) return <p className="lede-answer">{t("noEdition", { name: territory.name })}</p>;
  if (rankings.territory.league === null) return <p className="lede-answer">{t("noLeague", { name: territory.name })}</p>;
  const known = rankings.networks.filter(({ network, account }) => network !== "all" && account !== null);
  if (known.length === 0) {
    const list = new Intl.ListFormat(locale, { type: "disjunction" }).format(
      rankings.edition.networks.map((network) => words(`network.${network}`)),
    );
    return <p className="lede-answer">{t("noAccount", { ofName, name: territory.name, list })}</p>;
  }
  return (
    <>
      <p className="lede-answer">{t("noValue", { name: territory.name, title: rankings.edition.title })}</p>
      <ul className="answer-details">
        {known.map(({ network, metrics }) => {
          const reason = metrics.find((one) => one.reason !== null)?.reason;
          return (
            <li key={network}>
              {words(`network.${network}`)}
              {reason && t("because", { reason: words(`reason.${reason}`, THRESHOLDS) })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
