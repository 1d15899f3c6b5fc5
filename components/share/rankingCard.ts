import { leaderText } from "@/components/leaderboard/leaderText";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatValue } from "@/lib/domain/format/formatValue";
import { type Locale, translator } from "@/lib/platform/messages";
import { cardNotices } from "./cardNotices";
import type { ShareCard } from "./shareCard";

const MOST_STEPS = 3;

/** A ranking: its sentence and the first rows that its page shows. */
export function rankingCard(
  board: Leaderboard,
  areas: readonly AreaFacts[],
  searched: boolean,
  simulation: string | null,
  locale: Locale,
): ShareCard {
  const words = translator(locale, "vocabulary");
  const title = translator(locale, "leaderboard")("title", {
    league: words(`league.${board.league}`),
    onNetwork: words(`onNetwork.${board.network}`),
  });
  return {
    title: board.scope.kind === "national" ? title : `${title}, ${board.scope.name}`,
    rank: null,
    strip: null,
    sentence: leaderText(board, areas, searched, locale),
    steps: board.rows.slice(0, MOST_STEPS).map((row) => ({
      rank: formatNumber(row.rank, locale),
      name: row.territory.name,
      value: formatValue(board.metric, row.value, locale),
    })),
    edition: board.edition.title,
    notices: cardNotices(board.edition, simulation, locale),
  };
}
