import { csvColumns } from "@/lib/domain/table/csvColumns";
import { type CsvFormat, toCsv } from "@/lib/domain/table/toCsv";
import type { ExtraColumns } from "../answer";
import type { TerritoryAnswer } from "./answers";

/** The figures observed on a territory's accounts, in the columns that the import reads. */
export function figuresCsv(territory: TerritoryAnswer, format: CsvFormat): (extra: ExtraColumns) => string {
  const columns = csvColumns<"figures", TerritoryAnswer["figures"][number]>("figures", {
    simulation: () => territory.simulation,
    network: (figure) => figure.network,
    level: () => territory.level,
    code: () => territory.code,
    territory: () => territory.name,
    account: (figure) => figure.account.handle,
    url: (figure) => figure.account.url,
    main: (figure) => figure.main,
    audience: (figure) => figure.audience,
    metric_kind: (figure) => figure.kind,
    observed_on: (figure) => figure.observedOn,
    date_precision: (figure) => figure.datePrecision,
    precision: (figure) => figure.precision,
    step: (figure) => figure.step,
    source: (figure) => figure.source,
    source_url: (figure) => figure.sourceUrl,
  });
  return (extra) => toCsv([...columns, ...extra], territory.figures, "whole", format);
}
