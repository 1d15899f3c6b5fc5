/** The shapes of a scatter as pages read it: plain data. */
import type { Fit, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { Spread } from "@/lib/domain/ranking/fitBand";
import type { Cell, Grid } from "@/lib/domain/scatter/binCells";
import type { Extent } from "@/lib/domain/scatter/logScale";
import type { MetricKind } from "@/lib/domain/snapshot/figure";
import type { Group, League } from "@/lib/domain/territory/league";
import type { TerritoryFacts, TerritoryKey } from "./leaderboard";

/** `audience` on inhabitants, `engagement` rate on the audience, the same rate on the number of `posts` that it was counted over. */
export const SCATTERS = ["audience", "engagement", "posts"] as const;
export type ScatterSubject = (typeof SCATTERS)[number];

export interface ScatterQuery {
  /** A code, or `latest`. */
  edition: string;
  revision?: number | undefined;
  subject: ScatterSubject;
  network: RankedNetwork;
  /** Whose group is drawn. */
  league: League;
  /** The reader's territory, named with its peers. */
  me?: TerritoryKey | undefined;
}

export interface CloudPoint extends TerritoryKey {
  x: number;
  y: number;
  /** Of the territory. */
  name: string;
}

/** All territories of a group that have both values above 0. */
export interface Cloud {
  n: number;
  /** Least and greatest x. */
  from: number;
  to: number;
  /** The scales, with room around the points. */
  x: Extent;
  y: Extent;
  /** Of ln x: with it the frozen fit gives its band. */
  spread: Spread;
  grid: Grid;
  /** Where there are too many to draw one by one; empty otherwise. */
  cells: readonly Cell[];
  /** Each of them, where they are few; empty otherwise. */
  points: readonly CloudPoint[];
}

export interface NamedPoint {
  territory: TerritoryFacts;
  x: number;
  y: number;
  /** What the fit expects, and the value over it, rounded; null without a fit. */
  expected: number | null;
  ratio: number | null;
}

export interface Scatter {
  subject: ScatterSubject;
  network: RankedNetwork;
  league: League;
  group: Group;
  /** Of the audience compared; null on `all`. */
  kind: MetricKind | null;
  /** Null where the group is too small, and for `posts`, whose variance is not known. */
  fit: Fit | null;
  cloud: Cloud;
  /** The reader's territory; null where it is not asked for or not in the cloud. */
  mine: NamedPoint | null;
  /** Its peers, highest y first; without it the first of the league's ranking, in its order. */
  others: readonly NamedPoint[];
  /** Whether the others are peers of the reader's territory. */
  peers: boolean;
}
