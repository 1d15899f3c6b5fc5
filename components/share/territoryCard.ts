import { isLogarithmic, stripScale } from "@/components/charts/strip/stripScale";
import { answerAfterRank, answerText } from "@/components/territory/answerText";
import { notRankedText } from "@/components/territory/notRankedText";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { Distribution } from "@/lib/data/ranking/readDistribution";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import type { TerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf, ordinalSuffix } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { type Locale, translator } from "@/lib/platform/messages";
import { cardNotices } from "./cardNotices";
import { editionText } from "./editionText";
import type { ShareCard } from "./shareCard";

/** Where a territory stands, in the words of its page. */
export function territoryCard(
  territory: TerritoryDetails,
  { edition, rankings, answer }: Pick<TerritoryAnswer, "edition" | "rankings" | "answer">,
  { values }: Pick<Distribution, "values">,
  simulation: string | null,
  locale: Locale,
): ShareCard {
  const league = rankings?.territory.league ?? null;
  const rank = answer?.standing.rank;
  return {
    title: rankings?.territory.name ?? territory.name,
    rank:
      rank === undefined || !league ? null : { figure: formatNumber(rank, locale), suffix: ordinalSuffix(rank, genderOf(league), locale) },
    sentence: answer && league ? answerAfterRank(answer, league, locale) : notRankedText(territory, { edition, rankings }, locale),
    strip: answer ? stripOf(answer, values, locale) : null,
    steps: [],
    edition: edition ? editionText(edition, answer?.on.figure ?? null, locale) : "",
    notices: cardNotices(edition, simulation, locale),
  };
}

function stripOf({ by }: Answer, values: readonly number[], locale: Locale): ShareCard["strip"] {
  const [low, high] = [Math.min(...values, by.value), Math.max(...values, by.value)];
  if (low === high) return null;
  const scale = stripScale(low, high);
  return {
    places: values.map(scale),
    mine: scale(by.value),
    low: formatValue(by.metric, low, locale),
    high: formatValue(by.metric, high, locale),
    caption: translator(locale, "share")("strip", { logarithmic: String(isLogarithmic(low, high)) }),
  };
}

/** The same in words, for those who do not see the picture. */
export function pictureAlt(
  page: Pick<TerritoryAnswer, "edition" | "rankings" | "answer"> & { territory: TerritoryDetails },
  locale: Locale,
): string {
  const { title, sentence, edition } = territoryCard(page.territory, page, { values: [] }, null, locale);
  const league = page.rankings?.territory.league;
  const whole = page.answer && league ? answerText(page.answer, league, locale) : sentence;
  return translator(locale, "share")("alt", { title, sentence: whole, edition }).trim();
}
