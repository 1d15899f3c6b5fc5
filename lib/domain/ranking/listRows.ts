import type { IndexStanding, NotRankedRow, RankedRow, RankInScope, Scope } from "./contract";
import { codeIn, type LeagueMembers } from "./leagueMembers";
import type { Move } from "./movement";
import type { Observation } from "./observation";
import type { RankColumns } from "./rankValues";

export type RanksInScopes = Readonly<Record<Scope, RankColumns>>;

/** What a row says of its territory and where it stands. */
export interface RowPlace {
  /** Place of the territory among the members of its league. */
  member: number;
  /** 1-based display order in the list. */
  position: number;
}
/** What a row says of the value. */
export type RowValue = Pick<RankedRow, "value" | "audience" | "observedOn" | "kind">;

/** @param place of the territory in the columns of ranks */
export function rankedRow(
  { ids, partitions }: LeagueMembers,
  { member, position }: RowPlace,
  used: RowValue,
  ranks: RanksInScopes,
  place: number,
  move: Move,
  index: IndexStanding | null,
): RankedRow {
  const regionCode = codeIn(partitions.region, member);
  const departementCode = codeIn(partitions.departement, member);
  return {
    territoryId: ids[member] as number,
    position,
    regionCode,
    departementCode,
    audience: used.audience,
    observedOn: used.observedOn,
    kind: used.kind,
    value: used.value,
    national: rankAt(ranks.national, place),
    region: regionCode === null ? null : rankAt(ranks.region, place),
    departement: departementCode === null ? null : rankAt(ranks.departement, place),
    movement: move.movement,
    previousRank: move.previousRank,
    previousRegionRank: move.previousRegionRank,
    previousDepartementRank: move.previousDepartementRank,
    index,
  };
}

/** The figure is shown though it is not ranked, where there is a comparable one. */
export function notRankedRow(
  { ids, partitions }: LeagueMembers,
  { member, position }: RowPlace,
  observation: Observation,
  reason: NotRankedRow["reason"],
): NotRankedRow {
  const seen = "missing" in observation ? null : observation;
  // One shape for all, written out: a spread costs more than the row.
  return {
    territoryId: ids[member] as number,
    position,
    regionCode: codeIn(partitions.region, member),
    departementCode: codeIn(partitions.departement, member),
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
