import type { Level } from "@/lib/domain/territory/level";
import type { AutomaticLink } from "./conflict";

/** A territory as links of interest are found by it. */
export interface LinkedTerritory {
  id: number;
  level: Level;
  code: string;
  /** INSEE areas that it lies in; null for those that lie in none. */
  departementCode: string | null;
  regionCode: string | null;
  /** Ids of the EPCI and EPT that it is a member of today. */
  groups: readonly number[];
}

/**
 * What links somebody to a nominee by the authority that they work for: it is the nominee, its EPCI or EPT, one of the nominee's members, its
 * département or région, or lies in the nominee where that is a département or région.
 * @returns null when nothing does
 */
export function automaticLink(employer: LinkedTerritory, nominee: LinkedTerritory): AutomaticLink | null {
  if (employer.id === nominee.id) return "employer";
  if (nominee.groups.includes(employer.id)) return "group";
  if (employer.groups.includes(nominee.id)) return "member";
  if (holds(employer, nominee)) return employer.level === "region" ? "region" : "departement";
  return holds(nominee, employer) ? "within" : null;
}

/** Whether the territory of one lies in that of the other, a département, a région or a collectivity that is both. */
function holds(whole: LinkedTerritory, part: LinkedTerritory): boolean {
  if (whole.level === "region") return whole.code === part.regionCode;
  return (whole.level === "departement" || whole.level === "com") && whole.code === part.departementCode;
}
