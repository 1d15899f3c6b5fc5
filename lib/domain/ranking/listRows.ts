import type { NotRankedRow, RankedRow, RankedTerritory, RankInScope, Scope } from "./contract";
import type { Move } from "./movement";
import type { Observation, Observed } from "./observation";
import type { RankColumns } from "./rankValues";

export type RanksInScopes = Readonly<Record<Scope, RankColumns>>;

/**
 * @param used the figures that the value was made of
 * @param position 1-based display order in the list
 * @param place of the territory in the columns of ranks
 */
export function rankedRow(
  territory: RankedTerritory,
  value: number,
  used: Observed,
  position: number,
  ranks: RanksInScopes,
  place: number,
  move: Move,
): RankedRow {
  return {
    territoryId: territory.id,
    position,
    regionCode: territory.regionCode,
    departementCode: territory.departementCode,
    audience: used.audience,
    observedOn: used.observedOn,
    kind: used.kind,
    value,
    national: rankAt(ranks.national, place),
    region: territory.regionCode === null ? null : rankAt(ranks.region, place),
    departement: territory.departementCode === null ? null : rankAt(ranks.departement, place),
    movement: move.movement,
    previousRank: move.previousRank,
    previousRegionRank: move.previousRegionRank,
    previousDepartementRank: move.previousDepartementRank,
  };
}

/** The figure is shown though it is not ranked, where there is a comparable one. */
export function notRankedRow(
  territory: RankedTerritory,
  observation: Observation,
  reason: NotRankedRow["reason"],
  position: number,
): NotRankedRow {
  const seen = "missing" in observation ? null : observation;
  // One shape for all, written out: a spread costs more than the row.
  return {
    territoryId: territory.id,
    position,
    regionCode: territory.regionCode,
    departementCode: territory.departementCode,
    audience: seen === null ? null : seen.audience,
    observedOn: seen === null ? null : seen.observedOn,
    kind: seen === null ? null : seen.kind,
    reason,
    missingNetworks: "missing" in observation ? observation.missingNetworks : [],
  };
}

function rankAt(columns: RankColumns, place: number): RankInScope {
  // Within bounds: the columns have one rank an entry.
  return {
    rank: columns.rank[place] as number,
    best: columns.best[place] as number,
    worst: columns.worst[place] as number,
    tied: columns.tied[place] === 1,
  };
}
