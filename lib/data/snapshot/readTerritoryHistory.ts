import { type Database, database } from "@/lib/data/database";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import type { AccountHistory, HistoryPoint } from "@/lib/data/ranking/territoryRankings";

interface Row extends Omit<AccountHistory, "points">, Omit<HistoryPoint, "source"> {
  label: string;
  sourceUrl: string | null;
}

/**
 * What the accounts that a territory holds showed over time: year-precise figures too, which are shown and never ranked. What was read
 * after the reference day of the last edition and typed since it was published waits for the next: nothing public moves with a campaign.
 * Accounts without a snapshot are left out. On their network those that were ever counted come first, in the order in which they were.
 */
export async function readTerritoryHistory(key: TerritoryKey, { pool }: Pick<Database, "pool"> = database()): Promise<AccountHistory[]> {
  const { rows } = await pool.query<Row>(
    `SELECT a.id AS "accountId", a.network::text AS network, a.handle, a.url, a.main, a.standing::text AS standing,
       a.main AND a.standing = 'official' AS counted, a.opened_on AS "openedOn", a.closed_on AS "closedOn",
       s.observed_on AS "observedOn", s.date_precision::text AS "datePrecision", s.kind::text AS kind, s.audience,
       s.precision::text AS precision, s.step, s.following, s.posts, s.period_days AS "periodDays", o.label, s.source_url AS "sourceUrl"
     FROM territory t JOIN account a ON a.territory_id = t.id JOIN snapshot s ON s.account_id = a.id JOIN source o ON o.id = s.source_id
     LEFT JOIN LATERAL (
       SELECT e.reference_on, r.published_at FROM edition e JOIN revision r ON r.edition_id = e.id
       ORDER BY e.reference_on DESC, r.published_at DESC LIMIT 1) AS last ON true
     WHERE t.level = $1::level AND t.code = $2
       AND (last.reference_on IS NULL OR s.observed_on <= last.reference_on OR s.recorded_at <= last.published_at)
     ORDER BY a.network, counted DESC, a.closed_on NULLS LAST, a.id, s.observed_on, s.kind`,
    [key.level, key.code],
  );
  const histories = new Map<number, AccountHistory & { points: HistoryPoint[] }>();
  for (const { accountId, network, handle, url, main, standing, counted, openedOn, closedOn, label, sourceUrl, ...figure } of rows) {
    const account = { accountId, network, handle, url, main, standing, counted, openedOn, closedOn };
    const history = histories.get(accountId) ?? { ...account, points: [] };
    history.points.push({ ...figure, source: { label, url: sourceUrl } });
    histories.set(accountId, history);
  }
  return [...histories.values()];
}
