import { PUBLIC_PARTS } from "../account/network";
import { REASONS, type Reason } from "./contract";
import { type CountedFigure, type Observed, observedTogether } from "./observation";

/** Publications that a rate of engagement needs at least: fewer say more of one post than of an account. */
export const MINIMUM_POSTS = 8;

/** What a figure gives to a rate of engagement. */
export interface Engagement {
  /** Reactions, comments and shares, as far as the network makes them public. */
  interactions: number;
  posts: number;
}

/** The figures that meet the needs of the rate, and what each gives, in the same order. */
export interface EngagementBasis {
  used: Observed;
  engagements: readonly Engagement[];
}

/**
 * The figures of a territory that a rate of engagement is made of: its one figure on a network; on `all`, those that meet the needs.
 * @returns when none does, the first of their reasons in the order of the methodology
 */
export function engagementBasis(observed: Observed): EngagementBasis | { missing: Reason } {
  const parts: CountedFigure[] = [];
  const engagements: Engagement[] = [];
  // The last of the reasons that `engagementOf` gives.
  let missing: Reason = "zero-audience";
  for (const part of observed.parts) {
    const engagement = engagementOf(part);
    if (!("missing" in engagement)) {
      parts.push(part);
      engagements.push(engagement);
    } else if (REASONS.indexOf(engagement.missing) < REASONS.indexOf(missing)) {
      missing = engagement.missing;
    }
  }
  const [first, ...others] = parts;
  if (first === undefined) return { missing };
  return { used: parts.length === observed.parts.length ? observed : observedTogether([first, ...others]), engagements };
}

/** What one figure gives, or why it gives nothing (methodology, section 3). */
export function engagementOf({ network, figure }: CountedFigure): Engagement | { missing: Reason } {
  const published = PUBLIC_PARTS[network];
  const { posts } = figure;
  if (posts === null || published.length === 0) return { missing: "missing-field" };
  let interactions = 0;
  for (const part of published) {
    const count = figure[part];
    if (count === null) return { missing: "missing-field" };
    interactions += count;
  }
  if (posts < MINIMUM_POSTS) return { missing: "too-few-posts" };
  if (figure.audience === 0) return { missing: "zero-audience" };
  return { interactions, posts };
}

/** Σ(100·Iₙ/pₙ)/ΣFₙ, not rounded: what the fit of section 4 is made on. In per cent of the audience a publication. */
export function engagementRate({ used, engagements }: EngagementBasis): number {
  return engagements.reduce((sum, { interactions, posts }) => sum + (100 * interactions) / posts, 0) / used.audience;
}
