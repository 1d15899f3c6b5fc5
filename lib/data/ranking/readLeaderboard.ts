import { findRevision } from "@/lib/data/edition/findRevision";
import { metricsOn } from "@/lib/domain/ranking/metrics";
import { ExpectedError } from "@/lib/platform/errors";
import { countTerritories } from "./countTerritories";
import { type FoundList, findList } from "./findList";
import { findMatches } from "./findMatches";
import { findMyPlace } from "./findMyPlace";
import { type FoundPositions, findPositions, type Place } from "./findPositions";
import { findScope } from "./findScope";
import { findTerritoryIds } from "./findTerritoryIds";
import type { Leaderboard, LeaderboardQuery, MyRow, ScopeFacts } from "./leaderboard";
import { metricFacts } from "./metricFacts";
import { type PlacedRow, readPlacedRows } from "./readPlacedRows";

/**
 * One page of a frozen leaderboard, in its frozen order: ranks are those of the asked scope, and a search only filters.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`, `bad-value` (region, departement), `not-offered`,
 *   `unknown-page` (past the end of both lists; page 1 always exists)
 */
export async function readLeaderboard(query: LeaderboardQuery): Promise<Leaderboard> {
  refuseMetricNotOffered(query);
  const revision = await findRevision(query.edition, query.revision);
  const scope = await findScope(query);
  const list = await findList({ ...query, revisionId: revision.id }, scope);
  const unranked = list?.unranked ?? {};
  const page = await pageOf({ ...query, revisionId: revision.id }, list, scope);
  const places = [...page.ranked, ...page.notRanked];
  const me = list && query.me ? await findMyPlace(list.id, scope, query.me) : null;
  const rows = list ? await readPlacedRows({ ...query, revision, list, scope }, me ? [...places, me] : places) : new Map();
  return {
    edition: revision.facts,
    revision: revision.facts.revision,
    metric: metricFacts(query.metric, list?.metricVersion ?? revision.metrics[query.metric], list?.kind ?? null),
    network: query.network,
    league: query.league,
    scope,
    page: query.page,
    pageSize: query.pageSize,
    covered: query.network === "all" || revision.facts.networks.includes(query.network),
    pages: pagesOf(page, query.pageSize),
    total: page.total,
    rankedInScope: list?.ranked ?? 0,
    territoriesInScope: list
      ? list.ranked + Object.values(unranked).reduce((sum, count) => sum + count, 0)
      : await countTerritories(revision.id, query.league, scope),
    unranked,
    fit: list?.fit ?? null,
    maxValue: list?.maxValue ?? null,
    rows: page.ranked.flatMap((place) => rows.get(place.position)?.ranked ?? []),
    notRanked: page.notRanked.flatMap((place) => rows.get(place.position)?.notRanked ?? []),
    notRankedTotal: page.notRankedTotal,
    me: me && list ? myRow(me, rows.get(me.position), list, query.pageSize) : null,
  };
}

function refuseMetricNotOffered({ metric, network }: LeaderboardQuery): void {
  const offered = metricsOn(network);
  if (!offered.includes(metric)) {
    throw new ExpectedError("not-offered", { parameter: "metric", found: metric, network, expected: offered.join(", ") });
  }
}

async function pageOf(
  query: LeaderboardQuery & { revisionId: number },
  list: FoundList | null,
  scope: ScopeFacts,
): Promise<FoundPositions> {
  const slice = { offset: (query.page - 1) * query.pageSize, limit: query.pageSize };
  const found: FoundPositions = !list
    ? { total: 0, notRankedTotal: 0, ranked: [], notRanked: [] }
    : query.q === undefined
      ? await findPositions(list, scope, slice)
      : await findMatches(list.id, scope, await findTerritoryIds(query.revisionId, query.q), slice);
  const pages = pagesOf(found, query.pageSize);
  if (query.page > pages) throw new ExpectedError("unknown-page", { parameter: "page", found: query.page, expected: `1–${pages}` });
  return found;
}

function pagesOf(found: { total: number; notRankedTotal: number }, pageSize: number): number {
  return Math.max(1, Math.ceil(Math.max(found.total, found.notRankedTotal) / pageSize));
}

/** The page is that of the scope without a search. */
function myRow(place: Place, found: PlacedRow | undefined, list: FoundList, pageSize: number): MyRow | null {
  if (found?.ranked) return { page: Math.ceil(place.ordinal / pageSize), row: found.ranked, notRanked: null };
  if (found?.notRanked) return { page: Math.ceil((place.ordinal - list.ranked) / pageSize), row: null, notRanked: found.notRanked };
  return null;
}
