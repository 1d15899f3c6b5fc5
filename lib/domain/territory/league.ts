import type { EpciType, Level } from "./level";

/** The Observatory's strata, in display order: methodology, section 1. */
export const LEAGUES = [
  "villages",
  "petites-villes",
  "villes-moyennes",
  "grandes-villes",
  "communautes-de-communes",
  "communautes-agglomeration",
  "communautes-urbaines",
  "metropoles",
  "departements",
  "regions",
] as const;
export type League = (typeof LEAGUES)[number];

/** Wider than a league, and used for one thing only: the fit of « × attendu ». */
export const GROUPS = ["communes", "epci", "departements", "regions"] as const;
export type Group = (typeof GROUPS)[number];

/** Lower bounds of the three upper communal leagues, in inhabitants. */
export const PETITES_VILLES_FROM = 2_000;
export const VILLES_MOYENNES_FROM = 20_000;
export const GRANDES_VILLES_FROM = 100_000;

const LEAGUE_OF_EPCI: Record<EpciType, League> = {
  CC: "communautes-de-communes",
  CA: "communautes-agglomeration",
  CU: "communautes-urbaines",
  METRO: "metropoles",
  MET69: "metropoles",
};

/**
 * The league of an authority.
 * @param population inhabitants (population municipale); null when unknown
 * @returns null for what is not ranked: level `com`, and communes without inhabitants
 */
export function leagueOf(territory: { level: Level; epciType: EpciType | null; population: number | null }): League | null {
  switch (territory.level) {
    case "commune":
      return leagueOfCommune(territory.population);
    case "epci":
      return territory.epciType === null ? null : LEAGUE_OF_EPCI[territory.epciType];
    case "ept":
      return "communautes-urbaines";
    case "departement":
      return "departements";
    case "region":
      return "regions";
    case "com":
      return null;
  }
}

function leagueOfCommune(population: number | null): League | null {
  if (population === null || population <= 0) return null;
  if (population < PETITES_VILLES_FROM) return "villages";
  if (population < VILLES_MOYENNES_FROM) return "petites-villes";
  if (population < GRANDES_VILLES_FROM) return "villes-moyennes";
  return "grandes-villes";
}

export function groupOf(league: League): Group {
  switch (league) {
    case "villages":
    case "petites-villes":
    case "villes-moyennes":
    case "grandes-villes":
      return "communes";
    case "communautes-de-communes":
    case "communautes-agglomeration":
    case "communautes-urbaines":
    case "metropoles":
      return "epci";
    case "departements":
      return "departements";
    case "regions":
      return "regions";
  }
}
