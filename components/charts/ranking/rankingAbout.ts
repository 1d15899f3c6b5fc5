import { unitKind } from "@/components/leaderboard/metricWords";
import { rankingAddress } from "@/components/leaderboard/rankingAddress";
import { DEFAULT_RANKING } from "@/components/leaderboard/readRankingQuery";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { formatDay } from "@/lib/domain/format/formatDay";
import { type Locale, translator } from "@/lib/platform/messages";
import type { ChartFacts } from "../takenChart";

interface About {
  query: LeaderboardQuery;
  board: Leaderboard;
  notices: readonly string[];
  /** Where the figures of its rows come from. */
  source: string;
}

/** How a ranking is called away from its page. */
export function rankingTitle({ league, network, scope, metric }: Leaderboard, locale: Locale): { title: string; ranking: string } {
  const words = translator(locale, "vocabulary");
  const ranking = translator(locale, "leaderboard")("title", {
    league: words(`league.${league}`),
    onNetwork: words(`onNetwork.${network}`),
  });
  const title = translator(locale, "chart")("ranking.title", {
    ranking: scope.kind === "national" ? ranking : `${ranking}, ${scope.name}`,
    metric: words(`metric.${metric.id}`),
  });
  return { title, ranking };
}

/** What must travel with the rows of a ranking, ranked or not: as bars or as a file. */
export function rankingAbout({ query, board, notices, source }: About, locale: Locale): ChartFacts {
  const { edition, revision, metric, network } = board;
  const t = translator(locale, "chart");
  const words = translator(locale, "vocabulary");
  return {
    source,
    method: t(metric.id === "observatory_index" ? "ranking.methodOfIndex" : "ranking.method", {
      version: metric.version,
      metric: words(`metric.${metric.id}`),
    }),
    unit: words(`unit.${metric.id}`, { kind: unitKind(metric, network) }),
    day: formatDay(edition.referenceOn, "day", locale),
    codes: { metric, network, referenceOn: edition.referenceOn },
    edition: { code: edition.code, title: edition.title, revision },
    path: rankingAddress(query, { edition: edition.code, revision, pageSize: DEFAULT_RANKING.pageSize, me: undefined }),
    notices,
  };
}
