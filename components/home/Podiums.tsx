import { useLocale, useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import { SiteLink } from "@/components/site/SiteLink";
import { Ordinal } from "@/components/ui/Ordinal";
import type { Podium, PodiumStep, Podiums as PodiumsRead } from "@/lib/data/ranking/readPodiums";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { territoryPath } from "@/lib/domain/territory/slug";

/** A row for each league: its first, second and third; those who share a place share the cell. */
export function Podiums({ podiums }: { podiums: PodiumsRead }) {
  const t = useTranslations("home");
  const words = useTranslations("vocabulary");
  const metric = useMetricWords();
  const [any] = podiums.podiums;
  if (!any) return null;
  return (
    <table className="table podiums">
      <caption>
        {t("podiumsCaption", {
          metric: metric.name(any.metric.id),
          onNetwork: words(`onNetwork.${podiums.network}`),
          title: podiums.edition.title,
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("league")}</th>
          {[1, 2, 3].map((rank) => (
            <th scope="col" key={rank}>
              {t("rank", { rank })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {podiums.podiums.map((podium) => (
          <PodiumRow key={podium.league} podium={podium} podiums={podiums} />
        ))}
      </tbody>
    </table>
  );
}

function PodiumRow({ podium, podiums }: { podium: Podium; podiums: PodiumsRead }) {
  const t = useTranslations("home");
  const words = useTranslations("vocabulary");
  const { league, metric, ranked, steps } = podium;
  const address = rankingAddress({ ...DEFAULT_RANKING, league, network: podiums.network, metric: metric.id });
  return (
    <tr>
      <th scope="row">
        <SiteLink href={address}>{words(`league.${league}`)}</SiteLink>
        <span className="sub">{t("onlyRanked", { count: ranked, gender: genderOf(league) })}</span>
      </th>
      {[1, 2, 3].map((rank) => (
        <td key={rank}>
          {steps
            .filter((step) => step.rank === rank)
            .map((step) => (
              <Step key={`${step.territory.level}/${step.territory.code}`} step={step} podium={podium} />
            ))}
        </td>
      ))}
    </tr>
  );
}

function Step({ step, podium }: { step: PodiumStep; podium: Podium }) {
  const locale = useLocale();
  return (
    <span className="step">
      <span className="step-rank phone-only">
        <Ordinal rank={step.rank} gender={genderOf(podium.league)} />{" "}
      </span>
      <SiteLink href={territoryPath(step.territory)}>{step.territory.name}</SiteLink>{" "}
      <b>{formatValue(podium.metric, step.value, locale)}</b>
    </span>
  );
}
