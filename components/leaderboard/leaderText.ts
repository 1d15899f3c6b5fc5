import type { Leaderboard, LeaderboardRow } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { behindDepartement } from "@/lib/domain/territory/article";
import { articleOf, subjectOf } from "@/lib/domain/territory/subject";
import { type Locale, translator } from "@/lib/platform/messages";
import { unitKind } from "./metricWords";

/** Those who lead a ranking, seen from its first page; a search shows no leader. */
function leadersOf({ page, rows }: Leaderboard, searched: boolean): readonly LeaderboardRow[] {
  return page === 1 && !searched ? rows.filter((row) => row.rank === 1) : [];
}

/** Which sentence a table says, and with what: who leads, how many are ranked, out of how many. */
export function leaderWords(board: Leaderboard, areas: readonly AreaFacts[], searched: boolean, locale: Locale) {
  const words = translator(locale, "vocabulary");
  const area = areas.find(({ level, code }) => level === board.scope.kind && code === board.scope.code);
  const leaders = leadersOf(board, searched);
  const [leader] = leaders;
  const subject = leader && subjectOf(leader.territory, articleOf(leader.territory, areas));
  const ranked = board.rankedInScope;
  return {
    sentence:
      board.covered && board.territoriesInScope === 0 ? "none" : ranked === 0 || !leader ? "counts" : leaders.length > 1 ? "tie" : "leader",
    leader,
    words: {
      scope: board.scope.kind,
      area: area && board.scope.kind === "departement" ? behindDepartement(area.name, area.article, locale) : board.scope.name,
      gender: genderOf(board.league),
      ranked,
      rankedLeague: words(`leagueRanked.${board.league}`, { count: ranked }),
      total: board.territoriesInScope,
      all: String(ranked === board.territoriesInScope),
      oneLeague: words(`leagueSome.${board.league}`, { count: 1 }),
      onNetwork: words(`onNetwork.${board.network}`),
      by: words(`metricBy.${board.metric.id}`),
      leaders: leaders.length,
      value: leader ? formatValue(board.metric, leader.value, locale) : "",
      unit: words(`unit.${board.metric.id}`, { kind: unitKind(board.metric, board.network) }),
      name: leader?.territory.name ?? "",
      // After « En région Bretagne, » nothing begins.
      theName: (board.scope.kind === "national" ? subject?.theNameFirst : subject?.theName) ?? "",
      pluralName: String(subject?.plural ?? false),
    },
  } as const;
}

/** The sentence as plain text. */
export function leaderText(board: Leaderboard, areas: readonly AreaFacts[], searched: boolean, locale: Locale): string {
  const { sentence, words } = leaderWords(board, areas, searched, locale);
  return translator(locale, "leaderboard").markup(`sentence.${sentence}`, { ...words, link: (chunks) => chunks });
}
