import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { ComparedTerritory } from "@/lib/data/ranking/readComparison";
import type { MetricStanding, NetworkStanding, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { csvColumns } from "@/lib/domain/table/csvColumns";
import { type CsvCell, type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";

interface Line {
  territory: TerritoryRankings["territory"];
  on: NetworkStanding;
  by: MetricStanding;
}

/** A line for each territory, network and metric, a missing value with its reason. */
export function comparisonCsv(
  edition: EditionFacts,
  territories: readonly ComparedTerritory[],
  about: { simulation: boolean; format: CsvFormat },
): (extra: ExtraColumns) => string {
  const national = (cell: (place: MetricStanding["standings"][number]) => CsvCell) => (line: Line) => {
    const place = line.by.standings.find(({ scope }) => scope === "national");
    return place ? cell(place) : null;
  };
  const columns = csvColumns<"comparison", Line>("comparison", {
    edition: () => edition.code,
    revision: () => edition.revision,
    reference_on: () => edition.referenceOn,
    demonstration: () => edition.demonstration,
    simulation: () => about.simulation,
    metric: ({ by }) => by.metric.id,
    metric_version: ({ by }) => by.metric.version,
    unit: ({ by }) => by.metric.unit,
    network: ({ on }) => on.network,
    league: ({ territory }) => territory.league,
    national_rank: national(({ rank }) => rank),
    national_rank_best: national(({ best }) => best),
    national_rank_worst: national(({ worst }) => worst),
    national_tied: national(({ tied }) => tied),
    level: ({ territory }) => territory.level,
    code: ({ territory }) => territory.code,
    territory: ({ territory }) => territory.name,
    region: ({ territory }) => territory.region,
    departement: ({ territory }) => territory.departement,
    population: ({ territory }) => territory.population,
    population_year: ({ territory }) => territory.populationYear,
    value: ({ by }) => by.value,
    not_ranked_reason: ({ by }) => by.reason,
    missing_networks: ({ by }) => by.missingNetworks.join(" "),
    metric_kind: ({ by }) => by.metric.kind,
    revision_sha256: () => edition.sha256,
  });
  return (extra) => toCsv([...columns, ...extra], linesOf(territories), "whole", about.format);
}

function linesOf(territories: readonly ComparedTerritory[]): Line[] {
  return territories.flatMap(({ rankings }) =>
    rankings ? rankings.networks.flatMap((on) => on.metrics.map((by) => ({ territory: rankings.territory, on, by }))) : [],
  );
}
