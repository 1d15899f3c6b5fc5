import type { Leaderboard, LeaderboardRow, NotRankedLeaderboardRow, TerritoryFacts } from "@/lib/data/ranking/leaderboard";
import { type CsvCell, type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";

type Line = { territory: TerritoryFacts; row: LeaderboardRow | null; notRanked: NotRankedLeaderboardRow | null };

/**
 * The rows that the page of a leaderboard has, ranked then not ranked with their reason. The first columns say on each line what the
 * figure is, for a line taken out of the file; those of a figure are named as the import reads them.
 */
export function rankingCsv(board: Leaderboard, about: { simulation: boolean }): (extra: ExtraColumns) => string {
  const lines: Line[] = [
    ...board.rows.map((row) => ({ territory: row.territory, row, notRanked: null })),
    ...board.notRanked.map((notRanked) => ({ territory: notRanked.territory, row: null, notRanked })),
  ];
  const hash: CsvColumn<Line> = { header: "revision_sha256", cell: () => board.edition.sha256 };
  return (extra) => toCsv([...contextColumns(board, about.simulation), ...ROW_COLUMNS, hash, ...extra], lines);
}

/** Says what the file is where it stands among others. */
export function rankingFileName({ edition, network, metric, league, scope, page, pages }: Leaderboard, extension: "csv" | "png"): string {
  const area = scope.code === "" ? [] : [scope.kind, scope.code];
  const part = pages > 1 ? [`page${page}`] : [];
  return `${["belvedere", edition.code, `r${edition.revision}`, network, metric.id, league, ...area, ...part].join("-")}.${extension}`;
}

function contextColumns(board: Leaderboard, simulation: boolean): CsvColumn<Line>[] {
  const { edition, metric, scope } = board;
  const same: Record<string, CsvCell> = {
    edition: edition.code,
    revision: board.revision,
    reference_on: edition.referenceOn,
    demonstration: edition.demonstration,
    simulation,
    metric: metric.id,
    metric_version: metric.version,
    unit: metric.unit,
    metric_kind: metric.kind,
    network: board.network,
    league: board.league,
    scope: scope.kind,
    area: scope.code === "" ? null : scope.code,
  };
  return Object.entries(same).map(([header, value]) => ({ header, cell: () => value }));
}

const ofRow = (header: string, cell: (row: LeaderboardRow) => CsvCell): CsvColumn<Line> => ({
  header,
  cell: ({ row }) => row && cell(row),
});
/** Of whichever of the two the line is. */
const ofEither = (header: string, cell: (line: LeaderboardRow | NotRankedLeaderboardRow) => CsvCell): CsvColumn<Line> => ({
  header,
  cell: ({ row, notRanked }) => {
    const line = row ?? notRanked;
    return line && cell(line);
  },
});

const ROW_COLUMNS: readonly CsvColumn<Line>[] = [
  ofRow("rank", (row) => row.rank),
  ofRow("rank_best", (row) => row.rankBest),
  ofRow("rank_worst", (row) => row.rankWorst),
  ofRow("tied", (row) => row.tied),
  ofRow("national_rank", (row) => row.nationalRank),
  ofRow("previous_rank", (row) => row.previousRank),
  ofRow("movement", (row) => row.movement),
  { header: "level", cell: ({ territory }) => territory.level },
  { header: "code", cell: ({ territory }) => territory.code },
  { header: "territory", cell: ({ territory }) => territory.name },
  { header: "region", cell: ({ territory }) => territory.region },
  { header: "departement", cell: ({ territory }) => territory.departement },
  { header: "population", cell: ({ territory }) => territory.population },
  { header: "population_year", cell: ({ territory }) => territory.populationYear },
  ofRow("value", (row) => row.value),
  { header: "reason", cell: ({ notRanked }) => notRanked?.reason ?? null },
  { header: "missing_networks", cell: ({ notRanked }) => notRanked?.missingNetworks.join(" ") ?? null },
  ofEither("account", (line) => line.account?.handle ?? null),
  ofEither("url", (line) => line.account?.url ?? null),
  ofEither("audience", (line) => line.audience),
  ofEither("observed_on", (line) => line.observedOn),
  ofRow("date_precision", (row) => row.datePrecision),
  ofRow("precision", (row) => row.precision),
  ofRow("step", (row) => row.step),
  ofEither("source", (line) => line.source?.label ?? sourcesOf(line)),
  ofEither("source_url", (line) => line.source?.url ?? null),
];

/** On `all` there are several. */
function sourcesOf(line: LeaderboardRow | NotRankedLeaderboardRow): string | null {
  const labels = "parts" in line ? [...new Set(line.parts.map((part) => part.source.label))] : [];
  return labels.length === 0 ? null : labels.join(" ; ");
}
