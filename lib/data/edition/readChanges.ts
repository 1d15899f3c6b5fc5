import type pg from "pg";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";

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

// Ranked rows of both revisions, side by side: same network, metric and league, same territory.
const SIDES = `
  WITH old AS (
    SELECT l.network, l.metric, l.league, r.territory_id, r.value, r.rank
    FROM ranking_list l JOIN ranking_row r ON r.list_id = l.id WHERE l.revision_id = $1 AND r.value IS NOT NULL),
  new AS (
    SELECT l.network, l.metric, l.league, r.territory_id, r.value, r.rank
    FROM ranking_list l JOIN ranking_row r ON r.list_id = l.id WHERE l.revision_id = $2 AND r.value IS NOT NULL)`;

/** What moved between two revisions of an edition. Same figures in, same answer out: the order of the moves is total. */
export async function readChanges(client: pg.PoolClient, before: number, after: number): Promise<RevisionChanges> {
  const { rows: counts } = await client.query<Omit<RevisionChanges, "largest">>(
    `${SIDES}
     SELECT count(*) FILTER (WHERE old.value <> new.value) AS values, count(*) FILTER (WHERE old.rank <> new.rank) AS ranks,
       count(*) FILTER (WHERE old.rank IS NULL) AS entered, count(*) FILTER (WHERE new.rank IS NULL) AS left
     FROM old FULL JOIN new USING (network, metric, league, territory_id)`,
    [before, after],
  );
  return { ...(counts[0] ?? { values: 0, ranks: 0, entered: 0, left: 0 }), largest: await readLargest(client, before, after) };
}

async function readLargest(client: pg.PoolClient, before: number, after: number): Promise<RankMove[]> {
  const { rows } = await client.query<Omit<RankMove, "before" | "after"> & Record<"rank" | "value" | "oldRank" | "oldValue", number>>(
    `${SIDES}
     SELECT new.network, new.metric, new.league, t.level, t.code, t.name, new.rank, new.value, old.rank AS "oldRank", old.value AS "oldValue"
     FROM old JOIN new USING (network, metric, league, territory_id)
     JOIN edition_territory t ON t.revision_id = $2 AND t.territory_id = new.territory_id
     WHERE old.rank <> new.rank
     ORDER BY abs(old.rank - new.rank) DESC, new.rank, new.network, new.metric, new.league, t.level, t.code
     LIMIT ${LARGEST}`,
    [before, after],
  );
  return rows.map(({ rank, value, oldRank, oldValue, ...move }) => ({
    ...move,
    before: { rank: oldRank, value: oldValue },
    after: { rank, value },
  }));
}
