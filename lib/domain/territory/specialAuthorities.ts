import type { Level } from "./level";

/**
 * Authorities are not INSEE areas. The register of the cases where the two differ, copied from the directory code of ANCT
 * (suitenumerique/st-home, MIT) and from the laws it applies. What is not named here is one authority for one area.
 */

/** Areas without an authority of their own level, with the authority that carries them. */
export const CARRIED_AREAS: readonly CarriedArea[] = [
  { level: "departement", code: "2A", by: { level: "region", code: "94" }, reason: "Collectivité de Corse, since 1 January 2018" },
  { level: "departement", code: "2B", by: { level: "region", code: "94" }, reason: "Collectivité de Corse, since 1 January 2018" },
  {
    level: "departement",
    code: "68",
    by: { level: "departement", code: "67" },
    reason: "Collectivité européenne d'Alsace, since 1 January 2021",
  },
  { level: "departement", code: "972", by: { level: "region", code: "02" }, reason: "collectivité territoriale unique de Martinique" },
  { level: "departement", code: "973", by: { level: "region", code: "03" }, reason: "collectivité territoriale unique de Guyane" },
  { level: "departement", code: "75", by: { level: "commune", code: "75056" }, reason: "Ville de Paris: commune and département in one" },
  { level: "region", code: "06", by: { level: "departement", code: "976" }, reason: "Mayotte: département-région" },
];
export interface CarriedArea {
  level: "departement" | "region";
  code: string;
  by: { level: Level; code: string };
  reason: string;
}

/** Départements whose council covers something else than the area of that code. */
export const SPECIAL_DEPARTEMENTS: Readonly<Partial<Record<string, SpecialDepartement>>> = {
  "67": {
    name: "Collectivité européenne d'Alsace",
    article: 3,
    areas: ["67", "68"],
    reason: "one authority on two areas (law of 2 August 2019)",
  },
  "69": {
    areas: ["69"],
    without: "200046977",
    reason: "the Métropole de Lyon has the powers of a département on its own area (law of 27 January 2014)",
  },
};
export interface SpecialDepartement {
  name?: string;
  article?: number;
  /** The areas whose communes make its population. */
  areas: readonly string[];
  /** The EPCI whose members do not count in it. */
  without?: string;
  reason: string;
}

/** Inhabited collectivités d'outre-mer: the files name each both as a département and as a région; one authority of level `com`. */
export const COM_CODES: readonly string[] = ["975", "977", "978", "986", "987", "988"];

/** The southern lands and Clipperton, named likewise: administered by the State, no authority. */
export const UNINHABITED_CODES: readonly string[] = ["984", "989"];

/** Since when the perimeter is what it is (methodology, section 1): an older figure has no population to be set against. */
export const PERIMETER_SINCE: readonly { level: Level; code: string; since: string; reason: string }[] = [
  { level: "departement", code: "67", since: "2021-01-01", reason: "Collectivité européenne d'Alsace" },
  { level: "departement", code: "69", since: "2015-01-01", reason: "Métropole de Lyon leaves the département" },
  { level: "epci", code: "200046977", since: "2015-01-01", reason: "Métropole de Lyon" },
  ...["27", "28", "32", "44", "75", "76", "84"].map((code) => ({
    level: "region" as const,
    code,
    since: "2016-01-01",
    reason: "régions merged by the law of 16 January 2015",
  })),
];

/** SIREN that the reference files lack and that were checked elsewhere (ANCT's corrections). Those of other départements and régions are not known here. */
export const KNOWN_SIREN: readonly { level: Level; code: string; siren: string }[] = [
  { level: "departement", code: "01", siren: "220100010" },
  { level: "region", code: "84", siren: "200053767" },
  { level: "region", code: "24", siren: "234500023" },
];
