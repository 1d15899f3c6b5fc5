import { territorySlug } from "@/lib/domain/territory/slug";
import type { TerritoryFacts } from "./leaderboard";

/** Columns of edition_territory `t`. */
export const FROZEN_TERRITORY = `t.level::text AS level, t.code, t.name, t.population, t.population_year AS "populationYear",
  t.region_code AS region, t.departement_code AS departement`;

export type FrozenTerritoryRow = Omit<TerritoryFacts, "slug">;

/** What a row says of its territory, and nothing else of it. */
export function territoryFacts({ level, code, name, population, populationYear, region, departement }: FrozenTerritoryRow): TerritoryFacts {
  return { level, code, name, slug: territorySlug(code, name), population, populationYear, region, departement };
}
