import { LEAGUES, type League } from "../territory/league";
import { compareNames } from "./compareTerritories";
import type { RankedTerritory, Scope } from "./contract";

/** How the territories of a league divide in one scope. */
export interface ScopePartition {
  scope: Scope;
  /** Ascending; the one empty code for national. */
  codes: readonly string[];
  /** For each member the place of its code, −1 where it has none. */
  slots: Int32Array;
}

/** The territories of a league, sorted and divided once for all of its lists. */
export interface LeagueMembers {
  league: League;
  /** In the order of the input, in which memory is read fastest. No result depends on it. */
  territories: readonly RankedTerritory[];
  /** Their identifiers: rows are made in the order of ranks, and a number in a row is found where an object is searched for. */
  ids: Int32Array;
  /** Their indices in name order. */
  byName: Int32Array;
  partitions: Readonly<Record<Scope, ScopePartition>>;
}

/** The leagues that have any territory, in the order of LEAGUES. */
export function leagueMembers(territories: readonly RankedTerritory[]): LeagueMembers[] {
  const present = LEAGUES.filter((league) => territories.some((territory) => territory.league === league));
  return present.map((league) =>
    membersOf(
      league,
      territories.filter((territory) => territory.league === league),
    ),
  );
}

function membersOf(league: League, territories: readonly RankedTerritory[]): LeagueMembers {
  const divide = (scope: Scope, codeOf: (territory: RankedTerritory) => string | null) => partition(scope, territories.map(codeOf));
  const named = territories.map((territory, index) => ({ territory, index })).sort((a, b) => compareNames(a.territory, b.territory));
  return {
    league,
    territories,
    ids: Int32Array.from(territories, ({ id }) => id),
    byName: Int32Array.from(named, ({ index }) => index),
    partitions: {
      national: divide("national", () => ""),
      region: divide("region", (territory) => territory.regionCode),
      departement: divide("departement", (territory) => territory.departementCode),
    },
  };
}

function partition(scope: Scope, codes: readonly (string | null)[]): ScopePartition {
  const present = [...new Set(codes)].filter((code) => code !== null).sort();
  const slotOf = new Map<string | null, number>(present.map((code, slot) => [code, slot]));
  return { scope, codes: present, slots: Int32Array.from(codes, (code) => slotOf.get(code) ?? -1) };
}

/** The code of a member in a scope; null where it has none. */
export function codeIn({ codes, slots }: ScopePartition, member: number): string | null {
  return codes[slots[member] as number] ?? null;
}
