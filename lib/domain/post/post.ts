import type { Day } from "../snapshot/figure";
import type { PostFormat } from "./format";

/** A figure carries as many posts of its period, and no more. */
export const MOST_POSTS = 10;

/** Longer than the address of any post. */
export const LONGEST_ADDRESS = 2_000;

/** A post of the period of a figure. */
export interface Post {
  url: string;
  postedOn: Day;
  format: PostFormat;
  /** Reactions, comments and shares together, as the network shows them. */
  interactions: number;
}

/** Those that moved people most first: the order in which a figure carries them. */
export function orderPosts<One extends Post>(posts: readonly One[]): One[] {
  return posts.toSorted((a, b) => b.interactions - a.interactions || compareTexts(b.postedOn, a.postedOn) || compareTexts(a.url, b.url));
}

/** By code units: the same on every machine. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
