import { getLocale, getTranslations } from "next-intl/server";
import { RANKING_BARS } from "@/components/charts/bars/RankedBars";
import { rankingChart } from "@/components/charts/ranking/rankingChart";
import { TakeChart } from "@/components/charts/taken/TakeChart";
import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { rankingParameters } from "./rankingAddress";
import { DEFAULT_RANKING } from "./readRankingQuery";

interface Props {
  query: LeaderboardQuery;
  board: Leaderboard;
  areas: readonly AreaFacts[];
}

/** The first of a ranking as bars, to take away, from its first page; whose territory the reader marks is nobody else's business. */
export async function TakeRanking({ query, board, areas }: Props) {
  const shown = Math.min(RANKING_BARS, board.total);
  // Its files have as many, whatever the page shows.
  if (board.page !== 1 || query.q !== undefined || board.rows.length < shown) return null;
  const [t, locale] = await Promise.all([getTranslations("chart.ranking"), getLocale()]);
  const simulation = await simulationNotice(locale);
  const { edition, revision } = board;
  const rows = board.rows.slice(0, RANKING_BARS);
  const chart = rankingChart({ query, board: { ...board, rows }, areas, notices: cardNotices(edition, simulation, locale) }, locale);
  if (!chart) return null;
  const asked = Object.fromEntries(
    rankingParameters({ ...query, edition: edition.code, revision, pageSize: DEFAULT_RANKING.pageSize, me: undefined }),
  );
  return (
    <section className="section" aria-label={t("take", { count: rows.length })}>
      <p className="soft screen-only">{t("take", { count: rows.length })}</p>
      <TakeChart chart={chart} name="ranking" query={asked} />
    </section>
  );
}
