import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { rankingAddress } from "./rankingAddress";

export function Pager({ query, board }: { query: LeaderboardQuery; board: Leaderboard }) {
  const t = useTranslations("leaderboard.pages");
  if (board.pages === 1) return null;
  return (
    <>
      <p className="print-only facts">{t("printed", { page: board.page, pages: board.pages })}</p>
      <nav aria-label={t("label")}>
        <ul className="pages">
          {board.page > 1 && (
            <li>
              <SiteLink href={rankingAddress(query, { page: board.page - 1 })} rel="prev">
                {t("previous")}
              </SiteLink>
            </li>
          )}
          {pagesShown(board.page, board.pages).map((page, index, shown) => (
            <li key={page}>
              {page - (shown[index - 1] ?? 0) > 1 && <span aria-hidden="true">… </span>}
              <SiteLink
                href={rankingAddress(query, { page })}
                aria-current={page === board.page ? "page" : undefined}
                aria-label={t("page", { page })}
              >
                {page}
              </SiteLink>
            </li>
          ))}
          {board.page < board.pages && (
            <li>
              <SiteLink href={rankingAddress(query, { page: board.page + 1 })} rel="next">
                {t("next")}
              </SiteLink>
            </li>
          )}
        </ul>
      </nav>
    </>
  );
}

/** The first, the last, and those around the current one. */
export function pagesShown(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages]);
  return [...wanted].filter((candidate) => candidate >= 1 && candidate <= pages).sort((a, b) => a - b);
}
