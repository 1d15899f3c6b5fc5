import type { NotRankedRow, RankedRow, RankedTerritory, RankInScope, Scope } from "./contract";
import type { Move } from "./movement";
import type { Observation } from "./observation";
import type { MetricValue } from "./outcome";
import type { RankColumns } from "./rankValues";

/** A territory that a list ranks. */
export interface Valued {
  territory: RankedTerritory;
  /** Its place among the members of the league. */
  member: number;
  outcome: MetricValue;
}

/**
 * @param i the place of the entry in the columns of ranks
 * @param position 1-based display order in the list
 */
export function rankedRow(
  { territory, outcome }: Valued,
  i: number,
  position: number,
  ranks: Readonly<Record<Scope, RankColumns>>,
  move: Move,
): RankedRow {
  const { used, value } = outcome;
  return {
    territoryId: territory.id,
    position,
    regionCode: territory.regionCode,
    departementCode: territory.departementCode,
    audience: used.audience,
    observedOn: used.observedOn,
    kind: used.kind,
    value,
    national: rankAt(ranks.national, i),
    region: territory.regionCode === null ? null : rankAt(ranks.region, i),
    departement: territory.departementCode === null ? null : rankAt(ranks.departement, i),
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
  const { id: territoryId, regionCode, departementCode } = territory;
  const row = { territoryId, position, regionCode, departementCode, reason };
  if ("missing" in observation) {
    return { ...row, audience: null, observedOn: null, kind: null, missingNetworks: observation.missingNetworks };
  }
  const { audience, observedOn, kind } = observation;
  return { ...row, audience, observedOn, kind, missingNetworks: [] };
}

function rankAt(columns: RankColumns, i: number): RankInScope {
  // Within bounds: the columns have one rank an entry.
  return {
    rank: columns.rank[i] as number,
    best: columns.best[i] as number,
    worst: columns.worst[i] as number,
    tied: columns.tied[i] === 1,
  };
}
