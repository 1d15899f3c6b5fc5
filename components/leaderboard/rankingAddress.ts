import { withQuery } from "@/components/site/withQuery";
import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { writeWeights } from "@/lib/domain/ranking/ownWeights";
import { DEFAULT_RANKING } from "./readRankingQuery";

/** The query string of a ranking, defaults left out, in one order: one ranking has one address. */
export function rankingParameters(query: LeaderboardQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | number | undefined, fallback?: string | number) => {
    if (value !== undefined && value !== fallback) parameters.set(name, String(value));
  };
  add("edition", query.edition, DEFAULT_RANKING.edition);
  add("revision", query.revision);
  add("league", query.league, DEFAULT_RANKING.league);
  add("network", query.network, DEFAULT_RANKING.network);
  add("metric", query.metric, DEFAULT_RANKING.metric);
  add("region", query.region);
  add("departement", query.departement);
  add("q", query.q);
  add("page", query.page, DEFAULT_RANKING.page);
  add("pageSize", query.pageSize, DEFAULT_RANKING.pageSize);
  if (query.metric === "observatory_index") add("weights", query.weights && writeWeights(query.weights));
  add("me", query.me && `${query.me.level}/${query.me.code}`);
  return parameters;
}

/** The address of the page of a ranking, changed in some ways; a change other than of the page goes back to the first. */
export function rankingAddress(query: LeaderboardQuery, changes: Partial<LeaderboardQuery> = {}): string {
  return withQuery("/classements", rankingParameters({ ...query, page: 1, ...changes }));
}

/** The same ranking and filters as a file: the same page, or all. */
export function rankingFileAddress(query: LeaderboardQuery, rows: "page" | "all" = "page"): string {
  const official = { ...query, weights: undefined };
  const whole = { ...official, page: DEFAULT_RANKING.page, pageSize: DEFAULT_RANKING.pageSize };
  const parameters = rankingParameters(rows === "all" ? whole : official);
  if (rows === "all") parameters.set("rows", rows);
  return withQuery("/api/v1/rankings.csv", parameters);
}

/** All its rows, with what must travel with them. */
export function rankingArchiveAddress(query: LeaderboardQuery): string {
  const { page, pageSize } = DEFAULT_RANKING;
  return withQuery("/api/v1/rankings.zip", rankingParameters({ ...query, page, pageSize, q: undefined, me: undefined }));
}
