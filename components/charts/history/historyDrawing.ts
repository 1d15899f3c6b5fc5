/** What a history chart draws, as plain data: the server draws it as SVG, the browser again with recharts, from the same numbers. */
export interface HistoryDrawing {
  /** What the chart is of: a network. */
  name: string;
  /** Instants at the left and the right edge. */
  from: number;
  to: number;
  /** Of the vertical scale, which begins at zero. */
  top: number;
  ticks: readonly { value: number; text: string }[];
  /** Years, or months where the span is short. */
  times: readonly { instant: number; text: string }[];
  /** Instants at which another account took the place of the one counted. */
  changes: readonly number[];
  /** Points of one account and one kind each, joined by a line. */
  runs: readonly DrawnRun[];
}
export interface DrawnRun {
  /** Written over its first point: the kind where there are several, else that it is of a new account; empty otherwise. */
  label: string;
  points: readonly DrawnPoint[];
}
export interface DrawnPoint {
  /** Of its own in the chart. */
  key: string;
  instant: number;
  audience: number;
  /** What rounding leaves open. */
  low: number;
  high: number;
  /** Dated by a year only. */
  hollow: boolean;
  /** In words: the day, the figure with its kind, its precision unless exact. */
  day: string;
  figure: string;
  precision: string;
  /** Whose it is, where the chart is of several accounts; empty otherwise. */
  account: string;
  /** All of it, with the name of the chart, for those who hear it. */
  said: string;
}

/** In pixels. Places across are percentages, so that one drawing fits any width while its text keeps its size. */
export const CHART = { height: 228, top: 24, bottom: 200 } as const;

/** How far from the left edge an instant stands, in percent. */
export function across({ from, to }: Pick<HistoryDrawing, "from" | "to">, instant: number): number {
  return ((instant - from) / (to - from)) * 100;
}

/** How far from the upper edge a value stands, in pixels. */
export function down({ top }: Pick<HistoryDrawing, "top">, value: number): number {
  return CHART.bottom - (value / top) * (CHART.bottom - CHART.top);
}

export function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
