import { useTranslations } from "next-intl";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import { REASONS } from "@/lib/domain/ranking/contract";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { NotRankedRows } from "./NotRankedRows";
import { useNotRankedRowWords } from "./notRankedRowWords";

/** Those that have an account and no rank, each with its reason; those without an account are counted. */
export function NotRanked({ board }: { board: Leaderboard }) {
  const t = useTranslations("leaderboard");
  const reason = useTranslations("vocabulary.reason");
  const rowWords = useNotRankedRowWords(board);
  const counted = REASONS.flatMap((id) => {
    const count = board.unranked[id] ?? 0;
    return count > 0 ? [{ id, count }] : [];
  });
  if (counted.length === 0) return null;
  return (
    <section className="section" aria-labelledby="non-classes">
      <div className="section-head">
        <h2 id="non-classes">{t("notRanked")}</h2>
        <p className="facts">{t("notRankedCount", { count: board.territoriesInScope - board.rankedInScope })}</p>
      </div>
      <ul className="reasons">
        {counted.map(({ id, count }) => (
          <li key={id}>
            <b>{t("count", { count })}</b> {reason(id, THRESHOLDS)}
          </li>
        ))}
      </ul>
      {board.notRanked.length > 0 && (
        <table className="table narrow">
          <caption>{t("notRankedCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("territory")}</th>
              <th scope="col">{t("reason")}</th>
            </tr>
          </thead>
          <NotRankedRows rows={board.notRanked.map(rowWords)} />
        </table>
      )}
    </section>
  );
}
