import type { Network } from "../account/network";
import type { Day } from "../snapshot/figure";
import type { League } from "../territory/league";
import type { Level } from "../territory/level";

/** Authorities counted. Null is what is not recorded of that day: the register of today cannot say it of an edition, nor of the past. */
export interface PresenceCounts {
  authorities: number;
  /** Of which staff say that somebody looked for all the accounts: of the others nothing is known, which is not « none ». */
  surveyed: number | null;
  /** With a counted account: main, official, known to be open that day. */
  present: number;
  /** With a counted account of which nobody knows whether it was open that day: present or not, nobody can tell. */
  undated: number;
  /** Surveyed and undated. */
  undatedSurveyed: number | null;
  /** Surveyed and present. */
  presentSurveyed: number | null;
  /** Surveyed, and on one network only. */
  single: number | null;
  /** Surveyed, with an open account, none of which counts: unofficial, to be verified, secondary, or shared with another authority. */
  otherOnly: number | null;
  /** Known to have a website; known to have none. Of the others nothing is known. */
  websites: number | null;
  noWebsite: number | null;
  /** Surveyed, and known to have a website; of these, present. */
  surveyedWithWebsite: number | null;
  presentWithWebsite: number | null;
}

/** What cells are told apart by. */
interface Place {
  level: Level;
  league: League | null;
  region: string | null;
}
/** Authorities of a level, league and région, on whatever network. */
export interface PresenceCell extends Place, PresenceCounts {}

/** What counts differently network by network. */
export type NetworkCounts = Pick<
  PresenceCounts,
  "present" | "undated" | "undatedSurveyed" | "presentSurveyed" | "single" | "otherOnly" | "presentWithWebsite"
>;
export interface NetworkCell extends Place, NetworkCounts {
  network: Network;
}

/** What the register can say of where authorities stood at a past day. */
export interface PastPlaces {
  /** The years of the populations that leagues follow, each once for each place. */
  populations: readonly (Place & { year: number })[];
  /** Authorities that did not have their boundaries of today yet. */
  otherBoundaries: readonly Place[];
}

/** A whole census at a day: some hundreds of cells, from which every rate is a sum. */
export interface Census {
  day: Day;
  /** Null: of today, or of an edition, which froze its own. */
  past: PastPlaces | null;
  cells: readonly PresenceCell[];
  networks: readonly NetworkCell[];
}

/** What a census is narrowed to; absent: everything. */
export interface PresenceFilter {
  level?: Level | undefined;
  league?: League | undefined;
  /** INSEE code of a région. */
  region?: string | undefined;
  network?: Network | undefined;
}
