import type { Level } from "@/lib/domain/territory/level";
import type { AutomaticLink } from "./conflict";

/** A territory as links of interest are found by it. */
export interface LinkedTerritory {
  id: number;
  level: Level;
  code: string;
  /** Ids of what it is one with by mergers: those that it took in, and the one that took it in. */
  merged: readonly number[];
  /** INSEE areas that it lies in, of a group those of each of its members; none for those that lie in none. */
  departementCodes: readonly string[];
  regionCodes: readonly string[];
  /** Ids of the EPCI and EPT that it, or what it merged with, is a member of today. */
  groups: readonly number[];
}

/**
 * What links somebody to a nominee by the authority that they work for: it is the nominee, or merged with it, its EPCI or EPT, one of the
 * nominee's members, its département or région, or lies in the nominee where that is a département or région.
 * @returns null when nothing does
 */
export function automaticLink(employer: LinkedTerritory, nominee: LinkedTerritory): AutomaticLink | null {
  if (employer.id === nominee.id || nominee.merged.includes(employer.id)) return "employer";
  if (nominee.groups.includes(employer.id)) return "group";
  if (employer.groups.includes(nominee.id)) return "member";
  if (holds(employer, nominee)) return employer.level === "region" ? "region" : "departement";
  return holds(nominee, employer) ? "within" : null;
}

/** Whether the territory of one lies, or has a part, in that of the other: a département, a région or a collectivity that is both. */
function holds(whole: LinkedTerritory, part: LinkedTerritory): boolean {
  if (whole.level === "region") return part.regionCodes.includes(whole.code);
  return (whole.level === "departement" || whole.level === "com") && part.departementCodes.includes(whole.code);
}
