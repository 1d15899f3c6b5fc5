import { useLocale, useTranslations } from "next-intl";
import type { Leaderboard } from "@/lib/data/ranking/leaderboard";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { useMetricWords } from "./metricWords";
import { RankedRow } from "./RankedRow";

/** The ranked territories of a page, in their frozen order. */
export function RankedTable({ board }: { board: Leaderboard }) {
  const t = useTranslations("leaderboard");
  const words = useMetricWords();
  const locale = useLocale();
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
      <tbody>
        {board.rows.map((row) => (
          <RankedRow
            key={row.position}
            row={row}
            scoped={scoped}
            moves={moves}
            gender={genderOf(board.league)}
            value={formatValue(board.metric, row.value, locale)}
            unit={words.shortUnit(board.metric)}
            max={board.maxValue ?? 0}
            reported={{ network: board.network, edition: board.edition.code, revision: board.edition.revision }}
            mine={mine?.level === row.territory.level && mine.code === row.territory.code}
          />
        ))}
      </tbody>
    </table>
  );
}
