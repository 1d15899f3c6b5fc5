import { readComparisonChart } from "./comparison/readComparisonChart";
import { readHistoryChart } from "./history/readHistoryChart";
import { readMapChart } from "./map/readMapChart";
import { readPresenceChart } from "./presence/readPresenceChart";
import { readRankingChart } from "./ranking/readRankingChart";
import type { RegisteredChart } from "./registeredChart";
import { readScatterChart } from "./scatter/readScatterChart";
import { readPositionChart } from "./strip/readPositionChart";

/** Every chart that can be taken away, by the name in its addresses: as SVG, PNG, CSV and in a frame on another site. */
export const CHARTS = {
  comparison: readComparisonChart,
  history: readHistoryChart,
  map: readMapChart,
  position: readPositionChart,
  presence: readPresenceChart,
  ranking: readRankingChart,
  scatter: readScatterChart,
} as const satisfies Readonly<Record<string, RegisteredChart>>;

export type ChartName = keyof typeof CHARTS;
export const CHART_NAMES = Object.keys(CHARTS) as [ChartName, ...ChartName[]];
