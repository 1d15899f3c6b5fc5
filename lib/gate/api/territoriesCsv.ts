import type { TerritoryRow } from "@/lib/data/territory/territoryRow";
import { csvColumns } from "@/lib/domain/table/csvColumns";
import { type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";

export const TERRITORY_COLUMNS = csvColumns<"territories", TerritoryRow>("territories", {
  league: (row) => row.league,
  level: (row) => row.level,
  code: (row) => row.code,
  territory: (row) => row.name,
  region: (row) => row.region,
  departement: (row) => row.departement,
  population: (row) => row.population,
  population_year: (row) => row.populationYear,
  status: (row) => row.status,
});

export function territoriesCsv(rows: readonly TerritoryRow[], format: CsvFormat): (extra: ExtraColumns) => string {
  return (extra) => toCsv([...TERRITORY_COLUMNS, ...extra], rows, "whole", format);
}
