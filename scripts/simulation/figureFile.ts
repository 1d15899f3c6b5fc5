import type { Figure } from "@/lib/domain/snapshot/figure";
import { type CsvColumn, toCsv } from "@/lib/domain/table/toCsv";
import type { SimulatedAccount } from "./simulatedAccount";

export interface SimulatedReading {
  account: SimulatedAccount;
  figure: Figure;
}

/** A campaign as a file that anybody could bring: the columns of an import. */
export function figureFile(readings: Iterable<SimulatedReading>, source: string): string {
  const figureColumns: readonly [string, keyof Figure][] = [
    ["observed_on", "observedOn"],
    ["date_precision", "datePrecision"],
    ["metric_kind", "kind"],
    ["audience", "audience"],
    ["precision", "precision"],
    ["step", "step"],
    ["following", "following"],
    ["posts", "posts"],
    ["period_days", "periodDays"],
    ["reactions", "reactions"],
    ["comments", "comments"],
    ["shares", "shares"],
    ["views", "views"],
  ];
  const columns: CsvColumn<SimulatedReading>[] = [
    { header: "level", cell: ({ account }) => account.authority.level },
    { header: "code", cell: ({ account }) => account.authority.code },
    { header: "territory", cell: ({ account }) => account.authority.name },
    { header: "network", cell: ({ account }) => account.network },
    { header: "url", cell: ({ account }) => account.url },
    ...figureColumns.map(([header, name]) => ({ header, cell: ({ figure }: SimulatedReading) => figure[name] })),
    { header: "source", cell: () => source },
    { header: "source_url", cell: ({ account }) => account.url },
  ];
  return toCsv(columns, readings);
}
