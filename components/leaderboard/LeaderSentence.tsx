import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { territoryPath } from "@/lib/domain/territory/slug";
import { leaderWords } from "./leaderText";

/** What the table says, in words: who leads, how many are ranked, out of how many. */
export function LeaderSentence({ board, areas, searched }: { board: Leaderboard; areas: readonly AreaFacts[]; searched: boolean }) {
  const t = useTranslations("leaderboard.sentence");
  const { sentence, leader, words } = leaderWords(board, areas, searched, useLocale());
  return (
    <p className="standfirst">
      {t.rich(sentence, { ...words, link: (name) => (leader ? <SiteLink href={territoryPath(leader.territory)}>{name}</SiteLink> : name) })}
    </p>
  );
}
