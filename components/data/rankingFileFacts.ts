import { rankingAbout, rankingTitle } from "@/components/charts/ranking/rankingAbout";
import { chartFileFacts } from "@/components/charts/taken/chartFileFacts";
import { cardNotices } from "@/components/share/cardNotices";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { columnsOf } from "@/lib/domain/table/columns";
import type { FileFacts } from "@/lib/domain/table/dataPackage";
import { type Locale, translator } from "@/lib/platform/messages";

interface About {
  /** Its address. */
  asked: Readonly<Record<string, string>>;
  query: LeaderboardQuery;
  site: SiteIdentity;
  now: Date;
  /** Whether all its figures are invented. */
  simulated: boolean;
}

/** What must travel with all rows of a ranking, those that are ranked and those that are not. */
export function rankingFileFacts(board: Leaderboard, { asked, query, site, now, simulated }: About, locale: Locale): FileFacts {
  const t = translator(locale, "readme");
  const noticeIn = (language: Locale) => (simulated ? translator(language, "simulation")("notice") : null);
  const notices = cardNotices(board.edition, noticeIn(locale), locale);
  return chartFileFacts(
    {
      title: rankingTitle(board, locale).title,
      sentence: t("rankingDescription", { ranked: board.total, left: board.notRankedTotal }),
      about: rankingAbout({ query, board, notices, source: t("editionSources") }, locale),
    },
    columnsOf("ranking").map((header) => ({ header })),
    { address: { name: "ranking", query: asked }, site, now, notice: noticeIn("fr") },
    locale,
  );
}
