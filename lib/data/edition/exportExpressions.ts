import { METRICS } from "@/lib/domain/ranking/contract";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import type { ColumnOf } from "@/lib/domain/table/columns";

/** The columns of the CSV of an edition that its rows fill; the others are the same on every line. */
export type ExportExpression = Exclude<
  ColumnOf<"edition">,
  "edition" | "revision" | "reference_on" | "demonstration" | "simulation" | "revision_sha256"
>;

/** Where they come from: r a row, l its list, t its territory, i the figure it stands on, x how its index is made. */
export const EXPORT_EXPRESSIONS: Readonly<Record<ExportExpression, string>> = {
  metric: "l.metric",
  metric_version: "l.metric_version",
  unit: `CASE l.metric ${METRICS.map((metric) => `WHEN '${metric}' THEN '${METRIC_DEFINITIONS[metric].unit}'`).join(" ")} END`,
  network: "l.network",
  league: "l.league",
  national_rank: "r.rank",
  national_rank_best: "r.rank_best",
  national_rank_worst: "r.rank_worst",
  national_tied: "r.tied",
  previous_national_rank: "r.previous_rank",
  region_rank: "r.region_rank",
  region_rank_best: "r.region_rank_best",
  region_rank_worst: "r.region_rank_worst",
  region_tied: "r.region_tied",
  previous_region_rank: "r.previous_region_rank",
  departement_rank: "r.departement_rank",
  departement_rank_best: "r.departement_rank_best",
  departement_rank_worst: "r.departement_rank_worst",
  departement_tied: "r.departement_tied",
  previous_departement_rank: "r.previous_departement_rank",
  movement: "r.movement",
  method_rank_low: "x.rank_low",
  method_rank_high: "x.rank_high",
  level: "t.level",
  code: "t.code",
  territory: "t.name",
  region: "r.region_code",
  departement: "r.departement_code",
  population: "t.population",
  population_year: "t.population_year",
  value: "r.value",
  not_ranked_reason: "r.reason",
  missing_networks: "array_to_string(r.missing_networks, ' ')",
  index_engagement_rate: "x.engagement_rate",
  index_audience_per_1000: "x.audience_per_1000",
  index_posts_per_day: "x.posts_per_day",
  index_audience: "x.audience",
  index_follow_ratio: "x.follow_ratio",
  account: "i.handle",
  url: "i.url",
  audience: "r.audience",
  metric_kind: "l.kind",
  observed_on: "r.observed_on",
  date_precision: "CASE WHEN r.audience IS NOT NULL THEN i.date_precision END",
  precision: "CASE WHEN r.audience IS NOT NULL THEN i.precision END",
  step: "CASE WHEN r.audience IS NOT NULL THEN i.step END",
  source: "CASE WHEN r.audience IS NOT NULL THEN i.source END",
  source_url: "CASE WHEN r.audience IS NOT NULL THEN i.source_url END",
};
