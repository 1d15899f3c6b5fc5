import type pg from "pg";

export interface DoubtfulCounts {
  /** Rows that are doubtful and bring a figure, or whose figure is set aside. */
  doubtful: number;
  /** Rows that are doubtful and contradict a stored figure. */
  changedDoubtful: number;
}

/**
 * Finds the rows with a doubt, whichever comparison raised it, in the table `doubted`. Those that are set aside take the class `doubtful`:
 * they are not stored. `making` has the accounts that the file makes, for them to be shown.
 */
export async function setDoubtfulAside(client: pg.PoolClient, setAside: boolean, overwrite: boolean): Promise<DoubtfulCounts> {
  await client.query("CREATE TEMPORARY TABLE doubted AS SELECT line FROM staged WHERE doubts IS NOT NULL UNION SELECT line FROM leap");
  if (setAside) {
    if (overwrite) {
      await client.query("UPDATE verdict v SET class = 'doubtful' FROM doubted d WHERE d.line = v.line AND v.class = 'conflict'");
    }
    await client.query(
      "INSERT INTO verdict (line, class) SELECT line, 'doubtful' FROM doubted d WHERE NOT EXISTS (SELECT FROM verdict v WHERE v.line = d.line)",
    );
  }
  await client.query("CREATE TEMPORARY TABLE making (account integer PRIMARY KEY, territory_id integer, network network, handle text)");
  if (setAside) {
    await client.query("INSERT INTO making SELECT account, territory_id, network, handle FROM staged WHERE creates");
    await client.query("ANALYZE staged (line, account), verdict, leap, making"); // taken for a few rows, they are met in loops
  }
  const { rows } = await client.query<DoubtfulCounts>(
    `SELECT (count(*) FILTER (WHERE v.class IS NULL OR v.class = 'doubtful'))::integer AS doubtful,
       (count(*) FILTER (WHERE v.class = 'conflict'))::integer AS "changedDoubtful"
     FROM doubted d LEFT JOIN verdict v ON v.line = d.line`,
  );
  return rows[0] ?? { doubtful: 0, changedDoubtful: 0 };
}
