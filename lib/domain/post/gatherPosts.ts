import { daysBetween } from "../snapshot/daysBetween";
import type { Day, MetricKind } from "../snapshot/figure";
import { MOST_POSTS, orderPosts, type Post } from "./post";
import type { PostColumn } from "./postColumns";
import type { ReadPost, RefusedPost } from "./readPost";

/** A figure that is stored, with what it carries now. */
export interface KnownFigure {
  accountId: number;
  observedOn: Day;
  kind: MetricKind;
  periodDays: number | null;
  posts: readonly Post[];
  /** The instant at which they were recorded; null where it carries none. */
  recordedAt: string | null;
}
export interface PostRow extends ReadPost {
  line: number;
  /** The account that the register knows by the name of the row; null when none is. */
  accountId: number | null;
}
export type PostVerdict = { line: number } & (
  | { outcome: "refused"; refused: RefusedPost }
  | { outcome: "stored"; figure: KnownFigure; post: Post }
);

/** What one figure is to carry. */
export interface GatheredFigure {
  figure: KnownFigure;
  posts: readonly Post[];
  outcome: "new" | "changed" | "same";
}

/**
 * Finds the figure of each row, and gathers what each figure is to carry: what a file says of a figure takes the place of all that it
 * carried. Beyond ten rows of a figure, in the order of the file, the others are refused.
 */
export function gatherPosts(
  rows: readonly PostRow[],
  figures: readonly KnownFigure[],
): { verdicts: PostVerdict[]; gathered: GatheredFigure[] } {
  const byDay = new Map<string, KnownFigure[]>();
  for (const figure of figures) append(byDay, `${figure.accountId} ${figure.observedOn}`, figure);
  const held = new Map<KnownFigure, Post[]>();
  const verdicts = rows.map((row): PostVerdict => {
    const { line, post } = row;
    const refused = (problem: RefusedPost["problem"], column: PostColumn, found: string): PostVerdict => ({
      line,
      outcome: "refused",
      refused: { problem, column, found },
    });
    if (row.accountId === null) return refused("unknown-account", "account", row.profile.handle);
    const ofDay = byDay.get(`${row.accountId} ${row.observedOn}`) ?? [];
    const [figure, another] = row.kind === null ? ofDay : ofDay.filter(({ kind }) => kind === row.kind);
    if (figure === undefined) return refused("no-figure", "observed_on", row.observedOn);
    if (another !== undefined) return refused("several-figures", "metric_kind", "");
    if (figure.periodDays !== null && daysBetween(post.postedOn, figure.observedOn) > figure.periodDays) {
      return refused("before-period", "posted_on", post.postedOn);
    }
    const posts = held.get(figure) ?? [];
    if (posts.some(({ url }) => url === post.url)) return refused("twice", "post_url", post.url);
    if (posts.length === MOST_POSTS) return refused("too-many", "post_url", post.url);
    held.set(figure, [...posts, post]);
    return { line, outcome: "stored", figure, post };
  });
  const gathered = [...held].map(([figure, posts]): GatheredFigure => {
    const ordered = orderPosts(posts);
    if (figure.posts.length === 0) return { figure, posts: ordered, outcome: "new" };
    return { figure, posts: ordered, outcome: areSame(figure.posts, ordered) ? "same" : "changed" };
  });
  return { verdicts, gathered };
}

/** Both in the order in which a figure carries them. */
function areSame(posts: readonly Post[], others: readonly Post[]): boolean {
  return (
    posts.length === others.length &&
    posts.every((post, place) => {
      const other = others[place];
      return (
        post.url === other?.url &&
        post.postedOn === other.postedOn &&
        post.format === other.format &&
        post.interactions === other.interactions
      );
    })
  );
}

function append(map: Map<string, KnownFigure[]>, key: string, figure: KnownFigure): void {
  map.set(key, [...(map.get(key) ?? []), figure]);
}
