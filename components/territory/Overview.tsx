import { useLocale, useTranslations } from "next-intl";
import { MovementAfterRank } from "@/components/leaderboard/MovementMark";
import { RankText } from "@/components/leaderboard/RankText";
import type { NetworkStanding, Standing } from "@/lib/data/ranking/territoryRankings";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { Metric } from "@/lib/domain/ranking/contract";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import type { League } from "@/lib/domain/territory/league";

/** The metrics of the overview; the rank is that of the first. */
const SHOWN = ["audience_per_1000", "expected_ratio", "engagement_rate"] as const satisfies readonly Metric[];

/** All networks at a glance, a row each, which leads to its section. */
export function Overview({ networks, league }: { networks: readonly NetworkStanding[]; league: League }) {
  const t = useTranslations("territory.overview");
  const words = useTranslations("vocabulary");
  if (networks.length < 2) return null;
  const firstRange = networks.find((on) => {
    const standing = nationalOf(on);
    return standing && standing.best !== standing.worst;
  });
  return (
    <table className="table overview">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("network")}</th>
          <th scope="col">{t("rank")}</th>
          <th scope="col" className="number">
            {t("audience")}
          </th>
          {SHOWN.map((metric) => (
            <th key={metric} scope="col" className="number">
              {words(`metricShort.${metric}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {networks.map((on) => (
          <OverviewRow key={on.network} on={on} league={league} explained={on === firstRange} />
        ))}
      </tbody>
    </table>
  );
}

function nationalOf(on: NetworkStanding): Standing | undefined {
  return on.metrics.find(({ metric }) => metric.id === SHOWN[0])?.standings.find(({ scope }) => scope === "national");
}

function OverviewRow({ on, league, explained }: { on: NetworkStanding; league: League; explained: boolean }) {
  const t = useTranslations("territory.overview");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const found = (id: Metric) => on.metrics.find(({ metric }) => metric.id === id);
  const perHead = found("audience_per_1000");
  const standing = nationalOf(on);
  const audience = found("audience")?.value ?? null;
  return (
    <tr>
      <th scope="row">
        <a href={`#reseau-${on.network}`}>{words(`network.${on.network}`)}</a>
      </th>
      <td className="overview-rank">
        {standing && perHead ? (
          <>
            <RankText place={standing} gender={genderOf(league)} explained={explained} />{" "}
            <span className="range">{t("outOf", { ranked: standing.ranked })}</span>{" "}
            <MovementAfterRank
              movement={perHead.movement}
              rank={standing.rank}
              previousRank={standing.previousRank}
              changed={on.accountChanged ? (on.network === "all" ? "accounts" : "account") : null}
            />
          </>
        ) : (
          <span className="soft">{perHead?.reason ? words(`reason.${perHead.reason}`, THRESHOLDS) : t("none")}</span>
        )}
      </td>
      <td className="number">{audience === null ? "" : formatNumber(audience, locale)}</td>
      {SHOWN.map((id) => {
        const one = found(id);
        return (
          <td key={id} className="number">
            {one && one.value !== null && (
              <>
                <span className="phone-only soft">{words(`metricShort.${id}`)} </span>
                {formatValue(one.metric, one.value, locale)}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}
