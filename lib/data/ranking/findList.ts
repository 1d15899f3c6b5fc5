import { LRUCache } from "lru-cache";
import { database } from "@/lib/data/database";
import type { Fit, Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { MetricKind } from "@/lib/domain/snapshot/figure";
import { groupOf, type League } from "@/lib/domain/territory/league";
import type { ReasonCounts, ScopeFacts } from "./leaderboard";
import { AREA_COLUMN } from "./scopeColumns";

export interface ListKey {
  revisionId: number;
  network: RankedNetwork;
  metric: Metric;
  league: League;
}
export interface FoundList {
  id: number;
  metricVersion: number;
  kind: MetricKind | null;
  /** Of the scope. */
  ranked: number;
  unranked: ReasonCounts;
  maxValue: number | null;
  fit: Fit | null;
}

interface ListRow {
  id: number;
  metric_version: number;
  kind: MetricKind | null;
  ranked: number | null;
  unranked: ReasonCounts | null;
}

/** Frozen: what was found once stays true for as long as the revision exists, and its id is never given to another. */
const found = new LRUCache<string, FoundList>({ max: 2_000 });

/** A list and its counts in a scope; null when the revision has no such list. */
export async function findList(key: ListKey, scope: ScopeFacts): Promise<FoundList | null> {
  const name = [key.revisionId, key.network, key.metric, key.league, scope.kind, scope.code].join(" ");
  const kept = found.get(name);
  if (kept) return kept;
  const list = await readList(key, scope);
  if (list) found.set(name, list);
  return list;
}

async function readList(key: ListKey, scope: ScopeFacts): Promise<FoundList | null> {
  const { rows } = await database().pool.query<ListRow>(
    `SELECT l.id, l.metric_version, l.kind::text AS kind, s.ranked, s.unranked
     FROM ranking_list l LEFT JOIN ranking_scope s ON s.list_id = l.id AND s.scope = $5 AND s.code = $6
     WHERE l.revision_id = $1 AND l.network = $2 AND l.metric = $3 AND l.league = $4::league`,
    [key.revisionId, key.network, key.metric, key.league, scope.kind, scope.code],
  );
  const row = rows[0];
  if (!row) return null;
  const ranked = row.ranked ?? 0; // a scope without a territory of the league has no count
  return {
    id: row.id,
    metricVersion: row.metric_version,
    kind: row.kind,
    ranked,
    unranked: row.unranked ?? {},
    maxValue: ranked === 0 ? null : await readMaxValue(row.id, scope),
    fit: await readFit(key),
  };
}

/** Highest first: the greatest value is that of the first row of the scope. */
async function readMaxValue(listId: number, scope: ScopeFacts): Promise<number | null> {
  const column = AREA_COLUMN[scope.kind];
  const { rows } = await database().pool.query<{ value: number | null }>(
    `SELECT value FROM ranking_row WHERE list_id = $1 ${column === null ? "" : `AND ${column} = $2`} ORDER BY position LIMIT 1`,
    column === null ? [listId] : [listId, scope.code],
  );
  return rows[0]?.value ?? null;
}

async function readFit(key: ListKey): Promise<Fit | null> {
  const subject = key.metric === "expected_ratio" ? "audience" : key.metric === "engagement_rate" ? "engagement" : null;
  if (subject === null) return null;
  const { rows } = await database().pool.query<Fit>(
    `SELECT n, alpha, beta, beta_se AS "betaSe", beta_low AS "betaLow", beta_high AS "betaHigh", r2
     FROM edition_fit WHERE revision_id = $1 AND network = $2 AND "group" = $3 AND subject = $4::fit_subject`,
    [key.revisionId, key.network, groupOf(key.league), subject],
  );
  return rows[0] ?? null;
}
