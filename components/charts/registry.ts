import { readComparisonChart } from "./readComparisonChart";
import { readHistoryChart } from "./readHistoryChart";
import { readMapChart } from "./readMapChart";
import { readPresenceChart } from "./readPresenceChart";
import { readRankingChart } from "./readRankingChart";
import { readScatterChart } from "./readScatterChart";
import type { RegisteredChart } from "./registeredChart";

/** Every chart that can be taken away, by the name in its addresses: as SVG, PNG, CSV and in a frame on another site. */
export const CHARTS = {
  comparison: readComparisonChart,
  history: readHistoryChart,
  map: readMapChart,
  presence: readPresenceChart,
  ranking: readRankingChart,
  scatter: readScatterChart,
} as const satisfies Readonly<Record<string, RegisteredChart>>;

export type ChartName = keyof typeof CHARTS;
export const CHART_NAMES = Object.keys(CHARTS) as [ChartName, ...ChartName[]];
