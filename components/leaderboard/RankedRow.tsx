import { useLocale, useTranslations } from "next-intl";
import { Bar } from "@/components/charts/bars/Bar";
import type { ReportedFigure } from "@/components/report/reportAddress";
import { SiteLink } from "@/components/site/SiteLink";
import { ReportFigureLink } from "@/components/territory/Correction";
import { Ordinal } from "@/components/ui/Ordinal";
import type { LeaderboardRow } from "@/lib/data/ranking/leaderboard";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Gender } from "@/lib/domain/format/formatRank";
import { territoryPath } from "@/lib/domain/territory/slug";
import { FigureParts } from "./FigureParts";
import { IndexMade } from "./IndexMade";
import { MovementMark } from "./MovementMark";
import { ProofLink } from "./ProofLink";
import { RankText } from "./RankText";

interface Props {
  row: LeaderboardRow;
  /** In a région or département the national rank shows too. */
  scoped: boolean;
  /** Whether anything is compared with a previous edition. */
  moves: boolean;
  gender: Gender;
  value: string;
  unit: string;
  max: number;
  mine: boolean;
  /** The revision that the row is of, where it can be reported. */
  reported: ReportedFigure;
}

/** One territory of a leaderboard. On a phone the cells stand on three lines: app/styles/table-phone.css. */
export function RankedRow({ row, scoped, moves, gender, value, unit, max, mine, reported }: Props) {
  const t = useTranslations("leaderboard");
  const report = useTranslations("report");
  const locale = useLocale();
  const { territory } = row;
  return (
    <tr className={mine ? "mine" : undefined} id={mine ? "moi" : undefined}>
      <td className="place">
        <RankText
          place={{ rank: row.rank, best: row.rankBest, worst: row.rankWorst, tied: row.tied }}
          gender={gender}
          method={scoped ? null : row.index}
        />
      </td>
      {scoped && (
        <td className="national">
          {row.index ? (
            <RankText
              place={{ rank: row.nationalRank, best: row.nationalRankBest, worst: row.nationalRankWorst, tied: row.nationalTied }}
              gender={gender}
              method={row.index}
            />
          ) : (
            <Ordinal rank={row.nationalRank} gender={gender} />
          )}{" "}
          <span className="phone-only">{t("inFrance")}</span>
        </td>
      )}
      {moves && (
        <td className="moves">
          <MovementMark
            movement={row.movement}
            rank={row.rank}
            previousRank={row.previousRank}
            changed={row.accountChanged ? (row.account === null ? "accounts" : "account") : null}
          />
        </td>
      )}
      <th scope="row">
        <SiteLink href={territoryPath(territory)}>{territory.name}</SiteLink>
        {mine && <span className="sub">{t("mine")}</span>}
      </th>
      <td className="number people">
        {territory.population === null ? t("noPopulation") : formatNumber(territory.population, locale)}
        {territory.population !== null && <span className="phone-only"> {t("inhabitantsShort")}</span>}
        {territory.populationYear !== null && <span className="year"> ({territory.populationYear})</span>}
      </td>
      <td className="value">
        <span className="measured">
          <b>{value}</b> <span className="phone-only soft">{unit}</span>
          <Bar value={row.value} max={max} />
        </span>
        {row.index && <IndexMade parts={row.index.parts} of={territory.name} />}
      </td>
      <td className="figure">
        {row.source ? (
          <ProofLink day={row.observedOn} precision={row.datePrecision} source={row.source} accountUrl={row.account?.url} />
        ) : (
          <FigureParts parts={row.parts} />
        )}
        <span className="sub report-link">
          <ReportFigureLink territory={territory} figure={reported} of={report("linkOf", { name: territory.name })} short />
        </span>
      </td>
    </tr>
  );
}
