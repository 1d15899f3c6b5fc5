/** The tables that are offered as CSV: a ranking, a whole revision, a comparison, a territory's figures, territories, editions, awards, presence. */
export const CSV_FILES = ["ranking", "edition", "comparison", "figures", "territories", "editions", "awards", "presence"] as const;
export type CsvFile = (typeof CSV_FILES)[number];

const EVERY_FILE = CSV_FILES;
const RANKINGS = ["ranking", "edition"] as const;
const VALUED = ["ranking", "edition", "comparison"] as const;
const REVISIONS = ["ranking", "edition", "comparison", "editions"] as const;
const FROZEN = ["ranking", "edition", "comparison", "editions", "awards", "presence"] as const;
const RANKED = ["ranking", "edition", "comparison", "awards"] as const;
const PLACES = ["ranking", "edition", "comparison", "territories"] as const;
const PEOPLED = ["ranking", "edition", "comparison", "territories", "awards"] as const;
const NAMED = ["ranking", "edition", "comparison", "figures", "territories", "awards"] as const;
const FIGURES = ["ranking", "edition", "figures", "awards"] as const;

/**
 * Every column of every CSV, in the order in which a file has those that are its own: the same name is the same thing, unit and codes
 * wherever it stands. Those of a figure are named as the import reads them. What they mean stands in the messages, `data.dictionary`.
 */
export const COLUMNS = [
  { name: "year", files: ["awards"] },
  { name: "theme", files: ["awards"] },
  { name: "category", files: ["awards"] },
  { name: "category_name", files: ["awards"] },
  { name: "prize", files: ["awards"] },
  { name: "motivation", files: ["awards"] },
  { name: "origin", files: ["awards"] },
  { name: "edition", files: FROZEN },
  { name: "revision", files: FROZEN },
  { name: "title", files: ["editions"] },
  { name: "reference_on", files: FROZEN },
  { name: "window_days", files: ["editions"] },
  { name: "networks", files: ["editions"] },
  { name: "revision_reason", files: ["editions"] },
  { name: "published_at", files: ["editions", "awards"] },
  { name: "demonstration", files: [...REVISIONS, "presence"] },
  { name: "simulation", files: ["ranking", "edition", "comparison", "figures", "editions", "presence"] },
  { name: "metric", files: RANKED },
  { name: "metric_version", files: RANKED },
  { name: "unit", files: RANKED },
  { name: "network", files: ["ranking", "edition", "comparison", "figures", "awards", "presence"] },
  { name: "league", files: [...PEOPLED, "presence"] },
  { name: "scope", files: ["ranking"] },
  { name: "area", files: ["ranking"] },
  { name: "rank", files: ["ranking"] },
  { name: "rank_best", files: ["ranking"] },
  { name: "rank_worst", files: ["ranking"] },
  { name: "tied", files: ["ranking"] },
  { name: "previous_rank", files: ["ranking"] },
  { name: "national_rank", files: RANKED },
  { name: "national_rank_best", files: RANKED },
  { name: "national_rank_worst", files: RANKED },
  { name: "national_tied", files: RANKED },
  { name: "previous_national_rank", files: ["edition"] },
  { name: "region_rank", files: ["edition"] },
  { name: "region_rank_best", files: ["edition"] },
  { name: "region_rank_worst", files: ["edition"] },
  { name: "region_tied", files: ["edition"] },
  { name: "previous_region_rank", files: ["edition"] },
  { name: "departement_rank", files: ["edition"] },
  { name: "departement_rank_best", files: ["edition"] },
  { name: "departement_rank_worst", files: ["edition"] },
  { name: "departement_tied", files: ["edition"] },
  { name: "previous_departement_rank", files: ["edition"] },
  { name: "movement", files: RANKINGS },
  { name: "method_rank_low", files: RANKINGS },
  { name: "method_rank_high", files: RANKINGS },
  { name: "level", files: [...NAMED, "presence"] },
  { name: "code", files: NAMED },
  { name: "territory", files: NAMED },
  { name: "region", files: [...PLACES, "presence"] },
  { name: "departement", files: PLACES },
  { name: "population", files: PEOPLED },
  { name: "population_year", files: PLACES },
  { name: "status", files: ["territories"] },
  { name: "value", files: RANKED },
  { name: "not_ranked_reason", files: VALUED },
  { name: "missing_networks", files: VALUED },
  { name: "index_engagement_rate", files: RANKINGS },
  { name: "index_audience_per_1000", files: RANKINGS },
  { name: "index_posts_per_day", files: RANKINGS },
  { name: "index_audience", files: RANKINGS },
  { name: "index_follow_ratio", files: RANKINGS },
  { name: "account", files: FIGURES },
  { name: "url", files: FIGURES },
  { name: "main", files: ["figures"] },
  { name: "audience", files: FIGURES },
  { name: "metric_kind", files: ["ranking", "edition", "comparison", "figures", "awards"] },
  { name: "observed_on", files: FIGURES },
  { name: "date_precision", files: FIGURES },
  { name: "precision", files: FIGURES },
  { name: "step", files: FIGURES },
  { name: "source", files: FIGURES },
  { name: "source_url", files: FIGURES },
  { name: "dimension", files: ["presence"] },
  { name: "authorities", files: ["presence"] },
  { name: "surveyed", files: ["presence"] },
  { name: "present", files: ["presence"] },
  { name: "opening_unknown", files: ["presence"] },
  { name: "surveyed_opening_unknown", files: ["presence"] },
  { name: "surveyed_present", files: ["presence"] },
  { name: "single_network", files: ["presence"] },
  { name: "other_accounts_only", files: ["presence"] },
  { name: "with_website", files: ["presence"] },
  { name: "without_website", files: ["presence"] },
  { name: "surveyed_with_website", files: ["presence"] },
  { name: "present_with_website", files: ["presence"] },
  { name: "percent_of_all", files: ["presence"] },
  { name: "percent_of_surveyed", files: ["presence"] },
  { name: "percent_of_websites", files: ["presence"] },
  { name: "percent_surveyed", files: ["presence"] },
  { name: "revision_sha256", files: REVISIONS },
  { name: "award_sha256", files: ["awards"] },
  { name: "notice", files: EVERY_FILE },
] as const satisfies readonly { name: string; files: readonly CsvFile[] }[];
export type ColumnName = (typeof COLUMNS)[number]["name"];

type InFile<File extends CsvFile, Column> = Column extends { name: infer Name; files: readonly (infer Held)[] }
  ? File extends Held
    ? Name
    : never
  : never;
/** Those that the rows of a file fill: the notice of a simulated instance is put behind them. */
export type ColumnOf<File extends CsvFile> = Exclude<InFile<File, (typeof COLUMNS)[number]>, "notice">;

/** The columns that the rows of a file fill, in their order. */
export function columnsOf<File extends CsvFile>(file: File): ColumnOf<File>[] {
  const held = COLUMNS.filter(
    ({ name, files }: { name: ColumnName; files: readonly CsvFile[] }) => name !== "notice" && files.includes(file),
  );
  return held.map(({ name }) => name as ColumnOf<File>);
}
