import { useLocale, useTranslations } from "next-intl";
import { Bar } from "@/components/charts/bars/Bar";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { SiteLink } from "@/components/site/SiteLink";
import { Ordinal } from "@/components/ui/Ordinal";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { Peer } from "@/lib/data/ranking/readPeers";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { League } from "@/lib/domain/territory/league";
import { territoryPath } from "@/lib/domain/territory/slug";

interface Props {
  peers: readonly Peer[];
  answer: Answer;
  territory: TerritoryRankings["territory"];
  league: League;
}

/** The ranked territories of the league nearest by population, with the reader's own among them, highest value first. */
export function Peers({ peers, answer, territory, league }: Props) {
  const t = useTranslations("territory.peers");
  const words = useTranslations("vocabulary");
  const metric = useMetricWords();
  const locale = useLocale();
  if (peers.length === 0) return null;
  const own: Peer = { territory, value: answer.by.value, rank: answer.standing.rank };
  const rows = [...peers, own].sort((a, b) => b.value - a.value || a.territory.name.localeCompare(b.territory.name, locale));
  const max = rows[0]?.value ?? 0;
  return (
    <section className="section" aria-labelledby="comparables">
      <div className="section-head">
        <h2 id="comparables">{t("title")}</h2>
      </div>
      <table className="table ranking peers">
        <caption>
          {t("caption", { league: words(`leagueRanked.${league}`, { count: 2 }), onNetwork: words(`onNetwork.${answer.on.network}`) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("rank")}</th>
            <th scope="col">{t("territory")}</th>
            <th scope="col" className="number">
              {t("inhabitants")}
            </th>
            <th scope="col">{metric.unit(answer.by.metric, answer.on.network)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.territory.level}/${row.territory.code}`} className={row === own ? "mine" : undefined}>
              <td className="place">
                <span className="rank">
                  <Ordinal rank={row.rank} gender={genderOf(league)} />
                </span>
              </td>
              <th scope="row">
                {row === own ? row.territory.name : <SiteLink href={territoryPath(row.territory)}>{row.territory.name}</SiteLink>}
              </th>
              <td className="number people">
                {row.territory.population === null ? "" : formatNumber(row.territory.population, locale)}
                <span className="phone-only"> {t("inhabitantsShort")}</span>
              </td>
              <td className="value">
                <span className="measured">
                  <b>{formatValue(answer.by.metric, row.value, locale)}</b>
                  <Bar value={row.value} max={max} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
