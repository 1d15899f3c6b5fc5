import { type Database, inTransaction } from "@/lib/data/database";

/** Adds weekly figures before those that are there, of all accounts, until there are as many: the growth of an account told by its own. */
export async function fillSnapshots({ pool }: Pick<Database, "pool">, wanted: number): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("SET LOCAL session_replication_role = replica"); // accounts and sources are those of figures that are there
    const counts = await client.query<{ snapshots: number; accounts: number; oldest: string }>(
      "SELECT count(*)::int AS snapshots, count(DISTINCT account_id)::int AS accounts, min(observed_on) AS oldest FROM snapshot",
    );
    const { snapshots = 0, accounts = 1, oldest = "" } = counts.rows[0] ?? {};
    const weeks = Math.ceil((wanted - snapshots) / accounts);
    await client.query(
      `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, step, following, posts, period_days, reactions,
       comments, shares, views, origin, source_id, recorded_by)
     SELECT s.account_id, $1::date - 7 * week, s.kind, 'day', (s.audience * (1 - 0.003 * week / (1 + 0.003 * week)))::int, 'exact', NULL, s.following,
       s.posts, s.period_days, s.reactions, s.comments, s.shares, s.views, s.origin, s.source_id, 'bench'
     FROM (SELECT DISTINCT ON (account_id) * FROM snapshot ORDER BY account_id, observed_on DESC) s, generate_series(1, $2) AS week`,
      [oldest, weeks],
    );
  });
}
