import type pg from "pg";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";
import { readListBounds } from "./readListBounds";

export interface RevisionChanges {
  /** Rows whose value differs, over all lists. */
  values: number;
  /** Rows whose national rank differs. */
  ranks: number;
  /** Rows ranked now and not before. */
  entered: number;
  /** Rows ranked before and not now. */
  left: number;
  /** Longest moves first. */
  largest: readonly RankMove[];
}
export interface RankMove {
  network: RankedNetwork;
  metric: Metric;
  league: League;
  level: Level;
  code: string;
  name: string;
  before: { rank: number; value: number };
  after: { rank: number; value: number };
}

const LARGEST = 10;

// Ranked rows of both revisions side by side, and of those the ones that differ: two lists are the same one by network, metric and league.
const CHANGED = `
  WITH pair AS (
    SELECT o.id AS old_id, n.id AS new_id, row_number() OVER ()::int AS pair
    FROM (SELECT * FROM ranking_list WHERE revision_id = $1) o
    FULL JOIN (SELECT * FROM ranking_list WHERE revision_id = $2) n USING (network, metric, league)),
  old AS (
    SELECT pair, territory_id, value, rank FROM pair JOIN ranking_row ON list_id = old_id WHERE list_id BETWEEN $3 AND $4 AND value IS NOT NULL),
  new AS (
    SELECT pair, territory_id, value, rank FROM pair JOIN ranking_row ON list_id = new_id WHERE list_id BETWEEN $5 AND $6 AND value IS NOT NULL),
  changed AS MATERIALIZED (
    SELECT pair, territory_id, new.value, new.rank, old.value AS old_value, old.rank AS old_rank
    FROM old FULL JOIN new USING (pair, territory_id) WHERE old.value IS DISTINCT FROM new.value OR old.rank IS DISTINCT FROM new.rank)`;

const COUNTS = `
  SELECT json_build_object('values', count(*) FILTER (WHERE old_value <> value), 'ranks', count(*) FILTER (WHERE old_rank <> rank),
    'entered', count(*) FILTER (WHERE old_rank IS NULL), 'left', count(*) FILTER (WHERE rank IS NULL)) FROM changed`;

const MOVES = `
  SELECT row_number() OVER (ORDER BY abs(c.old_rank - c.rank) DESC, c.rank, l.network, l.metric, l.league, t.level, t.code) AS place,
    json_build_object('network', l.network, 'metric', l.metric, 'league', l.league, 'level', t.level, 'code', t.code, 'name', t.name,
      'before', json_build_object('rank', c.old_rank, 'value', c.old_value), 'after', json_build_object('rank', c.rank, 'value', c.value)) AS move
  FROM changed c JOIN pair USING (pair) JOIN ranking_list l ON l.id = pair.new_id
  JOIN edition_territory t ON t.revision_id = $2 AND t.territory_id = c.territory_id
  WHERE c.old_rank <> c.rank
  ORDER BY place LIMIT ${LARGEST}`;

interface Row {
  counts: Omit<RevisionChanges, "largest">;
  largest: RankMove[];
}

/**
 * What moved between two revisions of an edition. Same figures in, same answer out: the order of the moves is total. The rows of both are
 * read once. Inside a transaction.
 */
export async function readChanges(client: pg.PoolClient, before: number, after: number): Promise<RevisionChanges> {
  await client.query("SET LOCAL work_mem = '128MB'"); // to join two times two million rows in memory
  const bounds = [...(await readListBounds(client, before)), ...(await readListBounds(client, after))];
  const { rows } = await client.query<Row>(
    `${CHANGED} SELECT (${COUNTS}) AS counts, (SELECT coalesce(json_agg(move ORDER BY place), '[]') FROM (${MOVES}) moves) AS largest`,
    [before, after, ...bounds],
  );
  const { counts, largest } = rows[0] ?? { counts: { values: 0, ranks: 0, entered: 0, left: 0 }, largest: [] };
  return { ...counts, largest };
}
