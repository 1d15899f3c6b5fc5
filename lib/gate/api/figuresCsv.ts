import { type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";
import type { TerritoryAnswer } from "./answers";

type Line = TerritoryAnswer["figures"][number];

/** The figures observed on a territory's accounts, in the columns that the import reads. */
export function figuresCsv(territory: TerritoryAnswer): (extra: ExtraColumns) => string {
  const columns: CsvColumn<Line>[] = [
    { header: "level", cell: () => territory.level },
    { header: "code", cell: () => territory.code },
    { header: "territory", cell: () => territory.name },
    { header: "network", cell: (figure) => figure.network },
    { header: "account", cell: (figure) => figure.account.handle },
    { header: "url", cell: (figure) => figure.account.url },
    { header: "observed_on", cell: (figure) => figure.observedOn },
    { header: "date_precision", cell: (figure) => figure.datePrecision },
    { header: "metric_kind", cell: (figure) => figure.kind },
    { header: "audience", cell: (figure) => figure.audience },
    { header: "precision", cell: (figure) => figure.precision },
    { header: "step", cell: (figure) => figure.step },
    { header: "source", cell: (figure) => figure.source },
    { header: "source_url", cell: (figure) => figure.sourceUrl },
    { header: "main", cell: (figure) => figure.main },
    { header: "simulation", cell: () => territory.simulation },
  ];
  return (extra) => toCsv([...columns, ...extra], territory.figures);
}
