import { useTranslations } from "next-intl";
import { rankingArchiveAddress, rankingFileAddress } from "@/components/leaderboard/rankingAddress";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { CsvLinks } from "./CsvLinks";

/** The rows that the page of a ranking shows, and those of all its pages; of the revision shown, whatever is published meanwhile. */
export function RankingFiles({ query, board }: { query: LeaderboardQuery; board: Leaderboard }) {
  const t = useTranslations("data.rankingFiles");
  const shown = { ...query, edition: board.edition.code, revision: board.revision, me: undefined };
  return (
    <>
      <li>
        <CsvLinks href={rankingFileAddress(shown)}>{t("page")}</CsvLinks>
      </li>
      {board.pages > 1 && (
        <li>
          <CsvLinks href={rankingFileAddress(shown, "all")}>{t("all", { count: board.total + board.notRankedTotal })}</CsvLinks>
        </li>
      )}
      {query.q === undefined && (
        <li>
          <a href={rankingArchiveAddress(shown)}>{t("zip")}</a>
        </li>
      )}
    </>
  );
}
