import { type Database, database } from "@/lib/data/database";
import { NETWORKS, type Network } from "@/lib/domain/account/network";
import type { Metric, Reason } from "@/lib/domain/ranking/contract";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { LATEST_FIRST, LATEST_NUMBER } from "../edition/publishedEditions";
import type { TerritoryKey } from "./leaderboard";

/** Editions looked at: what is read grows with those shown, not with those stored. */
const MOST_EDITIONS = 6;

export interface PastEdition {
  code: string;
  title: string;
  referenceOn: Day;
}
/** Where a territory stood in France, in its league of then. */
export interface PastRank {
  league: League;
  /** Null without a rank. */
  place: { rank: number; best: number; worst: number; tied: boolean } | null;
  reason: Reason | null;
  ranked: number;
  /** Whether the edition before, of those shown, used a figure of another account. */
  accountChanged: boolean;
}
export interface PastRanks {
  /** Newest first. */
  editions: readonly PastEdition[];
  /** Those with a rank in one of the editions; a rank for each edition, null where the edition has no list of the network and the territory. */
  networks: readonly { network: Network; ranks: readonly (PastRank | null)[] }[];
}

type Reader = Pick<Database, "pool">;

interface Question {
  /** The newest edition shown. */
  edition: string;
  revision: number;
  metric: Metric;
  most?: number;
}

/** The ranks of a territory by one metric, edition by edition: in the one asked for and those before it, each in its latest revision. */
export async function readPastRanks(key: TerritoryKey, question: Question, db: Reader = database()): Promise<PastRanks> {
  const editions = await readEditions(db, question);
  const revisionIds = editions.map(({ revisionId }) => revisionId);
  const lists = await readLists(db, key, question.metric, revisionIds);
  const territoryId = lists[0]?.territoryId;
  if (territoryId === undefined) return { editions, networks: [] };
  const [rows, accounts] = await Promise.all([
    readRows(
      db,
      territoryId,
      lists.map(({ id }) => id),
    ),
    readAccounts(db, territoryId, revisionIds),
  ]);
  const networks = NETWORKS.map((network) => {
    const accountsOn = revisionIds.map((id) => accounts.find((one) => one.revisionId === id && one.network === network)?.accountId);
    return {
      network,
      ranks: revisionIds.map((id, index): PastRank | null => {
        const list = lists.find((one) => one.revisionId === id && one.network === network);
        if (!list) return null;
        const row = rows.find(({ listId }) => listId === list.id);
        const before = accountsOn.slice(index + 1).find((account) => account !== undefined);
        return {
          league: list.league,
          place: row?.rank ? { rank: row.rank, best: row.best, worst: row.worst, tied: row.tied } : null,
          reason: row ? row.reason : "no-account",
          ranked: list.ranked,
          accountChanged: accountsOn[index] !== undefined && before !== undefined && accountsOn[index] !== before,
        };
      }),
    };
  });
  return { editions, networks: networks.filter(({ ranks }) => ranks.some((one) => one?.place)) };
}

async function readEditions({ pool }: Reader, { edition, revision, most = MOST_EDITIONS }: Question) {
  const { rows } = await pool.query<PastEdition & { revisionId: number }>(
    `SELECT e.code, e.title, e.reference_on AS "referenceOn", r.id AS "revisionId"
     FROM edition e
     JOIN revision r ON r.edition_id = e.id AND r.number = CASE WHEN e.code = $1 THEN $2::int ELSE ${LATEST_NUMBER} END
     WHERE (e.reference_on, e.id) <= (SELECT reference_on, id FROM edition WHERE code = $1)
     ORDER BY ${LATEST_FIRST} LIMIT $3`,
    [edition, revision, most],
  );
  return rows;
}

interface ListRow {
  id: number;
  revisionId: number;
  territoryId: number;
  network: Network;
  league: League;
  ranked: number;
}

async function readLists({ pool }: Reader, key: TerritoryKey, metric: Metric, revisionIds: readonly number[]): Promise<ListRow[]> {
  const { rows } = await pool.query<ListRow>(
    `SELECT l.id, l.revision_id AS "revisionId", t.territory_id AS "territoryId", l.network, t.league::text AS league, s.ranked
     FROM edition_territory t
     JOIN ranking_list l USING (revision_id, league)
     JOIN ranking_scope s ON s.list_id = l.id AND s.scope = 'national' AND s.code = ''
     WHERE t.territory_id = (SELECT id FROM territory WHERE level = $1::level AND code = $2)
       AND t.revision_id = ANY($3::int[]) AND l.metric = $4 AND l.network <> 'all'`,
    [key.level, key.code, revisionIds, metric],
  );
  return rows;
}

interface RankRow {
  listId: number;
  rank: number | null;
  best: number;
  worst: number;
  tied: boolean;
  reason: Reason | null;
}

/** The lists are given as values, and leave the rows of all others alone. */
async function readRows({ pool }: Reader, territoryId: number, listIds: readonly number[]): Promise<RankRow[]> {
  const { rows } = await pool.query<RankRow>(
    `SELECT list_id AS "listId", rank, rank_best AS best, rank_worst AS worst, tied, reason::text AS reason
     FROM ranking_row WHERE territory_id = $1 AND list_id = ANY($2::int[])`,
    [territoryId, listIds],
  );
  return rows;
}

/** Whose figures the revisions had. */
async function readAccounts({ pool }: Reader, territoryId: number, revisionIds: readonly number[]) {
  const { rows } = await pool.query<{ revisionId: number; network: Network; accountId: number }>(
    `SELECT DISTINCT revision_id AS "revisionId", network::text AS network, account_id AS "accountId"
     FROM edition_input WHERE territory_id = $1 AND revision_id = ANY($2::int[]) AND counted AND audience IS NOT NULL`,
    [territoryId, revisionIds],
  );
  return rows;
}
