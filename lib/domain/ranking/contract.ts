/** What goes into a ranking and what comes out: plain data, frozen as it is with an edition. */
import type { Network } from "../account/network";
import type { Day, Figure, MetricKind } from "../snapshot/figure";
import type { Group, League } from "../territory/league";
import type { Level } from "../territory/level";

export const METRICS = [
  "audience",
  "audience_per_1000",
  "expected_ratio",
  "engagement_rate",
  "posts_per_day",
  "growth_monthly",
  "follow_ratio",
  "observatory_index",
] as const;
export type Metric = (typeof METRICS)[number];

/** Those whose value is made of a territory's own figures (and a fit): the index is made of its place among the others. */
export type FigureMetric = Exclude<Metric, "observatory_index">;

/** One network, or the networks of the edition together. */
export type RankedNetwork = Network | "all";

/** In the order in which the first that applies is given (methodology, section 3). */
export const REASONS = [
  "no-account",
  "shared-account",
  "no-observation",
  "group-too-small",
  "not-comparable",
  "no-population",
  "missing-field",
  "too-few-posts",
  "zero-audience",
  "zero-following",
] as const;
export type Reason = (typeof REASONS)[number];

export const SCOPES = ["national", "region", "departement"] as const;
export type Scope = (typeof SCOPES)[number];

export interface RankedTerritory {
  /** Identifies it in inputs and results. */
  id: number;
  level: Level;
  code: string;
  name: string;
  /** Null: not ranked, and left out of every list. */
  league: League | null;
  regionCode: string | null;
  departementCode: string | null;
  /** Inhabitants; null or 0 gives no per-inhabitant value. */
  population: number | null;
  perimeterSince: Day | null;
}

/** The account that counts for a territory on a network, or one that it only shares. */
export interface RankedAccount {
  territoryId: number;
  network: Network;
  accountId: number;
  /** False: it belongs to another territory, which counts it. At most one counted account a territory and network. */
  counted: boolean;
  /** Its latest figure of each kind in the window, `year`-precise ones left out. At most one a kind. */
  figures: readonly Figure[];
}

export interface RankingInput {
  referenceOn: Day;
  /** The networks of the edition. */
  networks: readonly Network[];
  territories: readonly RankedTerritory[];
  accounts: readonly RankedAccount[];
  previous: PreviousRanking | null;
  /** Of the draws of the index, a whole number of 32 bits: the same for all revisions of an edition. */
  seed: number;
  /** Territories that a fit needs at least; 30 unless a test says otherwise. */
  minimumGroupSize?: number;
}

/** What the previous edition used and found. */
export interface PreviousRanking {
  networks: readonly Network[];
  metrics: Readonly<Partial<Record<Metric, number>>>;
  figures: readonly PreviousFigure[];
  lists: readonly PreviousList[];
}
export interface PreviousFigure {
  territoryId: number;
  network: Network;
  accountId: number;
  figure: Figure;
}
export interface PreviousList {
  network: RankedNetwork;
  metric: Metric;
  league: League;
  /** In any order; walked once a list. */
  rows: Iterable<PreviousRow>;
}
export interface PreviousRow {
  territoryId: number;
  regionCode: string | null;
  departementCode: string | null;
  /** Null when it was not ranked then. */
  rank: number | null;
  regionRank: number | null;
  departementRank: number | null;
}

export interface RankInScope {
  rank: number;
  /** Best and worst rank that the precision of the figures allows; of the index, which does not carry it, those of its tie. */
  best: number;
  worst: number;
  tied: boolean;
}

/** How an index is made, and how far the choice of method matters (methodology, section 6). */
export interface IndexStanding {
  /** The five parts brought to 0–1, in the order of INDEX_PARTS. */
  parts: IndexParts;
  /** 5th and 95th percentile of the national rank over the draws; the rank itself may lie outside. */
  low: number;
  high: number;
}
export type IndexParts = readonly [number, number, number, number, number];

/** `compared`: ranked in the same list then; `new`: without an account then. */
export const MOVEMENTS = ["compared", "new", "league-changed", "not-ranked-then"] as const;
export type Movement = (typeof MOVEMENTS)[number];

interface RowOfList {
  territoryId: number;
  /** 1-based display order in the list, ranked rows first. */
  position: number;
  regionCode: string | null;
  departementCode: string | null;
  /**
   * The audience used, on `all` the sum: for a rate of engagement, over the networks that meet its needs, by which it was divided.
   * Null without a comparable figure.
   */
  audience: number | null;
  /** Its day, the oldest on `all`. */
  observedOn: Day | null;
  /** Kind of the figure used; null on `all` or without one. It names the figure among the account's. */
  kind: MetricKind | null;
}
export interface RankedRow extends RowOfList {
  /** Rounded half up to the metric's decimals: what is shown is what is ranked. */
  value: number;
  national: RankInScope;
  /** Null where the territory has no such scope. */
  region: RankInScope | null;
  departement: RankInScope | null;
  /** Null when there is nothing to compare with: no previous edition, or without the network (on `all`: with others) or this metric's version. */
  movement: Movement | null;
  previousRank: number | null;
  previousRegionRank: number | null;
  previousDepartementRank: number | null;
  /** Null for the other metrics. */
  index: IndexStanding | null;
}
/** Without a value; territories without an account are only counted. */
export interface NotRankedRow extends RowOfList {
  reason: Exclude<Reason, "no-account">;
  /** On `all` with `no-observation`: the networks without a figure. */
  missingNetworks: readonly Network[];
}
export interface ScopeCount {
  scope: Scope;
  /** Empty for national. */
  code: string;
  ranked: number;
  unranked: Partial<Record<Reason, number>>;
}
export interface RankedList {
  network: RankedNetwork;
  metric: Metric;
  metricVersion: number;
  league: League;
  /** The kind compared; null on `all`, and where no figure was found. */
  kind: MetricKind | null;
  /** By position. */
  ranked: readonly RankedRow[];
  /** By position, after the ranked. */
  notRanked: readonly NotRankedRow[];
  counts: readonly ScopeCount[];
}

/** ln y = α + β ln x by least squares. */
export interface Fit {
  n: number;
  alpha: number;
  beta: number;
  betaSe: number;
  /** 95 % interval of β (Student, n − 2). */
  betaLow: number;
  betaHigh: number;
  r2: number;
}
export interface PublishedFit extends Fit {
  network: RankedNetwork;
  group: Group;
  /** `audience` on population, or `engagement` rate on audience. */
  subject: "audience" | "engagement";
}

/** Everything that an edition freezes. Lists in the order of networks (then `all`), METRICS, LEAGUES; empty lists (no territory in the league) left out. */
export interface Ranking {
  lists: readonly RankedList[];
  fits: readonly PublishedFit[];
}
