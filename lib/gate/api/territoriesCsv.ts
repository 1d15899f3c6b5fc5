import type { TerritoryRow } from "@/lib/data/territory/territoryRow";
import { type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";

const COLUMNS: readonly CsvColumn<TerritoryRow>[] = [
  { header: "level", cell: (row) => row.level },
  { header: "code", cell: (row) => row.code },
  { header: "territory", cell: (row) => row.name },
  { header: "population", cell: (row) => row.population },
  { header: "population_year", cell: (row) => row.populationYear },
  { header: "league", cell: (row) => row.league },
  { header: "region", cell: (row) => row.region },
  { header: "departement", cell: (row) => row.departement },
  { header: "status", cell: (row) => row.status },
];

export function territoriesCsv(rows: readonly TerritoryRow[]): (extra: ExtraColumns) => string {
  return (extra) => toCsv([...COLUMNS, ...extra], rows);
}
