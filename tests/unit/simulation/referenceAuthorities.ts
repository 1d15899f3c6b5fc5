import type { ListedAuthority } from "@/lib/data/territory/listAuthorities";
import { readReferencePackage } from "@/lib/data/territory/readReferencePackage";
import { deriveAuthorities } from "@/lib/domain/territory/deriveAuthorities";

/** The authorities of the reference geography as the database lists them, without a database. */
export function referenceAuthorities(): ListedAuthority[] {
  const { authorities, memberships } = deriveAuthorities(readReferencePackage());
  const population = new Map(authorities.filter(({ level }) => level === "commune").map((commune) => [commune.code, commune.population]));
  const largest = new Map<string, string>();
  for (const { member, group } of memberships) {
    const found = largest.get(group);
    if (found === undefined || (population.get(member)?.value ?? 0) > (population.get(found)?.value ?? 0)) largest.set(group, member);
  }
  return authorities.map(({ level, code, name, league, population: counted }) => ({
    level,
    code,
    name,
    league,
    population: counted?.value ?? null,
    largestMember: largest.get(code) ?? null,
  }));
}
