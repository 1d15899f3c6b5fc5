/** The reference geography: what the files say (areas), and what follows from it (authorities). Plain data. */
import type { Day } from "../snapshot/figure";
import type { League } from "./league";
import type { EpciType, Level } from "./level";

/** Inhabitants (population municipale) and the year of the census they were counted in. */
export interface DatedPopulation {
  year: number;
  value: number;
}

/** One vintage of the reference files, as they are: INSEE areas, not yet authorities. */
export interface GeographySource {
  /** Sorts as text: a later vintage is greater (« 2026 »). */
  vintage: string;
  /** The day its perimeters are in force from. */
  startsOn: Day;
  regions: readonly SourceArea[];
  departements: readonly SourceArea[];
  communes: readonly SourceCommune[];
  groupings: readonly SourceGrouping[];
  /** Communes of the past: their code, and the present commune that holds their ground. */
  absorbed: readonly { code: string; into: string }[];
}
export interface SourceArea {
  code: string;
  name: string;
  /** TNCC, see article.ts. */
  article: number;
  /** Null for a région. */
  regionCode: string | null;
}
export interface SourceCommune {
  code: string;
  name: string;
  article: number;
  departementCode: string;
  regionCode: string;
  siren: string | null;
  postalCodes: readonly string[];
  /** Null where nobody is counted; 0 for the villages destroyed in 1916 that still are communes. */
  population: DatedPopulation | null;
}
export interface SourceGrouping {
  level: "epci" | "ept";
  /** Its SIREN. */
  code: string;
  name: string;
  /** Null for an EPT. */
  epciType: EpciType | null;
  /** Codes of its communes. */
  members: readonly string[];
}

/** What is compared and ranked: one per local authority. */
export interface Authority {
  level: Level;
  code: string;
  name: string;
  article: number;
  /** Folded for search. */
  searchName: string;
  siren: string | null;
  postalCodes: readonly string[];
  epciType: EpciType | null;
  departementCode: string | null;
  regionCode: string | null;
  population: DatedPopulation | null;
  league: League | null;
  /** Null: as far as the figures go back. */
  perimeterSince: Day | null;
}
export interface AuthorityMembership {
  /** A commune. */
  member: string;
  groupLevel: "epci" | "ept";
  group: string;
}
