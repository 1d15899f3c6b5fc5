import { answerText } from "@/components/territory/answerText";
import { notRankedText } from "@/components/territory/notRankedText";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import type { TerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf, ordinalSuffix } from "@/lib/domain/format/formatRank";
import { type Locale, translator } from "@/lib/platform/messages";
import { cardNotices } from "./cardNotices";
import type { ShareCard } from "./shareCard";

/** Where a territory stands, in the words of its page. */
export function territoryCard(
  territory: TerritoryDetails,
  { edition, rankings, answer }: Pick<TerritoryAnswer, "edition" | "rankings" | "answer">,
  simulation: string | null,
  locale: Locale,
): ShareCard {
  const league = rankings?.territory.league ?? null;
  const rank = answer?.standing.rank;
  return {
    title: rankings?.territory.name ?? territory.name,
    rank:
      rank === undefined || !league ? null : { figure: formatNumber(rank, locale), suffix: ordinalSuffix(rank, genderOf(league), locale) },
    sentence: answer && league ? answerText(answer, league, locale) : notRankedText(territory, { edition, rankings }, locale),
    steps: [],
    edition: edition?.title ?? "",
    notices: cardNotices(edition, simulation, locale),
  };
}

/** The same in words, for those who do not see the picture. */
export function pictureAlt(page: Pick<TerritoryAnswer, "edition" | "rankings" | "answer"> & { territory: TerritoryDetails }): string {
  const { title, sentence, edition } = territoryCard(page.territory, page, null, "fr");
  return translator("fr", "share")("alt", { title, sentence, edition }).trim();
}
