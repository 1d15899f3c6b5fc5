import type { NotRankedRow, RankedList, RankedRow, RankedTerritory } from "./contract";
import { countReasons } from "./countReasons";
import { displayPositions } from "./displayPositions";
import type { LeagueMembers, ScopePartition } from "./leagueMembers";
import { notRankedRow, rankedRow, type Valued } from "./listRows";
import type { Move } from "./movement";
import type { Observation } from "./observation";
import { isMissing, type Outcome } from "./outcome";
import { orderValues, type ValueColumns } from "./rankValues";
import { rankWithin } from "./rankWithin";

/** What a list needs to know of each territory of its league. */
export interface ListSources {
  observationOf(territory: RankedTerritory): Observation;
  outcomeOf(territory: RankedTerritory, observation: Observation): Outcome;
  moveOf(territory: RankedTerritory): Move;
}

/** Ranks the territories of a league by a metric on a network, in the three scopes, and gives the others their reason. */
export function rankList(members: LeagueMembers, sources: ListSources): Pick<RankedList, "ranked" | "notRanked" | "counts"> {
  const { national, region, departement } = members.partitions;
  const valued: Valued[] = [];
  const outcomes = members.territories.map((territory, member) => {
    const outcome = sources.outcomeOf(territory, sources.observationOf(territory));
    if (!isMissing(outcome)) valued.push({ territory, member, outcome });
    return outcome;
  });
  return {
    ranked: rankedRows(valued, members, sources),
    notRanked: notRankedRows(outcomes, valued.length, members, sources),
    counts: [national, region, departement].flatMap((partition) => countReasons(outcomes, partition)),
  };
}

/** By position. */
function rankedRows(valued: readonly Valued[], { byName, partitions }: LeagueMembers, sources: ListSources): RankedRow[] {
  const columns = toColumns(valued);
  const orders = orderValues(columns);
  const rankIn = ({ codes, slots }: ScopePartition) => {
    const slotsOfValued = new Int32Array(valued.length);
    valued.forEach(({ member }, i) => {
      slotsOfValued[i] = slots[member] as number;
    });
    return rankWithin(columns, orders, slotsOfValued, codes.length);
  };
  const ranks = { national: rankIn(partitions.national), region: rankIn(partitions.region), departement: rankIn(partitions.departement) };
  const positions = displayPositions(ranks.national.rank, valuedByName(valued, byName));
  const rows = new Array<RankedRow>(valued.length);
  valued.forEach((entry, i) => {
    const position = positions[i] as number;
    rows[position - 1] = rankedRow(entry, i, position, ranks, sources.moveOf(entry.territory));
  });
  return rows;
}

/** The places among the valued of those that are, in name order. */
function valuedByName(valued: readonly Valued[], byName: Int32Array): Int32Array {
  const places = new Int32Array(byName.length).fill(-1);
  valued.forEach(({ member }, place) => {
    places[member] = place;
  });
  return byName.map((member) => places[member] as number).filter((place) => place >= 0);
}

/** In name order, after the ranked; those without an account are counted only. */
function notRankedRows(outcomes: readonly Outcome[], ranked: number, members: LeagueMembers, sources: ListSources): NotRankedRow[] {
  const rows: NotRankedRow[] = [];
  for (const member of members.byName) {
    const outcome = outcomes[member] as Outcome;
    if (!isMissing(outcome) || outcome.missing === "no-account") continue;
    const territory = members.territories[member] as RankedTerritory;
    rows.push(notRankedRow(territory, sources.observationOf(territory), outcome.missing, ranked + rows.length + 1));
  }
  return rows;
}

function toColumns(valued: readonly Valued[]): ValueColumns {
  const n = valued.length;
  const columns = { values: new Float64Array(n), lows: new Float64Array(n), highs: new Float64Array(n) };
  valued.forEach(({ outcome }, i) => {
    columns.values[i] = outcome.value;
    columns.lows[i] = outcome.low;
    columns.highs[i] = outcome.high;
  });
  return columns;
}
