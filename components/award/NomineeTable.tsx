import { useLocale, useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { RankText } from "@/components/leaderboard/RankText";
import { SiteLink } from "@/components/site/SiteLink";
import { othersOf } from "@/lib/domain/award/laureates";
import type { PalmaresCategory, PalmaresNominee } from "@/lib/domain/award/palmares";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { territoryPath } from "@/lib/domain/territory/slug";
import { nomineeId, rankingOf } from "./awardAddress";

/** Those who were nominated and have no medal, with what the ranking said when the shortlist was frozen, and what the jury says of them. */
export function NomineeTable({ category }: { category: PalmaresCategory }) {
  const t = useTranslations("palmares.nominees");
  const others = othersOf(category);
  if (others.length === 0) return <p className="measure">{t("none")}</p>;
  return (
    <table className="table stacked nominees">
      <caption className="visually-hidden">{t("caption", { category: category.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("territory")}</th>
          <th scope="col">{t("rank")}</th>
          <th scope="col">{t("value")}</th>
          <th scope="col">{t("jury")}</th>
        </tr>
      </thead>
      <tbody>
        {others.map((nominee) => (
          <tr key={nominee.id} id={nomineeId(nominee)}>
            <th scope="row">
              <SiteLink href={territoryPath(nominee)}>{nominee.name}</SiteLink>
              <Population nominee={nominee} />
            </th>
            <Place nominee={nominee} />
            <td className="row-wide" lang="fr">
              {nominee.motivation}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Population({ nominee: { population } }: { nominee: PalmaresNominee }) {
  const t = useTranslations("palmares.nominees");
  const locale = useLocale();
  return population === null ? null : <span className="sub">{t("population", { population: formatNumber(population, locale) })}</span>;
}

function Place({ nominee: { facts, origin, reason } }: { nominee: PalmaresNominee }) {
  const t = useTranslations("palmares");
  const words = useTranslations("vocabulary");
  const metric = useMetricWords();
  const locale = useLocale();
  if (facts === null) {
    return (
      <td colSpan={2} className="soft row-wide">
        {origin === "hand" ? t("origin.hand", { reason: reason ?? "" }) : t("origin.candidature")}
      </td>
    );
  }
  const { rank, rankBest: best, rankWorst: worst, tied, league, network, edition } = facts;
  return (
    <>
      <td className="row-wide">
        <RankText place={{ rank, best, worst, tied }} gender={genderOf(league)} />
        <span className="sub">
          <SiteLink href={rankingOf(facts)}>{edition.title}</SiteLink>
        </span>
      </td>
      <td className="row-wide">
        {formatValue({ id: facts.metric, decimals: facts.decimals }, facts.value, locale)}
        <span className="sub">
          {metric.unitAfterValue({ id: facts.metric, kind: facts.kind }, network)} {words(`onNetwork.${network}`)}
        </span>
      </td>
    </>
  );
}
