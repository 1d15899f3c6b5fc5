import type { Network } from "../account/network";
import { GROUPS, type Group, groupOf } from "../territory/league";
import { compareCodes } from "./compareTerritories";
import type { PreviousRanking, RankedTerritory, RankingInput } from "./contract";
import { MINIMUM_GROUP_SIZE } from "./fitLogarithms";
import { type LeagueMembers, leagueMembers } from "./leagueMembers";
import type { RangesAside } from "./methodRanges";
import { indexPreviousFigures, type PreviousFigures } from "./valueOfGrowth";

/** What all the lists of an edition share: sorted and indexed once. */
export interface EditionBasis {
  /** Of the edition. */
  networks: readonly Network[];
  leagues: readonly LeagueMembers[];
  groups: readonly GroupMembers[];
  previous: PreviousRanking | null;
  previousFigures: PreviousFigures;
  minimumGroupSize: number;
  /** Of the draws of the index, the same for every list. */
  seed: number;
  /** Null: the ranges of an index are made when its rows are walked. */
  rangesAside: RangesAside | null;
}

export interface GroupMembers {
  group: Group;
  /** In ascending code order. */
  territories: readonly RankedTerritory[];
}

/** Territories without a league are in no list and no fit. */
export function editionBasis(input: RankingInput, rangesAside: RangesAside | null = null): EditionBasis {
  return {
    networks: input.networks,
    leagues: leagueMembers(input.territories),
    groups: groupMembers(input.territories),
    previous: input.previous,
    previousFigures: indexPreviousFigures(input.previous?.figures ?? []),
    minimumGroupSize: input.minimumGroupSize ?? MINIMUM_GROUP_SIZE,
    seed: input.seed,
    rangesAside,
  };
}

/** The groups that have any territory, in the order of GROUPS. */
function groupMembers(territories: readonly RankedTerritory[]): GroupMembers[] {
  const sorted = [...territories].sort(compareCodes);
  return GROUPS.map((group) => ({
    group,
    territories: sorted.filter(({ league }) => league !== null && groupOf(league) === group),
  })).filter((members) => members.territories.length > 0);
}
