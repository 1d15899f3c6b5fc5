import type { Network } from "../account/network";
import type { Day, Figure, MetricKind } from "../snapshot/figure";
import type { Level } from "../territory/level";
import type { EntryDoubt } from "./doubtEntry";

/** What became of what was typed: a snapshot, one once somebody else agrees, refused by them, or nothing to be read. */
export type EntryState = "recorded" | "doubtful" | "confirmed" | "rejected" | "unreadable";

/** What was typed for an account of a campaign. */
export interface CampaignEntry {
  /** Whoever saves names the version they saw: of two, the second is told. */
  version: number;
  state: EntryState;
  /** Null when the account could not be read. */
  figure: Figure | null;
  doubts: readonly EntryDoubt[];
  note: string | null;
  enteredBy: { id: number; name: string };
  enteredAt: Date;
  review: { by: string; at: Date; reason: string } | null;
  /** Which figure of it stands among the snapshots: its own, or the one before while its own is doubted or was rejected. */
  stored: { observedOn: Day; kind: MetricKind } | null;
  /** The figure that stands in place of its own; null where there is none, or where it is its own. */
  standing: { audience: number; observedOn: Day } | null;
}

/** A line of the sheet: an account to be read, what is known of it, what was typed. */
export interface SheetRow {
  accountId: number;
  /** The population is what an audience is held against: null where there is none, and for a place that lives by tourism. */
  territory: { level: Level; code: string; name: string; population: number | null };
  network: Network;
  handle: string | null;
  url: string | null;
  /** Its last figure before the campaign. */
  previous: { audience: number; kind: MetricKind; observedOn: Day } | null;
  /** The latest audiences of the territory on its other networks. */
  others: readonly number[];
  entry: CampaignEntry | null;
  /** While nothing was typed, what came from elsewhere in the days of the campaign: there is nothing to be typed. */
  imported: { audience: number; kind: MetricKind; observedOn: Day; source: string } | null;
}
