import { useTranslations } from "next-intl";
import { EditionField } from "@/components/edition/EditionField";
import { NetworkField } from "@/components/edition/NetworkField";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { SelectField } from "@/components/ui/SelectField";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { writeWeights } from "@/lib/domain/ranking/ownWeights";
import { LEAGUES } from "@/lib/domain/territory/league";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import { DEFAULT_RANKING } from "./readRankingQuery";

interface Props {
  query: LeaderboardQuery;
  board: Leaderboard;
  editions: readonly PublishedEdition[];
  areas: readonly AreaFacts[];
}

/** Every filter but the metric, as a GET form. What it does not ask (metric, my territory, page size) it carries along. */
export function FilterForm({ query, board, editions, areas }: Props) {
  const t = useTranslations("leaderboard.filters");
  const words = useTranslations("vocabulary");
  return (
    <form action={useSiteAddress()("/classements")} method="get" className="filters" aria-label={t("label")}>
      <SelectField
        name="league"
        label={t("league")}
        value={query.league}
        options={LEAGUES.map((league) => ({ value: league, label: words(`league.${league}`) }))}
      />
      <NetworkField label={t("network")} networks={board.edition.networks} asked={query.network} />
      <EditionField label={t("edition")} editions={editions} current={board.edition.code} />
      {(["region", "departement"] as const).map((level) => (
        <SelectField
          key={level}
          name={level}
          label={t(level)}
          value={query[level] ?? ""}
          options={[
            { value: "", label: t("everywhere", { level }) },
            ...areas
              .filter((area) => area.level === level)
              .map(({ code, name }) => ({ value: code, label: t("area", { level, code, name }) })),
          ]}
        />
      ))}
      <div>
        <label htmlFor="filtre-q">{t("q")}</label>
        <input id="filtre-q" className="field" type="search" name="q" defaultValue={query.q} maxLength={LONGEST_QUERY} />
      </div>
      <input type="hidden" name="metric" value={query.metric} />
      {query.pageSize !== DEFAULT_RANKING.pageSize && <input type="hidden" name="pageSize" value={query.pageSize} />}
      {query.me && <input type="hidden" name="me" value={`${query.me.level}/${query.me.code}`} />}
      {query.weights && <input type="hidden" name="weights" value={writeWeights(query.weights)} />}
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </form>
  );
}
