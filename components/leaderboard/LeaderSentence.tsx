import { useLocale, useTranslations } from "next-intl";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { withDe } from "@/lib/domain/territory/article";
import { territoryPath } from "@/lib/domain/territory/slug";
import { useMetricWords } from "./metricWords";

/** What the table says, in words: who leads, how many are ranked, out of how many. */
export function LeaderSentence({ board, areas, searched }: { board: Leaderboard; areas: readonly AreaFacts[]; searched: boolean }) {
  const t = useTranslations("leaderboard.sentence");
  const words = useTranslations("vocabulary");
  const metric = useMetricWords();
  const locale = useLocale();
  const area = areas.find(({ level, code }) => level === board.scope.kind && code === board.scope.code);
  const leaders = board.page === 1 && !searched ? board.rows.filter((row) => row.rank === 1) : [];
  const [leader] = leaders;
  const ranked = board.rankedInScope;
  const common = {
    scope: board.scope.kind,
    area: area && board.scope.kind === "departement" ? withDe(area.name, area.article) : board.scope.name,
    gender: genderOf(board.league),
    ranked,
    rankedLeague: words(`leagueRanked.${board.league}`, { count: ranked }),
    total: board.territoriesInScope,
    all: String(ranked === board.territoriesInScope),
    oneLeague: words(`leagueSome.${board.league}`, { count: 1 }),
    onNetwork: words(`onNetwork.${board.network}`),
    by: words(`metricBy.${board.metric.id}`),
  };
  return (
    <p className="standfirst">
      {ranked === 0 || !leader
        ? t("counts", common)
        : t.rich(leaders.length > 1 ? "tie" : "leader", {
            ...common,
            leaders: leaders.length,
            value: formatValue(board.metric, leader.value, locale),
            unit: metric.unit(board.metric, board.network),
            name: leader.territory.name,
            link: (name) => <a href={territoryPath(leader.territory)}>{name}</a>,
          })}
    </p>
  );
}
