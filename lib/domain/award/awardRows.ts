import type { Palmares, PalmaresCategory, PalmaresNominee } from "./palmares";
import type { Prize } from "./prize";

/** What the tables hold of an award that a palmarès is made of: column by column, so that nothing else can come along. */
export interface AwardRows {
  award: Pick<Palmares, "year" | "theme" | "rules"> & Pick<Palmares["method"], "othersShown" | "quorumPercent" | "decidedBy">;
  criteria: Palmares["method"]["criteria"];
  /** Those who sit in a category; a name only of whom agreed to be named. */
  jurors: readonly { memberId: number; name: string | null }[];
  /** In their order. */
  categories: readonly AwardCategoryRow[];
  nominees: readonly NomineeRow[];
  /** Those that count, and those by whom nothing was said: counts of pairs, never of whom. */
  counts: readonly CategoryCounts[];
}

export interface AwardCategoryRow extends Pick<PalmaresCategory, "slug" | "name" | "description" | "kind" | "league" | "shortlist"> {
  id: number;
  /** Whether its procès-verbal is signed, and still says what is so. */
  minutes: "none" | "old" | "current";
}

export interface NomineeRow extends Omit<PalmaresNominee, "prize" | "motivation"> {
  categoryId: number;
  /** Why it was taken out of the shortlist; null for those in it. */
  removedReason: string | null;
  /** Null where nothing was decided. */
  decision: { prize: Prize; motivation: string } | null;
}

export interface CategoryCounts {
  categoryId: number;
  jurors: number;
  assessments: number;
  recusals: number;
  abstentions: number;
}
