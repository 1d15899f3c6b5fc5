import type { Leaderboard, LeaderboardRow } from "@/lib/data/ranking/leaderboard";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatRank, genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { INDEX_PARTS } from "@/lib/domain/ranking/indexParts";
import { type Locale, translator } from "@/lib/platform/messages";
import type { ChartCell, ChartColumn, ChartTable } from "../takenChart";

interface Column extends ChartColumn {
  cell: (row: LeaderboardRow) => ChartCell;
}

/** The rows of a ranking in words and codes; by the index with how it is made and its range by the method, for its ranks have no other. */
export function rankingTable({ rows, league, metric }: Leaderboard, caption: string, locale: Locale): ChartTable {
  const t = translator(locale, "chart");
  const words = translator(locale, "vocabulary");
  const number = (value: number | null, decimals?: number) => ({
    value,
    text: value === null ? "" : formatNumber(value, locale, decimals),
  });
  const ofFigures: Column[] = [
    { header: "rank_best", label: t("ranking.best"), number: true, cell: ({ rankBest }) => number(rankBest) },
    { header: "rank_worst", label: t("ranking.worst"), number: true, cell: ({ rankWorst }) => number(rankWorst) },
  ];
  const ofMethod: Column[] = [
    { header: "method_rank_low", label: t("ranking.methodLow"), number: true, cell: ({ index }) => number(index?.low ?? null) },
    { header: "method_rank_high", label: t("ranking.methodHigh"), number: true, cell: ({ index }) => number(index?.high ?? null) },
  ];
  const places: Column[] = INDEX_PARTS.map((part, nth) => ({
    header: `index_${part.metric}`,
    label: t("ranking.place", { metric: words(`metric.${part.metric}`) }),
    number: true,
    cell: ({ index }) => number(index?.parts[nth] ?? null, PLACE_DECIMALS),
  }));
  const isIndex = metric.id === "observatory_index";
  const columns: Column[] = [
    {
      header: "rank",
      label: t("ranking.rank"),
      number: true,
      cell: ({ rank }) => ({ value: rank, text: formatRank(rank, genderOf(league), locale) }),
    },
    ...(isIndex ? ofMethod : ofFigures),
    {
      header: "level",
      label: t("ranking.level"),
      cell: ({ territory: { level } }) => ({ value: level, text: words(`level.${level}`) }),
    },
    { header: "code", label: t("ranking.code"), cell: ({ territory: { code } }) => ({ value: code, text: code }) },
    {
      header: "territory",
      label: t("ranking.territory"),
      rowHeader: true,
      cell: ({ territory: { name } }) => ({ value: name, text: name }),
    },
    { header: "population", label: t("ranking.population"), number: true, cell: ({ territory }) => number(territory.population) },
    {
      header: "value",
      label: t("ranking.value"),
      number: true,
      cell: ({ value }) => ({ value, text: formatValue(metric, value, locale) }),
    },
    ...(isIndex ? places : []),
    {
      header: "observed_on",
      label: t("ranking.day"),
      cell: ({ observedOn, datePrecision }) => ({ value: observedOn, text: formatDay(observedOn, datePrecision ?? "day", locale) }),
    },
  ];
  return {
    caption,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Of a place from 0 to 1, for the eye. */
const PLACE_DECIMALS = 2;
