import type { Network } from "../account/network";
import { readNetwork } from "../account/networkNames";
import type { Profile } from "../account/profile";
import { recognizeAccount } from "../account/recognizeAccount";
import type { Day, MetricKind } from "../snapshot/figure";
import { foldWord } from "../snapshot/foldWord";
import { readCount } from "../snapshot/readCount";
import { readDay } from "../snapshot/readDay";
import { readFormat } from "./format";
import type { Post } from "./post";
import { readPostAddress } from "./postAddress";
import type { PostColumn } from "./postColumns";

/** Why a row is refused: in reading it, then in looking for its figure, then beside the other rows of the figure. */
const POST_PROBLEMS = [
  ...(["missing", "unknown-network", "not-an-account", "not-a-day", "unknown-kind", "not-an-address", "other-network"] as const),
  ...(["unknown-format", "not-a-count", "rounded", "posted-later"] as const),
  ...(["unknown-account", "no-figure", "several-figures", "before-period"] as const),
  ...(["twice", "too-many"] as const),
] as const;
export type PostProblem = (typeof POST_PROBLEMS)[number];

export interface RefusedPost {
  problem: PostProblem;
  column: PostColumn;
  /** As the file has it. */
  found: string;
}

/** A row that can be read: the figure that it is of, and the post. */
export interface ReadPost {
  network: Network;
  profile: Profile;
  observedOn: Day;
  /** Null where the row leaves it to the one figure of that day. */
  kind: MetricKind | null;
  post: Post;
}

/** The cells of a row by their column: trimmed, empty where there is none. */
export type PostCells = (column: PostColumn) => string;

class Refused {
  constructor(readonly row: RefusedPost) {}
}

/** @param today in Paris */
export function readPost(cells: PostCells, today: Day): ReadPost | RefusedPost {
  try {
    return read(cells, today);
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.row;
    throw thrown;
  }
}

const KINDS: ReadonlyMap<string, MetricKind> = new Map([
  ...(["followers", "abonnes", "follower"] as const).map((word) => [word, "followers"] as const),
  ...(["likes", "mentions j aime", "j aime"] as const).map((word) => [word, "likes"] as const),
  ...(["subscribers", "abonnes a la chaine"] as const).map((word) => [word, "subscribers"] as const),
]);

function read(cells: PostCells, today: Day): ReadPost {
  const refuse = (problem: PostProblem, column: PostColumn): never => {
    throw new Refused({ problem, column, found: cells(column) });
  };
  const needed = (column: PostColumn) => cells(column) || refuse("missing", column);
  const day = (column: PostColumn): Day => {
    const found = readDay(needed(column), { order: "day-first", today });
    return typeof found !== "string" && found.precision === "day" ? found.day : refuse("not-a-day", column);
  };
  const network = cells("network") === "" ? null : (readNetwork(cells("network")) ?? refuse("unknown-network", "network"));
  const account = recognizeAccount(needed("account"), network);
  if ("problem" in account) return refuse("not-an-account", "account");
  const observedOn = day("observed_on");
  const kind = cells("metric_kind") === "" ? null : (KINDS.get(foldWord(cells("metric_kind"))) ?? refuse("unknown-kind", "metric_kind"));
  const address = readPostAddress(needed("post_url"), account.network);
  if (typeof address === "string") return refuse(address, "post_url");
  const postedOn = day("posted_on");
  if (postedOn > observedOn) refuse("posted-later", "posted_on");
  const format = readFormat(needed("format")) ?? refuse("unknown-format", "format");
  const count = readCount(needed("interactions"));
  if (count === null || typeof count === "string") return refuse("not-a-count", "interactions");
  if (count.step !== null) return refuse("rounded", "interactions");
  return { ...account, observedOn, kind, post: { url: address.url, postedOn, format, interactions: count.value } };
}
