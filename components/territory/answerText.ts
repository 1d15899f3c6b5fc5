import { unitKind } from "@/components/leaderboard/metricWords";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import { formatInWords } from "@/lib/domain/format/formatNumber";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { League } from "@/lib/domain/territory/league";
import { type Locale, translator } from "@/lib/platform/messages";

/** What the sentence that answers says, for the page and for what is taken from it. */
export function answerWords({ on, by, standing, expectedRatio }: Answer, league: League, locale: Locale) {
  const words = translator(locale, "vocabulary");
  const gender = genderOf(league);
  return {
    ranked: standing.ranked,
    rankWord: formatRank(standing.rank, gender, locale),
    gender,
    tied: String(standing.tied),
    rankedLeague: words(`leagueRanked.${league}`, { count: standing.ranked }),
    onNetwork: words(`onNetwork.${on.network}`),
    all: String(standing.ranked === standing.territories),
    total: standing.territories,
    value: formatValue(by.metric, by.value, locale),
    unit: words(`unit.${by.metric.id}`, { kind: unitKind(by.metric, on.network) }),
    expected: String(expectedRatio !== null),
    ratio: formatInWords(expectedRatio ?? 0, locale),
  };
}

/** The sentence as plain text: « 3e des 31 grandes villes classées sur Facebook, sur 42 : … ». */
export function answerText(answer: Answer, league: League, locale: Locale): string {
  return translator(locale, "territory").markup("answer.ranked", {
    ...answerWords(answer, league, locale),
    strong: (chunks) => chunks,
    rank: (chunks) => chunks,
  });
}

/** The same without its rank, which stands beside it: « des 31 grandes villes… ». */
export function answerAfterRank(answer: Answer, league: League, locale: Locale): string {
  return translator(locale, "territory")
    .markup("answer.ranked", { ...answerWords(answer, league, locale), strong: (chunks) => chunks, rank: () => "" })
    .trim();
}
