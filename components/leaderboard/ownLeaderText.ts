import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import type { OwnRankingFacts } from "@/lib/data/ranking/readOwnRanking";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { type Locale, translator } from "@/lib/platform/messages";

/** What a reader's weights make, in a word, for who does not see the table change: who leads, and where the reader's territory stands. */
export function ownLeaderText(own: OwnRankingFacts, { league, me }: Pick<Leaderboard, "league" | "me">, locale: Locale): string {
  const t = translator(locale, "leaderboard");
  const placed = ({ rank, territory }: OwnRankingFacts["rows"][number]) => ({
    rank: formatRank(rank, genderOf(league), locale),
    name: territory.name,
  });
  const key = me?.row?.territory;
  const [leader] = own.rows;
  const mine = own.me ?? own.rows.find(({ territory }) => territory.level === key?.level && territory.code === key.code);
  return [leader, mine === leader ? undefined : mine].flatMap((row) => (row ? t("own.stands", placed(row)) : [])).join(" ");
}
