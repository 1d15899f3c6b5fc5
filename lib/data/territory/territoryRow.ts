import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";
import type { Status } from "@/lib/domain/territory/status";

/** A territory as lists show it: the fields of the API. */
export interface TerritoryRow {
  level: Level;
  code: string;
  name: string;
  population: number | null;
  populationYear: number | null;
  league: League | null;
  /** Codes of areas. */
  region: string | null;
  departement: string | null;
  status: Status;
}

/** The columns of a TerritoryRow, of the table `t`. */
export const TERRITORY_ROW = `t.level, t.code, t.name, t.population, t.population_year AS "populationYear", t.league,
  t.region_code AS region, t.departement_code AS departement, CASE WHEN t.closed_on IS NULL THEN 'open' ELSE 'closed' END AS status`;
