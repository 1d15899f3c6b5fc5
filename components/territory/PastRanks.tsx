import { useLocale, useTranslations } from "next-intl";
import { RankText } from "@/components/leaderboard/RankText";
import { SiteLink } from "@/components/site/SiteLink";
import type { PastRank, PastRanks as Ranks } from "@/lib/data/ranking/readPastRanks";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf } from "@/lib/domain/format/formatRank";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import type { League } from "@/lib/domain/territory/league";
import { PastRanksSentence } from "./PastRanksSentence";

/** What a territory is ranked by, of an answer. */
export interface RankedBy {
  on: { network: RankedNetwork };
  by: { metric: { id: Metric } };
}

interface Props {
  past: Ranks;
  answer: RankedBy;
  /** In the edition shown. */
  league: League;
  /** Of the territory. */
  path: string;
}

/** The rank in France network by network, edition by edition, the newest first; what keeps two of them from being compared is said. */
export function PastRanks({ past, answer, league, path }: Props) {
  const t = useTranslations("territory.past");
  const words = useTranslations("vocabulary");
  const { editions, networks } = past;
  if (editions.length < 2 || networks.length === 0) return null;
  return (
    <section className="section" aria-labelledby="rangs">
      <div className="section-head">
        <h2 id="rangs">{t("title")}</h2>
      </div>
      <PastRanksSentence past={past} answer={answer} league={league} />
      <table className="table stacked past-ranks">
        <caption>{t("caption", { by: words(`metricBy.${answer.by.metric.id}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("network")}</th>
            {editions.map(({ code, title }) => (
              <th key={code} scope="col">
                <SiteLink href={`${path}?edition=${code}`}>{title}</SiteLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {networks.map(({ network, ranks }) => (
            <tr key={network}>
              <th scope="row" className="row-wide">
                {words(`network.${network}`)}
              </th>
              {editions.map(({ code, title }, index) => (
                <td key={code}>
                  <span className="phone-only sub">{title}</span>
                  <Cell past={ranks[index] ?? null} league={league} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ past, league }: { past: PastRank | null; league: League }) {
  const t = useTranslations("territory.past");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  if (!past) return <span className="range">{t("none")}</span>;
  const { place, reason, ranked, accountChanged } = past;
  const gender = genderOf(past.league);
  return (
    <>
      {place && (
        <>
          <RankText place={place} gender={gender} />{" "}
          <span className="range">{t("outOf", { ranked, text: formatNumber(ranked, locale), gender })}</span>
        </>
      )}
      {!place && reason && <span className="sub">{words(`reason.${reason}`, THRESHOLDS)}</span>}
      {past.league !== league && <span className="sub">{t("league", { league: words(`league.${past.league}`) })}</span>}
      {accountChanged && <span className="sub">{t("newAccount")}</span>}
    </>
  );
}
