import type pg from "pg";
import { rankValues, type ValueColumns } from "@/lib/domain/ranking";
import type { BenchRow } from "./benchRow";
import { interleave } from "./interleave";
import { seededValues, TERRITORIES } from "./seededValues";

/**
 * What one would write instead: the rank by its window function; best and worst by counting, along one order of all bounds, the lows above
 * a high and the highs below a low (a join on the inequalities would be quadratic). Sums are asked for, so that all is computed and
 * nothing travels.
 */
const SQL = `
  WITH ranked AS (SELECT id, rank() OVER (ORDER BY value DESC) AS rank FROM bench_value),
  above AS (
    SELECT id, sum(low) OVER (ORDER BY bound DESC, low ROWS UNBOUNDED PRECEDING) + 1 AS best
    FROM (SELECT id, high AS bound, 0 AS low FROM bench_value UNION ALL SELECT NULL, low, 1 FROM bench_value) bounds),
  below AS (
    SELECT id, (SELECT count(*) FROM bench_value) - sum(high) OVER (ORDER BY bound, high ROWS UNBOUNDED PRECEDING) AS worst
    FROM (SELECT id, low AS bound, 0 AS high FROM bench_value UNION ALL SELECT NULL, high, 1 FROM bench_value) bounds)
  SELECT sum(rank)::float8 AS rank, sum(best)::float8 AS best, sum(worst)::float8 AS worst
  FROM ranked JOIN above USING (id) JOIN below USING (id)`;

/** Ranks, ties and ranges by the product's kernel, against the database on the same rows. */
export const postgresRankRow: BenchRow = {
  name: "rank-postgres",
  what: `ranks, ties and ranges of one metric over ${TERRITORIES.toLocaleString("en")} territories`,
  against: "PostgreSQL computing rank, best and worst on the same rows",
  wanted: { atLeast: 3 },
  async measure({ createDatabase }) {
    const db = await createDatabase();
    try {
      const columns = seededValues();
      const client = await db.pool.connect();
      try {
        await load(client, columns);
        await requireSame(client, columns);
        const [kernel, postgres] = await interleave(15, [() => void rankValues(columns), () => client.query(SQL)], 3);
        return { ratio: postgres / kernel, unit: "× faster", detail: `${kernel.toFixed(1)} ms against ${postgres.toFixed(1)} ms` };
      } finally {
        client.release();
      }
    } finally {
      await db.close();
    }
  },
};

async function load(client: pg.PoolClient, { values, lows, highs }: ValueColumns): Promise<void> {
  await client.query(
    "CREATE TEMP TABLE bench_value (id int PRIMARY KEY, value float8 NOT NULL, low float8 NOT NULL, high float8 NOT NULL)",
  );
  await client.query(
    `INSERT INTO bench_value SELECT ordinality, value, low, high
     FROM unnest($1::float8[], $2::float8[], $3::float8[]) WITH ORDINALITY AS v (value, low, high, ordinality)`,
    [[...values], [...lows], [...highs]],
  );
  await client.query("ANALYZE bench_value");
  await client.query("SET work_mem = '256MB'; SET jit = off"); // sorts in memory; compiling would cost more than it saves
}

/** Both must compute the same thing before they are compared. */
async function requireSame(client: pg.PoolClient, columns: ValueColumns): Promise<void> {
  const { rows } = await client.query<Record<"rank" | "best" | "worst", number>>(SQL);
  const ours = rankValues(columns);
  for (const name of ["rank", "best", "worst"] as const) {
    const sum = ours[name].reduce((total, one) => total + one, 0);
    if (rows[0]?.[name] !== sum) throw new Error(`${name}: PostgreSQL finds ${rows[0]?.[name]}, the kernel ${sum}`);
  }
}
