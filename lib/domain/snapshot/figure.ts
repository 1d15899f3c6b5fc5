/** What an audience counts, in the order that settles a tie between kinds (methodology, section 2). */
export const METRIC_KINDS = ["followers", "subscribers", "likes"] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** How well the day of a figure is known. A `year` is shown, never ranked. */
export const DATE_PRECISIONS = ["day", "publication", "month", "year"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** How well an audience is known: `rounded` to a step around it, `floored` to a step below it (as YouTube does). */
export const FIGURE_PRECISIONS = ["exact", "rounded", "floored"] as const;
export type FigurePrecision = (typeof FIGURE_PRECISIONS)[number];

/** A day, `YYYY-MM-DD`, in Europe/Paris. */
export type Day = string;

/** What one account showed on one day. Counts are whole numbers; null is missing, never zero. */
export interface Figure {
  kind: MetricKind;
  observedOn: Day;
  datePrecision: DatePrecision;
  /** Followers, subscribers or likes. */
  audience: number;
  precision: FigurePrecision;
  /** Null when exact. */
  step: number | null;
  following: number | null;
  /** Over the `periodDays` before `observedOn`, as are the interactions and views. */
  posts: number | null;
  periodDays: number | null;
  reactions: number | null;
  comments: number | null;
  shares: number | null;
  views: number | null;
}
