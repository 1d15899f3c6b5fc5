import type { Scatter } from "@/lib/data/ranking/scatter";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import { roundHalfUp } from "@/lib/domain/ranking/roundHalfUp";
import { valueAt } from "@/lib/domain/scatter/logScale";
import type { CsvCell } from "@/lib/domain/table/toCsv";
import { type Locale, translator } from "@/lib/platform/messages";
import type { ChartTable, TakenChart } from "../takenChart";
import { scatterRows, scatterWords } from "./scatterWords";

/** The points that the drawing names. */
export function scatterTable(scatter: Scatter, locale: Locale): ChartTable {
  const t = translator(locale, "scatter");
  const taken = translator(locale, "chart");
  const words = scatterWords(scatter, locale);
  const isOfAudience = scatter.subject === "audience";
  const fitted = scatter.fit !== null;
  const { decimals } = METRIC_DEFINITIONS[isOfAudience ? "audience" : "engagement_rate"];
  const rounded = (value: number) => roundHalfUp(value, decimals);
  const [x, y] = axesOf(scatter);
  return {
    caption: t(scatter.peers ? "named" : "shown"),
    columns: [
      { header: "level", label: taken("ranking.level") },
      { header: "code", label: taken("ranking.code") },
      { header: "territory", label: t("territory"), rowHeader: true },
      { header: x, label: words.x, number: true },
      { header: y, label: words.y, number: true },
      ...(fitted
        ? ([
            { header: "expected", label: words.expected, number: true },
            { header: isOfAudience ? "expected_ratio" : "expected_engagement_ratio", label: words.ratio, number: true },
          ] as const)
        : []),
    ],
    rows: scatterRows(scatter).map(({ territory, expected, ratio, ...point }) => [
      { value: territory.level, text: translator(locale, "vocabulary")(`level.${territory.level}`) },
      { value: territory.code, text: territory.code },
      { value: territory.name, text: territory.name },
      { value: point.x, text: words.xOf(point.x) },
      { value: rounded(point.y), text: words.yOf(point.y) },
      ...(expected === null || ratio === null
        ? []
        : [
            { value: rounded(expected), text: words.yOf(expected) },
            { value: ratio, text: words.ratioOf(ratio) },
          ]),
    ]),
  };
}

/** The columns of the two values. */
function axesOf({ subject }: Scatter) {
  if (subject === "audience") return ["population", "audience"] as const;
  return [subject === "posts" ? "posts" : "audience", "engagement_rate"] as const;
}

/** All that is drawn: the points that are named, the others where each is a mark, and the squares with their ends and their counts. */
export function scatterFile(scatter: Scatter, locale: Locale): NonNullable<TakenChart["file"]> {
  const t = translator(locale, "scatter");
  const { columns, rows } = scatterTable(scatter, locale);
  const { cloud } = scatter;
  const { decimals } = METRIC_DEFINITIONS[scatter.subject === "audience" ? "audience" : "engagement_rate"];
  const named = rows.map((cells) => cells.map(({ value }) => value));
  const isNamed = (level: CsvCell, code: CsvCell) => named.some(([itsLevel, itsCode]) => itsLevel === level && itsCode === code);
  const blank: CsvCell[] = columns.slice(LAST_COMMON).map(() => null); // what only a named point has
  const points: CsvCell[][] = cloud.points
    .filter(({ level, code }) => !isNamed(level, code))
    .map(({ level, code, name, x, y }) => ["point", level, code, name, x, roundHalfUp(y, decimals), ...blank, null, null, null, null, 1]);
  const squares: CsvCell[][] = cloud.cells.map(({ column, row, count }) => {
    const across = (at: number) => digits(valueAt(cloud.x, at / cloud.grid.columns));
    const up = (at: number) => digits(valueAt(cloud.y, at / cloud.grid.rows));
    return ["square", null, null, null, null, null, ...blank, across(column), across(column + 1), up(row), up(row + 1), count];
  });
  const [x, y] = axesOf(scatter);
  const words = scatterWords(scatter, locale);
  const ends = [
    ...([`${x}_from`, `${x}_to`] as const).map((header, nth) => ({ header, label: t("file.end", { column: words.x, nth }), number: true })),
    ...([`${y}_from`, `${y}_to`] as const).map((header, nth) => ({ header, label: t("file.end", { column: words.y, nth }), number: true })),
  ];
  return {
    columns: [
      { header: "drawn", label: t("file.drawn") },
      ...columns,
      ...ends,
      { header: "territories", label: t("file.territories"), number: true },
    ],
    rows: [...named.map((cells) => ["named", ...cells, null, null, null, null, 1]), ...points, ...squares],
  };
}

/** Level, code, name and the two values. */
const LAST_COMMON = 5;

/** The end of a square is where it is drawn, which six digits say. */
function digits(value: number): number {
  return Number(value.toPrecision(6));
}
