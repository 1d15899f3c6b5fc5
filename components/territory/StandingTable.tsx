import { useLocale, useTranslations } from "next-intl";
import { IndexMade } from "@/components/leaderboard/IndexMade";
import { MovementAfterRank } from "@/components/leaderboard/MovementMark";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { RankText } from "@/components/leaderboard/RankText";
import { MethodLink } from "@/components/methodology/MethodLink";
import type { MetricStanding, NetworkStanding, Standing } from "@/lib/data/ranking/territoryRankings";
import type { AreaReference } from "@/lib/data/territory/readTerritory";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Gender } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { IndexStanding, Metric, Scope } from "@/lib/domain/ranking/contract";

interface Props {
  on: NetworkStanding;
  gender: Gender;
  departement: AreaReference | null;
}

/** Each value with its rank in France, in the région and in the département. */
export function StandingTable({ on, gender, departement }: Props) {
  const t = useTranslations("territory.table");
  const words = useTranslations("vocabulary.network");
  const measured = on.metrics.filter(({ value }) => value !== null);
  if (measured.length === 0) return null;
  const scopes = (["national", "region", "departement"] as const).filter((scope) =>
    measured.some(({ standings }) => standings.some((one) => one.scope === scope)),
  );
  const region = measured.flatMap(({ standings }) => standings).find(({ scope }) => scope === "region");
  const title: Record<Scope, string> = { national: t("national"), region: region?.name ?? "", departement: departement?.name ?? "" };
  return (
    <table className="table stacked standings">
      <caption className="visually-hidden">{t("caption", { network: words(on.network) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("metric")}</th>
          <th scope="col" className="number">
            {t("value")}
          </th>
          {scopes.map((scope) => (
            <th scope="col" key={scope}>
              {title[scope]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measured.map((one) => (
          <StandingRow key={one.metric.id} standing={one} on={on} scopes={scopes} titles={title} gender={gender} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  standing: MetricStanding;
  on: NetworkStanding;
  scopes: readonly Scope[];
  titles: Record<Scope, string>;
  gender: Gender;
}

function StandingRow({ standing, on, scopes, titles, gender }: RowProps) {
  const words = useMetricWords();
  const locale = useLocale();
  const { metric, value, standings, movement } = standing;
  const found = (scope: Scope): Standing | undefined => standings.find((one) => one.scope === scope);
  return (
    <tr>
      <th scope="row">
        <MetricName metric={metric.id} />
        <span className="sub">{words.unit(metric, on.network)}</span>
        {standing.index && <IndexMade parts={standing.index.parts} />}
      </th>
      <td className="number figure-cell">{value === null ? "" : formatValue(metric, value, locale)}</td>
      {scopes.map((scope) => (
        <td key={scope} className="scope-cell">
          <span className="phone-only sub">{titles[scope]}</span>
          <Place standing={found(scope)} gender={gender} index={scope === "national" ? standing.index : null} />
          {scope === "national" && found(scope) && (
            <MovementAfterRank
              movement={movement}
              rank={found(scope)?.rank ?? 0}
              previousRank={found(scope)?.previousRank ?? null}
              changed={on.accountChanged ? (on.network === "all" ? "accounts" : "account") : null}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

interface PlaceProps {
  standing: Standing | undefined;
  gender: Gender;
  /** Whose range is national. */
  index: IndexStanding | null;
}

function Place({ standing, gender, index }: PlaceProps) {
  const t = useTranslations("territory.table");
  const locale = useLocale();
  if (!standing) return <span className="soft">–</span>;
  if (standing.ranked === 1) return <span className="range">{t("only", { gender })}</span>;
  return (
    <>
      <RankText place={standing} gender={gender} method={index} />{" "}
      <span className="range">{t("outOf", { ranked: standing.ranked, text: formatNumber(standing.ranked, locale) })}</span>{" "}
    </>
  );
}

const CHAPTERS = { expected_ratio: "attendu", observatory_index: "indice" } as const;

/** It leads to its chapter of the method where the name alone does not say what it is. */
function MetricName({ metric }: { metric: Metric }) {
  const { name } = useMetricWords();
  const chapter = metric === "expected_ratio" || metric === "observatory_index" ? CHAPTERS[metric] : null;
  return chapter ? <MethodLink chapter={chapter}>{name(metric)}</MethodLink> : name(metric);
}
