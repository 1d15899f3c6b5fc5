/** What an edition freezes besides the ranking itself: plain data, in canonical order (canonicalOrder.ts). */
import type { Network } from "../account/network";
import type { NotRankedRow, RankedAccount, RankedList, RankedRow, RankedTerritory } from "../ranking/contract";
import type { Day, Figure } from "../snapshot/figure";
import type { EpciType } from "../territory/level";
import type { WebsiteState } from "../territory/websiteState";

/** What the census of presence knew of a territory. */
export interface FrozenSurvey {
  /** The last day by the reference day on which all its accounts were looked for; null if nobody did. */
  surveyedOn: Day | null;
  website: WebsiteState;
}

export interface FrozenTerritory extends RankedTerritory {
  epciType: EpciType | null;
  /** The year of the census that the population is of; null without a population. */
  populationYear: number | null;
  /** Null in a revision that was published before it was frozen. */
  survey: FrozenSurvey | null;
}

export interface FrozenFigure extends Figure {
  source: string;
  sourceUrl: string | null;
}

export interface FrozenAccount extends RankedAccount {
  handle: string | null;
  url: string | null;
  /** Silent at the reference date: it counts, and is marked. */
  dormant: boolean;
  /** In the order of METRIC_KINDS. */
  figures: readonly FrozenFigure[];
}

/** Everything read from the live tables, once, for one computation. */
export interface EditionInputs {
  referenceOn: Day;
  /** Figures from `referenceOn` minus this many days. */
  windowDays: number;
  /** In display order. */
  networks: readonly Network[];
  territories: readonly FrozenTerritory[];
  accounts: readonly FrozenAccount[];
}

/** The revision that movements and growth compare with. */
export interface PreviousKey {
  code: string;
  revision: number;
  sha256: string;
}

/** A revision but for its results, which are made, or read, a list at a time. */
export interface FrozenEdition extends EditionInputs {
  code: string;
  revision: number;
  previous: PreviousKey | null;
  /** By account: the ordinal, among the inputs of the previous revision, of the figure that it used of the same account. */
  previousOrdinals: ReadonlyMap<number, number>;
}

/** A row as it was frozen: with the ordinal of the input that it stands on, or of the account that is shown with its reason; null on `all`. */
export type FrozenRankedRow = RankedRow & { input: number | null };
export type FrozenNotRankedRow = NotRankedRow & { input: number | null };
export type FrozenList = Omit<RankedList, "ranked" | "notRanked"> & {
  ranked: readonly FrozenRankedRow[];
  notRanked: readonly FrozenNotRankedRow[];
};
