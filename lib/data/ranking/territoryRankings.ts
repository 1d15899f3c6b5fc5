/** The shapes of what a territory's page shows of an edition: plain data. */
import type { Network } from "@/lib/domain/account/network";
import type { AccountStanding } from "@/lib/domain/account/standing";
import type { Fit, IndexStanding, Movement, RankedNetwork, Reason, Scope } from "@/lib/domain/ranking/contract";
import type { Day, Figure } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import type { AccountFacts, EditionFacts, FigureFacts, MetricFacts, TerritoryFacts } from "./leaderboard";

/** Where a value stands in one scope. */
export interface Standing {
  scope: Scope;
  code: string;
  name: string;
  rank: number;
  best: number;
  worst: number;
  tied: boolean;
  /** Territories ranked in the scope. */
  ranked: number;
  /** Territories of the league in the scope. */
  territories: number;
  previousRank: number | null;
}

export interface MetricStanding {
  metric: MetricFacts;
  /** A value, or the reason why there is none. */
  value: number | null;
  reason: Reason | null;
  /** On `all` with `no-observation`. */
  missingNetworks: readonly Network[];
  movement: Movement | null;
  /** Where its row stands in the national list, from 1: what page of it shows the row. Null without an account. */
  position: number | null;
  /** How the index is made, and its national range by the method; null for the other metrics and without a value. */
  index: IndexStanding | null;
  /** National first; empty without a value. */
  standings: readonly Standing[];
}

export interface NetworkStanding {
  network: RankedNetwork;
  /** The account counted, or the one only shared (`counted` false); null on `all` and without an account. */
  account: (AccountFacts & { counted: boolean }) | null;
  /** The figure that the edition used; null on `all`, and without a comparable one. */
  figure: FigureFacts | null;
  /** On `all`, the figures summed. */
  parts: readonly FigureFacts[];
  /** Whether the previous edition used a figure of another account; on `all`, of one other account at least. */
  accountChanged: boolean;
  metrics: readonly MetricStanding[];
  /** « × attendu pour cette audience », rounded, with the fit of the group on this network; null without a rate or a fit. */
  expectedEngagement: { ratio: number; fit: Fit } | null;
}

export interface TerritoryRankings {
  edition: EditionFacts;
  territory: TerritoryFacts & { league: League | null };
  /** Networks of the edition in their display order, `all` last. */
  networks: readonly NetworkStanding[];
}

/** A snapshot as it was observed: live, year-precise ones included. */
export interface HistoryPoint
  extends Pick<Figure, "observedOn" | "datePrecision" | "kind" | "audience" | "precision" | "step" | "following" | "posts" | "periodDays"> {
  source: { label: string; url: string | null };
}
export interface AccountHistory {
  accountId: number;
  network: Network;
  handle: string | null;
  url: string | null;
  main: boolean;
  standing: AccountStanding;
  /** The one counted for the territory while it is open; of one network no two were open on one day. */
  counted: boolean;
  openedOn: Day | null;
  closedOn: Day | null;
  /** Oldest first. */
  points: readonly HistoryPoint[];
}
