import { useTranslations } from "next-intl";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import { useMetricWords } from "./metricWords";
import { RankedRows } from "./RankedRows";
import { useRankedRowWords } from "./rankedRowWords";

/** The ranked territories of a page, in their frozen order. */
export function RankedTable({ board }: { board: Leaderboard }) {
  const t = useTranslations("leaderboard");
  const words = useMetricWords();
  const report = useTranslations("report");
  const rowWords = useRankedRowWords(board);
  const scoped = board.scope.kind !== "national";
  const moves = board.rows.some(({ movement }) => movement !== null);
  const mine = board.me?.row?.territory;
  return (
    <table className="table ranking">
      <caption className="visually-hidden">{t("caption", { metric: words.name(board.metric.id) })}</caption>
      <thead>
        <tr>
          <th scope="col">
            {board.scope.kind === "national" ? t("rank") : t(board.scope.kind === "region" ? "rankInRegion" : "rankInDepartement")}
          </th>
          {scoped && <th scope="col">{t("nationalRank")}</th>}
          {moves && <th scope="col">{t("movementTitle", { scope: board.scope.kind })}</th>}
          <th scope="col">{t("territory")}</th>
          <th scope="col" className="number">
            {t("inhabitants")}
          </th>
          <th scope="col">{words.unit(board.metric, board.network)}</th>
          <th scope="col">{t("figure")}</th>
        </tr>
      </thead>
      <RankedRows
        rows={board.rows.map(rowWords)}
        mine={board.rows.find(({ territory }) => mine?.level === territory.level && mine.code === territory.code)?.position ?? null}
        max={board.maxValue ?? 0}
        scoped={scoped}
        moves={moves}
        words={{
          mine: t("mine"),
          inFrance: t("inFrance"),
          noPopulation: t("noPopulation"),
          inhabitants: t("inhabitantsShort"),
          unit: words.shortUnit(board.metric),
          report: report("linkShort"),
        }}
      />
    </table>
  );
}
