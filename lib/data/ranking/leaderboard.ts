/** The shapes of a leaderboard as pages and API read it: plain data, days as `YYYY-MM-DD`. */
import type { PublishedEdition, PublishedRevision } from "@/lib/data/edition/listEditions";
import type { Network } from "@/lib/domain/account/network";
import type { Fit, IndexParts, IndexStanding, Metric, Movement, RankedNetwork, Reason, Scope } from "@/lib/domain/ranking/contract";
import type { MetricUnit } from "@/lib/domain/ranking/metrics";
import type { DatePrecision, Day, FigurePrecision, MetricKind } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";

export interface TerritoryKey {
  level: Level;
  code: string;
}

export interface LeaderboardQuery {
  /** A code, or `latest`. */
  edition: string;
  /** The latest revision of the edition unless given. */
  revision?: number | undefined;
  metric: Metric;
  network: RankedNetwork;
  league: League;
  /** Codes of INSEE areas. With a département its région may be given too, and must be the right one. */
  region?: string | undefined;
  departement?: string | undefined;
  /** Filters rows by name, code, postal code or SIREN; never re-ranks. */
  q?: string | undefined;
  /** From 1. */
  page: number;
  pageSize: number;
  /** The reader's own territory. */
  me?: TerritoryKey | undefined;
  /** The reader's own, of the index: their ranking stands beside this one, which they do not change. */
  weights?: IndexParts | undefined;
}

/** What a reader must know of the frozen computation that a figure comes from. */
export interface EditionFacts extends Omit<PublishedEdition, "revisions">, Omit<PublishedRevision, "number"> {
  /** Number of the revision read, and of the latest one. */
  revision: number;
  latestRevision: number;
  /** The revision that movements compare with. */
  previous: { code: string; title: string; referenceOn: Day; revision: number; networks: readonly Network[] } | null;
}

export interface MetricFacts {
  id: Metric;
  version: number;
  /** A code whose words stand in the messages; for `audience` they depend on the kind. */
  unit: MetricUnit;
  decimals: number;
  /** Null on `all`, and where no figure was found. */
  kind: MetricKind | null;
}

export interface ScopeFacts {
  kind: Scope;
  /** Empty for national. */
  code: string;
  /** Name of the area; empty for national. */
  name: string;
}

/** A territory as the revision froze it. */
export interface TerritoryFacts extends TerritoryKey {
  name: string;
  /** Code and name, for the canonical address `/territoires/{level}/{slug}`. */
  slug: string;
  population: number | null;
  populationYear: number | null;
  /** Area codes. */
  region: string | null;
  departement: string | null;
}

export interface SourceFacts {
  label: string;
  url: string | null;
}
export interface AccountFacts {
  handle: string | null;
  url: string | null;
  dormant: boolean;
}

/** One figure of one account. */
export interface FigureFacts {
  network: Network;
  account: AccountFacts;
  audience: number;
  kind: MetricKind;
  observedOn: Day;
  datePrecision: DatePrecision;
  precision: FigurePrecision;
  step: number | null;
  source: SourceFacts;
}

export interface LeaderboardRow {
  /** 1-based display order in the asked scope, before `q`. */
  position: number;
  /** Ranks, range and tie in the asked scope. */
  rank: number;
  rankBest: number;
  rankWorst: number;
  tied: boolean;
  nationalRank: number;
  nationalRankBest: number;
  nationalRankWorst: number;
  nationalTied: boolean;
  /** How it is made, and its national range by the method; null for the other metrics. */
  index: IndexStanding | null;
  /** In the asked scope; null when there was none. */
  previousRank: number | null;
  /** Null when there is nothing to compare with. */
  movement: Movement | null;
  /** Whether what `movement` compares is not of the same account; on `all`, not of the same accounts. */
  accountChanged: boolean;
  territory: TerritoryFacts;
  value: number;
  /** The sum on `all`. */
  audience: number;
  /** The oldest on `all`. */
  observedOn: Day;
  /** These five are of the one figure used: null on `all`, whose figures stand in `parts`. */
  datePrecision: DatePrecision | null;
  precision: FigurePrecision | null;
  step: number | null;
  source: SourceFacts | null;
  account: AccountFacts | null;
  /** On `all`, the figures used, by network (a rate of engagement leaves out those that lack its needs); empty otherwise. */
  parts: readonly FigureFacts[];
}

export interface NotRankedLeaderboardRow {
  territory: TerritoryFacts;
  reason: Exclude<Reason, "no-account">;
  /** On `all` with `no-observation`. */
  missingNetworks: readonly Network[];
  /** Null on `all`, and where none was counted. */
  account: AccountFacts | null;
  /** Known, though not ranked (no population, say). */
  audience: number | null;
  observedOn: Day | null;
  /** These three are null on `all` too. */
  datePrecision: DatePrecision | null;
  precision: FigurePrecision | null;
  step: number | null;
  source: SourceFacts | null;
}

export type ReasonCounts = Partial<Record<Reason, number>>;

export interface Leaderboard {
  edition: EditionFacts;
  revision: number;
  metric: MetricFacts;
  network: RankedNetwork;
  league: League;
  scope: ScopeFacts;
  page: number;
  pageSize: number;
  /** False when the edition does not cover the network: the lists are empty, and no reason is counted. */
  covered: boolean;
  /** Pages of the longer of the two lists; 1 at least. */
  pages: number;
  /** Ranked rows under the filters, `q` included. */
  total: number;
  /** Ranked territories of the scope, `q` aside. */
  rankedInScope: number;
  /** Territories of the league in the scope: ranked, not ranked, and without account. */
  territoriesInScope: number;
  /** Of the scope, `no-account` included, `q` aside. */
  unranked: ReasonCounts;
  /** Of the audience for `expected_ratio`, of the engagement for `engagement_rate`; null when too few territories or another metric. */
  fit: Fit | null;
  /** The greatest value of the scope: bars are drawn against it. Null when nothing is ranked. */
  maxValue: number | null;
  rows: readonly LeaderboardRow[];
  /** Those with an account, paged by the same page and page size. */
  notRanked: readonly NotRankedLeaderboardRow[];
  notRankedTotal: number;
  /** The reader's territory, wherever the page stands: null when it is not in this list and scope. */
  me: MyRow | null;
}

export type MyRow =
  | { page: number; row: LeaderboardRow; notRanked: null }
  | { page: number; row: null; notRanked: NotRankedLeaderboardRow };
