import type { Census, NetworkCell, NetworkCounts, PresenceCell, PresenceCounts, PresenceFilter } from "./census";

const NOBODY: PresenceCounts = {
  authorities: 0,
  surveyed: 0,
  present: 0,
  undated: 0,
  undatedSurveyed: 0,
  presentSurveyed: 0,
  single: 0,
  otherOnly: 0,
  websites: 0,
  noWebsite: 0,
  surveyedWithWebsite: 0,
  presentWithWebsite: 0,
};
const COUNTED = Object.keys(NOBODY) as (keyof PresenceCounts)[];
const ALWAYS_KNOWN = ["present", "undated"] as const satisfies readonly (keyof NetworkCounts)[];
const OF_SURVEYED = [
  "undatedSurveyed",
  "presentSurveyed",
  "single",
  "otherOnly",
  "presentWithWebsite",
] as const satisfies readonly (keyof NetworkCounts)[];

/** Whether a cell is among what is asked; a level, league or région that is not named is any. */
export function isAsked(cell: Pick<PresenceCell, "level" | "league" | "region">, filter: PresenceFilter): boolean {
  return (
    (filter.level === undefined || cell.level === filter.level) &&
    (filter.league === undefined || cell.league === filter.league) &&
    (filter.region === undefined || cell.region === filter.region)
  );
}

/** The authorities that are asked for, and how many of them are present: on the network that is named, else on any. */
export function countPresence(census: Census, filter: PresenceFilter): PresenceCounts {
  const counts = sum(census.cells.filter((cell) => isAsked(cell, filter)));
  if (filter.network === undefined) return counts;
  const on = census.networks.filter((cell) => cell.network === filter.network && isAsked(cell, filter));
  return { ...counts, ...sumNetworks(on, counts) };
}

function sum(cells: readonly PresenceCell[]): PresenceCounts {
  const counts = { ...NOBODY };
  for (const cell of cells) for (const name of COUNTED) add(counts, name, cell[name]);
  return counts;
}

/** @param whole without the network: what it does not know, no network knows */
function sumNetworks(cells: readonly NetworkCell[], whole: PresenceCounts): NetworkCounts {
  const nobody = (name: (typeof OF_SURVEYED)[number]) => (whole[name] === null ? null : 0);
  const counts: NetworkCounts = {
    present: 0,
    undated: 0,
    undatedSurveyed: nobody("undatedSurveyed"),
    presentSurveyed: nobody("presentSurveyed"),
    single: nobody("single"),
    otherOnly: nobody("otherOnly"),
    presentWithWebsite: nobody("presentWithWebsite"),
  };
  for (const cell of cells) for (const name of [...ALWAYS_KNOWN, ...OF_SURVEYED]) add(counts, name, cell[name]);
  return counts;
}

/** One unknown makes the sum unknown. */
function add<Counts, Name extends keyof Counts>(counts: Counts, name: Name, value: number | null): void {
  const before = counts[name] as number | null;
  counts[name] = (before === null || value === null ? null : before + value) as Counts[Name];
}
