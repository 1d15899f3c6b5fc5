import { COLUMNS, type ColumnName } from "@/lib/domain/table/columns";
import type { FileColumnName } from "@/lib/domain/table/columnTypes";
import type { DescribedColumn } from "@/lib/domain/table/tableSchema";
import { type Locale, translator } from "@/lib/platform/messages";
import { codeLists } from "./codeLists";

/** Of a file that asks for codes separated by spaces, or that may hold others than those of today. */
const OPEN: readonly ColumnName[] = ["networks", "missing_networks"];

/** What the columns of a CSV mean: by their dictionary where they stand in it, else by what their chart calls them. */
export function describedColumns(names: readonly { header: FileColumnName; label?: string }[], locale: Locale): DescribedColumn[] {
  const t = translator(locale, "data");
  const lists = codeLists(locale);
  return names.map(({ header, label }) => {
    const known = COLUMNS.find(({ name }) => name === header)?.name;
    if (!known) return { name: header, meaning: label ?? null, codes: null };
    const list = OPEN.includes(known) ? undefined : lists.find(({ column }) => column === known);
    return { name: header, meaning: t(`dictionary.columns.${known}`), codes: list?.codes.map(({ code }) => code) ?? null };
  });
}
