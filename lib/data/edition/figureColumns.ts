import type { FrozenFigure } from "@/lib/domain/edition/frozenEdition";

/** What a snapshot and a frozen input both have of a figure, in the order of FigureValues. */
export const FIGURE_COLUMNS = [
  ...["kind", "observed_on", "date_precision", "audience", "precision", "step", "following", "posts", "period_days"],
  ...["reactions", "comments", "shares", "views"],
] as const;

export type FigureValues = [
  kind: FrozenFigure["kind"],
  observedOn: FrozenFigure["observedOn"],
  datePrecision: FrozenFigure["datePrecision"],
  audience: number,
  precision: FrozenFigure["precision"],
  step: number | null,
  following: number | null,
  posts: number | null,
  periodDays: number | null,
  reactions: number | null,
  comments: number | null,
  shares: number | null,
  views: number | null,
];

/** @param row that begins with the columns of a figure */
export function figureOf(row: readonly [...FigureValues, ...unknown[]], source: string, sourceUrl: string | null): FrozenFigure {
  return {
    kind: row[0],
    observedOn: row[1],
    datePrecision: row[2],
    audience: row[3],
    precision: row[4],
    step: row[5],
    following: row[6],
    posts: row[7],
    periodDays: row[8],
    reactions: row[9],
    comments: row[10],
    shares: row[11],
    views: row[12],
    source,
    sourceUrl,
  };
}
