import type { PresenceCounts } from "./census";

/** Why there is no share: nobody to count, nobody looked, or the edition did not freeze it. */
export const NO_SHARE_REASONS = ["nobody", "not-frozen"] as const;
export type NoShareReason = (typeof NO_SHARE_REASONS)[number];

/** A share with what it is a share of; or why there is none. */
export type Share = { share: number; part: number; whole: number } | { missing: NoShareReason };

export interface PresenceRates {
  /** Of all authorities: a floor, for those of which nothing is known may be present too. */
  ofAll: Share;
  /** Of those of which somebody looked for the accounts. */
  ofSurveyed: Share;
  /** Of all: how far the register goes. */
  coverage: Share;
  /** Of those that are known to have a website: the denominator of the census. */
  ofWebsites: Share;
  /** Of those of which it is known whether they have one: with a website. */
  websites: Share;
  /** Of those that are present: on one network only. */
  single: Share;
  /** Of those of which somebody looked: an account, but none that counts. */
  otherOnly: Share;
}

export function shareOf(part: number | null, whole: number | null): Share {
  if (part === null || whole === null) return { missing: "not-frozen" };
  return whole === 0 ? { missing: "nobody" } : { share: part / whole, part, whole };
}

/** What the counts say, each with its denominator. */
export function presenceRates(counts: PresenceCounts): PresenceRates {
  return {
    ofAll: shareOf(counts.present, counts.authorities),
    ofSurveyed: shareOf(counts.surveyed === null ? null : counts.present, counts.surveyed),
    coverage: shareOf(counts.surveyed, counts.authorities),
    ofWebsites: shareOf(counts.presentWithWebsite, counts.websites),
    websites: shareOf(counts.websites, counts.websites === null || counts.noWebsite === null ? null : counts.websites + counts.noWebsite),
    single: shareOf(counts.single, counts.present),
    otherOnly: shareOf(counts.otherOnly, counts.surveyed),
  };
}
