import type { FileColumnName } from "@/lib/domain/table/columnTypes";
import type { CsvCell } from "@/lib/domain/table/toCsv";
import { localAddress } from "@/lib/platform/localAddress";
import { type Locale, translator } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import type { ChartColumn, TakenChart } from "../takenChart";

export interface TableFile {
  columns: readonly ChartColumn[];
  rows: readonly (readonly CsvCell[])[];
}

/**
 * The figures of a chart as its file has them: a line that is taken out of it says by itself what it is, where it comes from, by which
 * method, under which licence and where it is read. What the table has of its own is not said twice.
 */
export function chartTableFile({ table, file, about }: TakenChart, site: { licenceName: string }, locale: Locale): TableFile {
  const t = translator(locale, "chart");
  const { edition, codes, source, path } = about;
  const own = file ?? { columns: table.columns, rows: table.rows.map((cells) => cells.map(({ value }) => value)) };
  const isNew = ({ header }: ChartColumn) => !own.columns.some((column) => column.header === header);
  const constant = (header: FileColumnName, value: CsvCell, label: string = header) => ({ header, label, value });
  const before = [
    constant("edition", edition?.code ?? null),
    constant("revision", edition?.revision ?? null),
    constant("reference_on", codes.referenceOn),
    constant("metric", codes.metric?.id ?? null),
    constant("metric_version", codes.metric?.version ?? null),
    constant("unit", codes.metric?.unit ?? null),
    constant("network", codes.network),
  ].filter(isNew);
  const after = [
    constant("source", source === "" ? null : source),
    constant("method", publicAddress(localAddress("/methodologie", locale)), t("file.method")),
    constant("licence", site.licenceName, t("file.licence")),
    constant("page", publicAddress(localAddress(path, locale)), t("file.page")),
  ].filter(isNew);
  const valuesOf = (columns: readonly { value: CsvCell }[]) => columns.map(({ value }) => value);
  return {
    columns: [...before, ...own.columns, ...after],
    rows: own.rows.map((cells) => [...valuesOf(before), ...cells, ...valuesOf(after)]),
  };
}
