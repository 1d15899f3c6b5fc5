import { describe, expect, it, test } from "vitest";
import { mixOfFormats, POST_FORMATS, readFormat } from "@/lib/domain/post/format";
import { gatherPosts, type KnownFigure, type PostRow } from "@/lib/domain/post/gatherPosts";
import { MOST_POSTS, orderPosts, type Post } from "@/lib/domain/post/post";
import { readPostAddress } from "@/lib/domain/post/postAddress";
import { isPostHeader, missingPostColumns, POST_COLUMNS, type PostColumn, readPostHeader } from "@/lib/domain/post/postColumns";
import { type PostProblem, readPost } from "@/lib/domain/post/readPost";

const TODAY = "2026-11-22";

describe("readFormat", () => {
  test.each([
    ["Reel", "video"],
    ["Carrousel", "carousel"],
    ["En direct", "live"],
    ["IMAGE", "photo"],
    ["tweet", "text"],
    ["sondage", "other"],
    ["podcast", null],
  ])("%s is %s", (text, format) => {
    expect(readFormat(text)).toBe(format);
  });
  test.each(POST_FORMATS)("%s is itself", (format) => {
    expect(readFormat(format)).toBe(format);
  });
});

test("the mix counts each format, the most frequent first, ties in one order", () => {
  expect(mixOfFormats(["link", "video", "photo", "video"])).toEqual([
    { format: "video", count: 2 },
    { format: "photo", count: 1 },
    { format: "link", count: 1 },
  ]);
  expect(mixOfFormats([])).toEqual([]);
});

describe("readPostAddress", () => {
  test.each([
    ["https://www.facebook.com/ville/posts/1", "facebook", { url: "https://www.facebook.com/ville/posts/1" }],
    [" http://fb.watch/a ", "facebook", { url: "http://fb.watch/a" }],
    ["https://mastodon.social/@ville/1", "mastodon", { url: "https://mastodon.social/@ville/1" }],
    ["https://x.com/ville/status/1", "mastodon", "other-network"],
    ["https://x.com/ville/status/1", "facebook", "other-network"],
    ["https://exemple.fr/article", "facebook", "other-network"],
    ["https://facebook.com.exemple.fr/1", "facebook", "other-network"],
    ["javascript:alert(1)", "facebook", "not-an-address"],
    ["data:text/html,x", "mastodon", "not-an-address"],
    ["ftp://facebook.com/1", "facebook", "not-an-address"],
    ["https://facebook.com@exemple.fr/1", "mastodon", "not-an-address"],
    ["https://:secret@facebook.com/1", "facebook", "not-an-address"],
    ["http://localhost/1", "mastodon", "not-an-address"],
    ["facebook.com/ville/posts/1", "facebook", "not-an-address"],
    [`https://facebook.com/${"a".repeat(2_000)}`, "facebook", "not-an-address"],
    [`https://facebook.com/${"é".repeat(900)}`, "facebook", "not-an-address"],
  ] as const)("%s on %s", (text, network, found) => {
    expect(readPostAddress(text, network)).toEqual(found);
  });
});

test("a file of posts is known by the address of a post beside its account or its day", () => {
  const french = readPostHeader([
    "Réseau",
    "Compte",
    "Date relevé",
    "URL publication",
    "Date publication",
    "Type",
    "Interactions",
    "Type",
    "x",
  ]);
  expect(isPostHeader(french)).toBe(true);
  expect(missingPostColumns(french)).toEqual([]);
  expect(french.get("format")).toBe(5);
  expect(isPostHeader(readPostHeader([...POST_COLUMNS]))).toBe(true);
  expect(isPostHeader(readPostHeader(["post_url", "posted_on"]))).toBe(true);
  expect(isPostHeader(readPostHeader(["network", "account", "observed_on", "audience"]))).toBe(false);
  expect(isPostHeader(readPostHeader(["post_url", "format"]))).toBe(false);
  expect(missingPostColumns(readPostHeader(["post_url", "account"]))).toEqual(["observed_on", "posted_on", "format", "interactions"]);
});

const CELLS: Record<PostColumn, string> = {
  network: "facebook",
  account: "villederennes",
  observed_on: "31/10/2026",
  metric_kind: "",
  post_url: "https://www.facebook.com/villederennes/posts/1",
  posted_on: "12/10/2026",
  format: "Photo",
  interactions: "1 204",
};
const row = (changes: Partial<Record<PostColumn, string>> = {}) => readPost((column) => ({ ...CELLS, ...changes })[column], TODAY);

describe("readPost", () => {
  it("reads a row as people write it", () => {
    expect(row()).toEqual({
      network: "facebook",
      profile: expect.objectContaining({ handleKey: "villederennes" }),
      observedOn: "2026-10-31",
      kind: null,
      post: { url: CELLS.post_url, postedOn: "2026-10-12", format: "photo", interactions: 1_204 },
    });
    expect(row({ network: "", account: "https://www.facebook.com/villederennes", metric_kind: "J’aime" })).toMatchObject({
      network: "facebook",
      kind: "likes",
    });
  });
  test.each<[Partial<Record<PostColumn, string>>, PostProblem, PostColumn]>([
    [{ network: "myspace" }, "unknown-network", "network"],
    [{ account: "" }, "missing", "account"],
    [{ account: "https://exemple.fr/ville" }, "not-an-account", "account"],
    [{ observed_on: "octobre 2026" }, "not-a-day", "observed_on"],
    [{ observed_on: "2026-12-01" }, "not-a-day", "observed_on"],
    [{ metric_kind: "vues" }, "unknown-kind", "metric_kind"],
    [{ post_url: "villederennes" }, "not-an-address", "post_url"],
    [{ post_url: "https://x.com/villederennes/status/1" }, "other-network", "post_url"],
    [{ posted_on: "2026-11-01" }, "posted-later", "posted_on"],
    [{ posted_on: "" }, "missing", "posted_on"],
    [{ format: "podcast" }, "unknown-format", "format"],
    [{ interactions: "n.c." }, "not-a-count", "interactions"],
    [{ interactions: "-3" }, "not-a-count", "interactions"],
    [{ interactions: "12,3 k" }, "rounded", "interactions"],
    [{ interactions: "1 M" }, "rounded", "interactions"],
  ])("refuses %o", (changes, problem, column) => {
    expect(row(changes)).toEqual({ problem, column, found: { ...CELLS, ...changes }[column] });
  });
  it("hides no error of its own", () => {
    expect(() =>
      readPost(() => {
        throw new RangeError("ours");
      }, TODAY),
    ).toThrow(RangeError);
  });
});

const post = (number: number, interactions = number, postedOn = "2026-10-12"): Post => ({
  url: `https://www.facebook.com/ville/posts/${number}`,
  postedOn,
  format: "photo",
  interactions,
});

test("posts stand by what they moved, then the newest, then their address", () => {
  const [a, b, c, d] = [post(1, 5), post(2, 9), post(3, 5, "2026-10-20"), post(4, 5)];
  expect(orderPosts([a, d, c, b])).toEqual([b, c, a, d]);
  expect(orderPosts([d, a, a])).toEqual([a, a, d]);
});

describe("gatherPosts", () => {
  const figure = (more: Partial<KnownFigure> = {}): KnownFigure => ({
    accountId: 1,
    observedOn: "2026-10-31",
    kind: "followers",
    periodDays: 30,
    posts: [],
    recordedAt: null,
    ...more,
  });
  const of = (line: number, one: Post, more: Partial<PostRow> = {}): PostRow => ({
    line,
    accountId: 1,
    network: "facebook",
    profile: { handle: "ville", handleKey: "ville", url: "" },
    observedOn: "2026-10-31",
    kind: null,
    post: one,
    ...more,
  });
  const problems = (rows: PostRow[], figures: KnownFigure[]) =>
    gatherPosts(rows, figures).verdicts.map((verdict) => (verdict.outcome === "refused" ? verdict.refused.problem : "stored"));

  it("gathers the posts of a figure in their order; said again they are the same, said otherwise changed", () => {
    const rows = [of(2, post(1)), of(3, post(2))];
    const [first] = gatherPosts(rows, [figure()]).gathered;
    expect([first?.outcome, first?.posts.map(({ interactions }) => interactions)]).toEqual(["new", [2, 1]]);
    const carried = first?.posts ?? [];
    const outcome = (posts: readonly Post[]) => gatherPosts(rows, [figure({ posts })]).gathered[0]?.outcome;
    expect(outcome(carried)).toBe("same");
    expect(outcome(carried.slice(1))).toBe("changed");
    expect(outcome(carried.map((one) => ({ ...one, format: "video" })))).toBe("changed");
    expect(outcome(carried.map((one) => ({ ...one, postedOn: "2026-10-11" })))).toBe("changed");
    expect(outcome(carried.map((one) => ({ ...one, interactions: 7 })))).toBe("changed");
    expect(outcome(carried.map((one) => ({ ...one, url: `${one.url}0` })))).toBe("changed");
  });
  it("refuses an account or a figure that nobody knows, and a day with several", () => {
    expect(problems([of(2, post(1), { accountId: null })], [figure()])).toEqual(["unknown-account"]);
    expect(problems([of(2, post(1), { observedOn: "2026-10-30" })], [figure()])).toEqual(["no-figure"]);
    const two = [figure(), figure({ kind: "likes" })];
    expect(problems([of(2, post(1))], two)).toEqual(["several-figures"]);
    expect(problems([of(2, post(1), { kind: "likes" }), of(3, post(2), { kind: "subscribers" })], two)).toEqual(["stored", "no-figure"]);
  });
  it("refuses what was posted before the period, where the period is known", () => {
    const [edge, before] = [of(2, post(1, 1, "2026-10-01")), of(3, post(2, 1, "2026-09-30"))];
    expect(problems([edge, before], [figure()])).toEqual(["stored", "before-period"]);
    expect(problems([before], [figure({ periodDays: null })])).toEqual(["stored"]);
  });
  it("refuses a post told twice, and the eleventh", () => {
    expect(problems([of(2, post(1)), of(3, post(1, 8))], [figure()])).toEqual(["stored", "twice"]);
    const many = Array.from({ length: MOST_POSTS + 1 }, (_, index) => of(index + 2, post(index)));
    expect(MOST_POSTS).toBe(10);
    expect(problems(many, [figure()])).toEqual([...Array(10).fill("stored"), "too-many"]);
  });
});
