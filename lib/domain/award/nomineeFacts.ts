import type { Network } from "@/lib/domain/account/network";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { MetricUnit } from "@/lib/domain/ranking/metrics";
import type { DatePrecision, Day, FigurePrecision, MetricKind } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";

/** How a nominee came in: by its rank, by a candidature, or by a manager, who says why. */
export type NomineeOrigin = "ranking" | "candidature" | "hand";

interface FrozenFigure {
  audience: number;
  observedOn: Day;
  datePrecision: DatePrecision | null;
  precision: FigurePrecision | null;
  step: number | null;
  source: { label: string; url: string | null } | null;
  account: { handle: string | null; url: string | null; dormant: boolean } | null;
}

/** Where a nominee stood in the ranking that nominated it: copied when the shortlist was frozen, and never read again from the ranking. */
export interface NomineeFacts extends FrozenFigure {
  edition: { code: string; title: string; revision: number; referenceOn: Day };
  metric: Metric;
  metricVersion: number;
  unit: MetricUnit;
  decimals: number;
  network: RankedNetwork;
  league: League;
  kind: MetricKind | null;
  /** Territories that the list ranks. */
  ranked: number;
  rank: number;
  rankBest: number;
  rankWorst: number;
  tied: boolean;
  value: number;
  /** On all networks together: what the value was made of. */
  parts: readonly ({ network: Network } & FrozenFigure)[];
}
