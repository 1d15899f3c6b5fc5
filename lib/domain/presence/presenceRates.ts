import { roundRatioHalfUp } from "../ranking/roundHalfUp";
import type { PresenceCounts } from "./census";

/** Why there is no share: nobody to count, of those with an account nobody knows whether it was open, or nothing is recorded of that day. */
export const NO_SHARE_REASONS = ["nobody", "undated", "not-recorded"] as const;
export type NoShareReason = (typeof NO_SHARE_REASONS)[number];

export interface KnownShare {
  share: number;
  part: number;
  whole: number;
}
/** A share with what it is a share of; or why there is none. */
export type Share = KnownShare | { missing: NoShareReason };

export interface PresenceRates {
  /** Of all authorities: a floor, for those of which nothing is known may be present too. */
  ofAll: Share;
  /** Of those of which somebody looked for the accounts, and knows whether they were open that day. */
  ofSurveyed: Share;
  /** These, of all: how far the register goes. */
  coverage: Share;
  /** Of the surveyed that are known to have a website: as the national census counts. */
  ofWebsites: Share;
  /** Of those of which it is known whether they have one: with a website. */
  websites: Share;
  /** Of the surveyed that are present: on one network only. */
  single: Share;
  /** Of the surveyed: an account, but none that counts. */
  otherOnly: Share;
}

export function shareOf(part: number | null, whole: number | null): Share {
  if (part === null || whole === null) return { missing: "not-recorded" };
  return whole === 0 ? { missing: "nobody" } : { share: part / whole, part, whole };
}

/** For a hundred, rounded half up from the counts themselves: the one rounding of pages, files and maps. */
export function percentOf({ part, whole }: Pick<KnownShare, "part" | "whole">, decimals: number): number {
  return roundRatioHalfUp(100 * part, whole, decimals);
}

/** What the counts say, each with its denominator. */
export function presenceRates(counts: PresenceCounts): PresenceRates {
  const known = difference(counts.surveyed, counts.undatedSurveyed);
  return {
    ofAll: counts.present === 0 && counts.undated > 0 ? { missing: "undated" } : shareOf(counts.present, counts.authorities),
    ofSurveyed: shareOf(counts.presentSurveyed, known),
    coverage: shareOf(known, counts.authorities),
    ofWebsites: shareOf(counts.presentWithWebsite, counts.surveyedWithWebsite),
    websites: shareOf(counts.websites, sum(counts.websites, counts.noWebsite)),
    single: shareOf(counts.single, counts.presentSurveyed),
    otherOnly: shareOf(counts.otherOnly, counts.surveyed),
  };
}

const difference = (from: number | null, taken: number | null) => (from === null || taken === null ? null : from - taken);
const sum = (one: number | null, other: number | null) => (one === null || other === null ? null : one + other);
