import { useLocale, useTranslations } from "next-intl";
import { Bar } from "@/components/charts/bars/Bar";
import { SiteLink } from "@/components/site/SiteLink";
import { Ordinal } from "@/components/ui/Ordinal";
import type { Leaderboard, TerritoryKey } from "@/lib/data/ranking/leaderboard";
import type { OwnRankingFacts, OwnRow } from "@/lib/data/ranking/readOwnRanking";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { INDEX_PARTS } from "@/lib/domain/ranking/indexParts";
import { territoryPath } from "@/lib/domain/territory/slug";
import { nameAmongCommunes } from "@/lib/domain/territory/tellApart";

/** The ranking by the reader's weights, with the official rank beside. */
export function OwnTable({ own, board }: { own: OwnRankingFacts; board: Leaderboard }) {
  const t = useTranslations("leaderboard.own");
  const words = useTranslations("vocabulary");
  const mine = board.me?.row?.territory ?? null;
  return (
    <>
      <p className="own-notice" role="note">
        <b>{t("notice")}</b>{" "}
        {t("weights", {
          weights: INDEX_PARTS.map(({ metric }, part) => `${words(`metricShort.${metric}`)} ${own.weights[part]}`).join(" · "),
        })}
      </p>
      <table className="table stacked own">
        <caption>{t("caption", { shown: own.rows.length, ranked: own.ranked })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("rank")}</th>
            <th scope="col">{t("official")}</th>
            <th scope="col">{t("territory")}</th>
            <th scope="col">{t("value")}</th>
          </tr>
        </thead>
        <tbody>
          {own.rows.map((row) => (
            <Line key={`${row.territory.level}/${row.territory.code}`} row={row} board={board} mine={mine} />
          ))}
          {own.me && (
            <>
              <tr className="own-gap">
                <td colSpan={4} className="row-wide soft">
                  {t("gap")}
                </td>
              </tr>
              <Line row={own.me} board={board} mine={mine} />
            </>
          )}
        </tbody>
      </table>
    </>
  );
}

function Line({ row, board, mine }: { row: OwnRow; board: Leaderboard; mine: TerritoryKey | null }) {
  const t = useTranslations("leaderboard.own");
  const ranking = useTranslations("leaderboard");
  const locale = useLocale();
  const gender = genderOf(board.league);
  const { territory, official } = row;
  const isMine = mine !== null && mine.level === territory.level && mine.code === territory.code;
  return (
    <tr className={isMine ? "mine" : undefined}>
      <td>
        <span className="phone-only soft">{t("rank")} </span>
        <span className="rank">
          <Ordinal rank={row.rank} gender={gender} />
        </span>{" "}
        {row.tied && <span className="tied">{ranking("tied")}</span>}
      </td>
      <td className="soft">
        <span className="phone-only">{t("official")} </span>
        <Ordinal rank={official.rank} gender={gender} /> {official.tied && <span className="tied">{ranking("tied")}</span>}
      </td>
      <th scope="row">
        <SiteLink href={territoryPath(territory)}>
          {board.scope.kind === "departement" ? territory.name : nameAmongCommunes(territory)}
        </SiteLink>
        {isMine && <span className="sub">{ranking("mine")}</span>}
      </th>
      <td className="own-value row-wide">
        <b>{formatValue(board.metric, row.value, locale)}</b>
        <Bar value={row.value} max={100} accent={isMine} />
      </td>
    </tr>
  );
}
