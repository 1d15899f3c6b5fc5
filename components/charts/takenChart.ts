import type { ReactElement } from "react";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { FileColumnName } from "@/lib/domain/table/columnTypes";
import type { CsvCell } from "@/lib/domain/table/toCsv";

/** A chart with all that must travel with it: pages, pictures, files and embeds are made from this and nothing else. */
export interface TakenChart {
  /** Stands by itself, away from the page: of whom, of what, where. */
  title: string;
  /** What is to be read in it. */
  sentence: string;
  drawing: ChartDrawing;
  /** The same figures, in words and codes. */
  table: ChartTable;
  /** What its CSV has, where the drawing shows more than the table beside it could say; else it is that table. */
  file?: Pick<ChartTable, "columns"> & { rows: readonly (readonly CsvCell[])[] };
  about: ChartFacts;
}

export interface ChartDrawing {
  /**
   * Of components without hooks, for a route draws it where React has none: all its words come in its props. Its root is an `svg` with
   * this height, or with a `viewBox`; what it looks like stands in app/styles/charts under plain selectors of classes.
   */
  svg: ReactElement;
  /** In pixels. */
  height: number;
  /** Where it is of equal parts, one under the other, of which the first say something without the others. */
  parts?: {
    count: number;
    /** Of one, in pixels. */
    height: number;
    /** The first, in so many columns. */
    first: (count: number, columns: number) => ReactElement;
    /** « et 4 autres » */
    others: (count: number) => string;
  };
}

export interface ChartTable {
  caption: string;
  columns: readonly ChartColumn[];
  /** A cell for each column. */
  rows: readonly (readonly ChartCell[])[];
}
export interface ChartColumn {
  /** Of the CSV file. */
  header: FileColumnName;
  label: string;
  number?: boolean;
  /** Says which row it is; where several do, all of them together. */
  rowHeader?: boolean;
}
export interface ChartCell {
  /** As the CSV has it. */
  value: CsvCell;
  /** As it is read. */
  text: string;
}

export interface ChartFacts {
  /** Where the figures come from. */
  source: string;
  method: string;
  unit: string;
  /** The day, or the days, of the figures. */
  day: string;
  /** The same in codes, for the file. */
  codes: ChartCodes;
  /** Null where the chart is of figures as they are known today. */
  edition: ChartEdition | null;
  /** The French address of the page that shows it, in the edition and revision where there is one. */
  path: string;
  /** What must be said of all its figures (`cardNotices`). */
  notices: readonly string[];
}
/** What the figures are, on each line of a file; null where they are of several, which a column of the table tells apart. */
export interface ChartCodes {
  metric: { id: string; version: number; unit: string } | null;
  network: string | null;
  referenceOn: Day | null;
}
export interface ChartEdition {
  code: string;
  title: string;
  revision: number;
}
