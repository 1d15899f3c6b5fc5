import { foldWord } from "./foldWord";
import { type Header, type ImportColumn, missingColumns } from "./importColumns";
import type { DayOrder } from "./readDay";

/** How a member says that a file is to be read, where it does not say so itself. */
export interface Reading {
  delimiter: string;
  /** The line of the header, from 1. */
  headerLine: number;
  /** What each column means; null for one that is not read. */
  columns: readonly (ImportColumn | null)[];
  /** What is said of every row, where the file has no column of it. */
  fixed: Readonly<Partial<Record<ImportColumn, string>>>;
  /** How « 03/04/2026 » is read; null: as the file proves it. */
  order: DayOrder | null;
}

/** The part of it that the next file of the same source has too: columns by their names, for they move. */
export interface RememberedReading {
  names: Readonly<Record<string, ImportColumn>>;
  fixed: Reading["fixed"];
  order: DayOrder | null;
}

/** The header as it was said to be. What is said of every row stands in columns of its own, after those of the file. */
export function readHeaderAsSaid(cells: readonly string[], { columns: said, fixed }: Pick<Reading, "columns" | "fixed">): Header {
  const columns = new Map<ImportColumn, number>();
  const names = new Map<ImportColumn, string>();
  const twice: string[][] = [];
  cells.forEach((cell, index) => {
    const column = said[index] ?? null;
    if (column === null) return;
    const before = names.get(column);
    if (before !== undefined) {
      twice.push([before, cell.trim()]);
      return;
    }
    columns.set(column, index);
    names.set(column, cell.trim());
  });
  const given = (Object.keys(fixed) as ImportColumn[]).filter((column) => fixed[column] && !columns.has(column)); // a column of the file goes before
  for (const [index, column] of given.entries()) columns.set(column, cells.length + index);
  const ignored = cells.filter((cell, index) => !said[index] && cell.trim() !== "").map((cell) => cell.trim());
  return { columns, ignored, twice, missing: missingColumns(columns), language: null };
}

export function remember(cells: readonly string[], { columns, fixed, order }: Reading): RememberedReading {
  const named = cells.flatMap((cell, index) => {
    const column = columns[index] ?? null;
    return column === null || foldWord(cell) === "" ? [] : [[foldWord(cell), column] as const];
  });
  const { observed_on: _ofThisFile, ...always } = fixed;
  return { names: Object.fromEntries(named), fixed: always, order };
}

/** What each column of another file of that source means. */
export function recall(cells: readonly string[], { names }: Pick<RememberedReading, "names">): (ImportColumn | null)[] {
  const taken = new Set<ImportColumn>();
  return cells.map((cell) => {
    const name = foldWord(cell);
    const column = Object.hasOwn(names, name) ? names[name] : undefined;
    if (column === undefined || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}
