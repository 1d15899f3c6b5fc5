import { useLocale, useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { RankText } from "@/components/leaderboard/RankText";
import { SiteLink } from "@/components/site/SiteLink";
import { FigureDay } from "@/components/ui/FigureDay";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { rankingOf } from "./awardAddress";

/** Where a nominee stood in the ranking that nominated it, as it was frozen: « 3ᵉ (2–5) sur 40 grandes villes classées : 94,2 abonnés… ». */
export function NomineeFactsText({ facts }: { facts: NomineeFacts }) {
  const t = useTranslations("palmares.facts");
  const words = useTranslations("vocabulary");
  const metric = useMetricWords();
  const locale = useLocale();
  const { rank, rankBest: best, rankWorst: worst, tied, league, ranked, network, edition, observedOn, datePrecision } = facts;
  const counted = { id: facts.metric, kind: facts.kind };
  return (
    <>
      <RankText place={{ rank, best, worst, tied }} gender={genderOf(league)} />{" "}
      {t("among", { count: ranked, ranked: words(`leagueRanked.${league}`, { count: ranked }) })}
      {t("value", {
        value: formatValue({ id: facts.metric, decimals: facts.decimals }, facts.value, locale),
        unit: metric.unitAfterValue(counted, network),
        onNetwork: words(`onNetwork.${network}`),
      })}{" "}
      <span className="soft">
        <FigureDay day={observedOn} precision={datePrecision} />
        {" · "}
        <SiteLink href={rankingOf(facts)}>{t("edition", { title: edition.title, revision: edition.revision })}</SiteLink>
      </span>
    </>
  );
}
