import type { Day } from "../snapshot/figure";
import { type IndexStanding, type NotRankedRow, type RankedList, type RankedRow, type RankedTerritory, REASONS } from "./contract";
import { countReasons, RANKED, reasonCode } from "./countReasons";
import { displayPositions } from "./displayPositions";
import type { LeagueMembers, ScopePartition } from "./leagueMembers";
import { notRankedRow, type RanksInScopes, rankedRow } from "./listRows";
import type { Move } from "./movement";
import type { Observation } from "./observation";
import { isMissing, type Outcome } from "./outcome";
import { orderValues, type ValueColumns } from "./rankValues";
import { rankWithin } from "./rankWithin";

/** What a list needs to know of each territory of its league. */
export interface ListSources {
  /** Of the figures compared; null on `all`. */
  kind: RankedList["kind"];
  /** In the order of the league's territories. */
  observations: readonly Observation[];
  outcomeOf(territory: RankedTerritory, observation: Observation, member: number): Outcome;
  /** How each index is made, by place among the members of the league: asked for when the rows are walked, for it takes long. */
  standings?: () => (member: number) => IndexStanding;
  ready?: ComputedRows["ready"];
  moveOf(territory: RankedTerritory): Move;
}

/**
 * A list computed as columns, whose rows are made as they are walked: of the two million of a large edition none need be kept, and
 * an object that is kept costs many times one that is not.
 */
export interface ComputedRows {
  /** By position. */
  ranked(): Generator<RankedRow, void>;
  /** By position, after the ranked. */
  notRanked(): Generator<NotRankedRow, void>;
  counts: RankedList["counts"];
  /** Ends when what the rows need has been made elsewhere, and fails when it could not be. Rows walked before that make it themselves. */
  ready?: (() => Promise<void>) | undefined;
}

/** Ranks the territories of a league by a metric on a network, in the three scopes, and gives the others their reason. */
export function rankList(members: LeagueMembers, sources: ListSources): ComputedRows {
  const valued = valuesOf(members, sources);
  const { national, region, departement } = members.partitions;
  return {
    ranked: () => rankedRows(members, valued, sources),
    notRanked: () => notRankedRows(members, valued, sources),
    ready: sources.ready,
    counts: [national, region, departement].flatMap((partition) => countReasons(valued.reasons, partition)),
  };
}

/** Those that have a value, in the order of the league's territories, and why the others have none. */
interface Valued {
  /** Their places among the members of the league. */
  members: Int32Array;
  columns: ValueColumns;
  /** Of the figures that the values were made of. */
  audiences: Float64Array;
  observedOn: readonly Day[];
  /** Of all members: what `reasonCode` gives, RANKED for those that have a value. */
  reasons: Uint8Array;
}

function valuesOf({ territories }: LeagueMembers, { observations, outcomeOf }: ListSources): Valued {
  const n = territories.length;
  const members = new Int32Array(n);
  const columns = { values: new Float64Array(n), lows: new Float64Array(n), highs: new Float64Array(n) };
  const audiences = new Float64Array(n);
  const observedOn: Day[] = [];
  const reasons = new Uint8Array(n);
  territories.forEach((territory, member) => {
    const outcome = outcomeOf(territory, observations[member] as Observation, member);
    if (isMissing(outcome)) {
      reasons[member] = reasonCode(outcome.missing);
      return;
    }
    const place = observedOn.push(outcome.used.observedOn) - 1;
    members[place] = member;
    audiences[place] = outcome.used.audience;
    columns.values[place] = outcome.value;
    columns.lows[place] = outcome.low;
    columns.highs[place] = outcome.high;
  });
  const { values, lows, highs } = columns;
  const [from, to] = [0, observedOn.length];
  return {
    members: members.subarray(from, to),
    columns: { values: values.subarray(from, to), lows: lows.subarray(from, to), highs: highs.subarray(from, to) },
    audiences,
    observedOn,
    reasons,
  };
}

function* rankedRows(league: LeagueMembers, valued: Valued, { kind, moveOf, standings }: ListSources) {
  const { members, columns, audiences, observedOn } = valued;
  const { territories, byName, partitions } = league;
  const orders = orderValues(columns);
  const standingOf = standings?.();
  const rankIn = ({ codes, slots }: ScopePartition) =>
    rankWithin(
      columns,
      orders,
      members.map((member) => slots[member] as number),
      codes.length,
    );
  const ranks: RanksInScopes = {
    national: rankIn(partitions.national),
    region: rankIn(partitions.region),
    departement: rankIn(partitions.departement),
  };
  const placeAt = new Int32Array(members.length);
  displayPositions(ranks.national.rank, valuedByName(members, byName)).forEach((position, place) => {
    placeAt[position - 1] = place;
  });
  // Within bounds: an entry in every column for each place.
  for (let position = 1; position <= placeAt.length; position++) {
    const place = placeAt[position - 1] as number;
    const member = members[place] as number;
    const used = {
      value: columns.values[place] as number,
      audience: audiences[place] as number,
      observedOn: observedOn[place] as Day,
      kind,
    };
    const move = moveOf(territories[member] as RankedTerritory);
    yield rankedRow(league, { member, position }, used, ranks, place, move, standingOf?.(member) ?? null);
  }
}

/** The places among the valued of those that are, in name order. */
function valuedByName(members: Int32Array, byName: Int32Array): Int32Array {
  const places = new Int32Array(byName.length).fill(-1);
  members.forEach((member, place) => {
    places[member] = place;
  });
  return byName.map((member) => places[member] as number).filter((place) => place >= 0);
}

const NO_ACCOUNT_CODE = reasonCode("no-account");

/** In name order, after the ranked; those without an account are counted only. */
function* notRankedRows(league: LeagueMembers, { members, reasons }: Valued, { observations }: ListSources) {
  let position = members.length;
  for (const member of league.byName) {
    const code = reasons[member] as number;
    if (code === RANKED || code === NO_ACCOUNT_CODE) continue;
    position += 1;
    const reason = REASONS[code - 1] as NotRankedRow["reason"];
    yield notRankedRow(league, { member, position }, observations[member] as Observation, reason);
  }
}
