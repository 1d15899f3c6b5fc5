import type { ColumnName } from "./columns";

/** What the cells of a column are, in the words of Table Schema (Frictionless). An empty cell is a missing value in any of them. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "datetime" | "year";

/** Those that are no text. A code is a text: « 01004 » begins with a zero. */
const TYPES = {
  year: "year",
  revision: "integer",
  reference_on: "date",
  window_days: "integer",
  published_at: "datetime",
  demonstration: "boolean",
  simulation: "boolean",
  metric_version: "integer",
  rank: "integer",
  rank_best: "integer",
  rank_worst: "integer",
  tied: "boolean",
  previous_rank: "integer",
  national_rank: "integer",
  national_rank_best: "integer",
  national_rank_worst: "integer",
  national_tied: "boolean",
  previous_national_rank: "integer",
  region_rank: "integer",
  region_rank_best: "integer",
  region_rank_worst: "integer",
  region_tied: "boolean",
  previous_region_rank: "integer",
  departement_rank: "integer",
  departement_rank_best: "integer",
  departement_rank_worst: "integer",
  departement_tied: "boolean",
  previous_departement_rank: "integer",
  population: "integer",
  population_year: "year",
  value: "number",
  main: "boolean",
  audience: "integer",
  observed_on: "date",
  step: "integer",
} as const satisfies Partial<Record<ColumnName, ColumnType>>;

export function columnType(name: string): ColumnType {
  return name in TYPES ? TYPES[name as keyof typeof TYPES] : "string";
}
