import type { Leaderboard, LeaderboardRow, NotRankedLeaderboardRow } from "@/lib/data/ranking/leaderboard";
import { csvColumns } from "@/lib/domain/table/csvColumns";
import { type CsvCell, type CsvColumn, type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";

type Line = { row: LeaderboardRow; notRanked: null } | { row: null; notRanked: NotRankedLeaderboardRow };

/** The rows that the page of a leaderboard has, ranked then not ranked with their reason. */
export function rankingCsv(board: Leaderboard, about: { simulation: boolean; format: CsvFormat }): (extra: ExtraColumns) => string {
  const columns = rankingColumns(board, about.simulation);
  return (extra) => toCsv([...columns, ...extra], [...rankedLines(board), ...notRankedLines(board)], "whole", about.format);
}

export const rankedLines = (board: Leaderboard): Line[] => board.rows.map((row) => ({ row, notRanked: null }));
export const notRankedLines = (board: Leaderboard): Line[] => board.notRanked.map((notRanked) => ({ row: null, notRanked }));

/** Says what a file is where it stands among others. */
export function rankingName({ edition, network, metric, league, scope, page, pages }: Leaderboard): string {
  const area = scope.code === "" ? [] : [scope.kind, scope.code];
  const part = pages > 1 ? [`page${page}`] : [];
  return ["belvedere", edition.code, `r${edition.revision}`, network, metric.id, league, ...area, ...part].join("-");
}

/** The first columns say on each line what the figure is, for a line taken out of the file. */
export function rankingColumns(board: Leaderboard, simulation: boolean): CsvColumn<Line>[] {
  const { edition, metric, scope } = board;
  return csvColumns<"ranking", Line>("ranking", {
    edition: () => edition.code,
    revision: () => board.revision,
    reference_on: () => edition.referenceOn,
    demonstration: () => edition.demonstration,
    simulation: () => simulation,
    metric: () => metric.id,
    metric_version: () => metric.version,
    unit: () => metric.unit,
    network: () => board.network,
    league: () => board.league,
    scope: () => scope.kind,
    area: () => (scope.code === "" ? null : scope.code),
    rank: ofRow((row) => row.rank),
    rank_best: ofRow((row) => row.rankBest),
    rank_worst: ofRow((row) => row.rankWorst),
    tied: ofRow((row) => row.tied),
    previous_rank: ofRow((row) => row.previousRank),
    national_rank: ofRow((row) => row.nationalRank),
    national_rank_best: ofRow((row) => row.nationalRankBest),
    national_rank_worst: ofRow((row) => row.nationalRankWorst),
    national_tied: ofRow((row) => row.nationalTied),
    movement: ofRow((row) => row.movement),
    method_rank_low: ofRow(({ index }) => index?.low ?? null),
    method_rank_high: ofRow(({ index }) => index?.high ?? null),
    level: ofEither(({ territory }) => territory.level),
    code: ofEither(({ territory }) => territory.code),
    territory: ofEither(({ territory }) => territory.name),
    region: ofEither(({ territory }) => territory.region),
    departement: ofEither(({ territory }) => territory.departement),
    population: ofEither(({ territory }) => territory.population),
    population_year: ofEither(({ territory }) => territory.populationYear),
    value: ofRow((row) => row.value),
    not_ranked_reason: ({ notRanked }) => notRanked?.reason ?? null,
    missing_networks: ({ notRanked }) => notRanked?.missingNetworks.join(" ") ?? null,
    index_engagement_rate: ofPart(0),
    index_audience_per_1000: ofPart(1),
    index_posts_per_day: ofPart(2),
    index_audience: ofPart(3),
    index_follow_ratio: ofPart(4),
    account: ofEither((line) => line.account?.handle ?? null),
    url: ofEither((line) => line.account?.url ?? null),
    audience: ofEither((line) => line.audience),
    metric_kind: () => metric.kind,
    observed_on: ofEither((line) => line.observedOn),
    date_precision: ofEither((line) => line.datePrecision),
    precision: ofEither((line) => line.precision),
    step: ofEither((line) => line.step),
    source: ofEither((line) => line.source?.label ?? sourcesOf(line)),
    source_url: ofEither((line) => line.source?.url ?? null),
    revision_sha256: () => edition.sha256,
  });
}

function ofRow(cell: (row: LeaderboardRow) => CsvCell) {
  return ({ row }: Line) => row && cell(row);
}

/** In the order of INDEX_PARTS. */
function ofPart(part: 0 | 1 | 2 | 3 | 4) {
  return ofRow(({ index }) => index?.parts[part] ?? null);
}

/** Of whichever of the two the line is. */
function ofEither(cell: (line: LeaderboardRow | NotRankedLeaderboardRow) => CsvCell) {
  return ({ row, notRanked }: Line) => cell(row ?? notRanked);
}

/** On `all` there are several. */
function sourcesOf(line: LeaderboardRow | NotRankedLeaderboardRow): string | null {
  const labels = "parts" in line ? [...new Set(line.parts.map((part) => part.source.label))] : [];
  return labels.length === 0 ? null : labels.join("; ");
}
