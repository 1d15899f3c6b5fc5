/** Columns that the files of charts alone have: the others are named in `COLUMNS`. What they mean, each chart says. */
export type ChartColumnName = (typeof CHART_COLUMNS)[number];
export const CHART_COLUMNS = [
  "drawn",
  "posts",
  "engagement_rate",
  "expected",
  "expected_ratio",
  "expected_engagement_ratio",
  "population_from",
  "population_to",
  "audience_from",
  "audience_to",
  "posts_from",
  "posts_to",
  "engagement_rate_from",
  "engagement_rate_to",
  "territories",
  "area_name",
  "counted",
  "method",
  "licence",
  "page",
] as const;
