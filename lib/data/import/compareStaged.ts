import type pg from "pg";
import type { Staged } from "./stageRows";

/** Fields of a figure beside its key. A file that lacks one of the second list adds nothing, and takes nothing away. */
const KNOWN_ALWAYS = ["audience", "date_precision", "precision", "step"] as const;
export const KNOWN_SOMETIMES = ["following", "posts", "period_days", "reactions", "comments", "shares", "views"] as const;

/** An earlier figure is compared with for so many days: after years a doubling says nothing. */
const DAYS_BACK = 400;

/** SQL: row `said` says nothing that `known` does not. */
export function saysTheSame(said: string, known: string): string {
  const always = KNOWN_ALWAYS.map((field) => `${said}.${field} IS NOT DISTINCT FROM ${known}.${field}`);
  const sometimes = KNOWN_SOMETIMES.map((field) => `(${said}.${field} IS NULL OR ${said}.${field} IS NOT DISTINCT FROM ${known}.${field})`);
  return [...always, ...sometimes].join(" AND ");
}

/** SQL: a figure in a few words, for whom it contradicts. */
export function inWords(row: string): string {
  return `concat_ws(' ', ${row}.audience, nullif(${row}.precision::text, 'exact'), ${row}.step)`;
}

/** SQL: the day of a row as a number. */
function dayNumber(row: string): string {
  return `(${row}.observed_on - DATE '2000-01-01')`;
}

/** SQL: day and audience of a figure as one number: the greatest is the latest, which max() finds without a sort. */
function dated(row: string): string {
  return `(${dayNumber(row)}::bigint << 32) | ${row}.audience`;
}
export const AUDIENCE_OF_LATEST = "(latest & 4294967295)::integer";
export const DAY_OF_LATEST = "DATE '2000-01-01' + (latest >> 32)::integer";

/**
 * Meets each staged row with what is known of its account and kind, in three tables: `stored` (the figure of the same day, in the
 * database), `twin` (the first row of the same day, in the file) and `earlier` (the latest figure before, in either; one known to the year
 * only is never used for growth). Accounts with one row in the file, nearly all of most files, are met in one pass; those with several
 * are walked through day by day: ten years of days of one account make millions of pairs.
 */
export async function compareStaged(client: pg.PoolClient, { days }: Staged): Promise<Compared> {
  await client.query("CREATE TEMPORARY TABLE stored (line integer, same boolean, found text)");
  await client.query("CREATE TEMPORARY TABLE twin (line integer, first_line integer)");
  await client.query("CREATE TEMPORARY TABLE earlier (line integer, audience integer, latest bigint)");
  if (days === null) return { twins: 0 };
  const several = await client.query(
    "CREATE TEMPORARY TABLE several AS SELECT account, kind FROM staged WHERE refusal IS NULL GROUP BY account, kind HAVING count(*) > 1",
  );
  const once = "SELECT s.* FROM staged s WHERE s.refusal IS NULL AND s.account > 0";
  if (several.rowCount === 0) {
    await meetOnce(client, days, `NOT MATERIALIZED (${once})`);
    return { twins: 0 };
  }
  await client.query("ANALYZE staged (account, kind, observed_on, refusal), several"); // taken for a few rows, they would be met in loops
  await meetOnce(
    client,
    days,
    `MATERIALIZED (${once} AND NOT EXISTS (SELECT FROM several v WHERE v.account = s.account AND v.kind = s.kind))`,
  );
  return { twins: await meetSeveral(client, days) };
}

export interface Compared {
  /** Rows of the file that have the account, kind and day of an earlier one. */
  twins: number;
}

/** The days as constants: only the partitions of those years are looked at. */
type Days = NonNullable<Staged["days"]>;

async function meetOnce(client: pg.PoolClient, { first, last }: Days, once: string): Promise<void> {
  await client.query(
    `WITH once AS ${once},
     met AS (
       SELECT s.line, s.audience,
         bool_or(${saysTheSame("s", "k")}) FILTER (WHERE k.observed_on = s.observed_on) AS same,
         max(${inWords("k")}) FILTER (WHERE k.observed_on = s.observed_on) AS found,
         max(${dated("k")}) FILTER (WHERE k.observed_on < s.observed_on AND k.date_precision <> 'year' AND s.date_precision <> 'year') AS latest
       FROM once s JOIN snapshot k ON k.account_id = s.account AND k.kind = s.kind
         AND k.observed_on >= s.observed_on - ${DAYS_BACK} AND k.observed_on <= s.observed_on
       WHERE k.observed_on BETWEEN DATE '${first}' - ${DAYS_BACK} AND '${last}'
       GROUP BY s.line, s.audience),
     kept AS (INSERT INTO stored SELECT line, same, found FROM met WHERE same IS NOT NULL)
     INSERT INTO earlier SELECT line, audience, latest FROM met WHERE latest IS NOT NULL`,
  );
}

async function meetSeveral(client: pg.PoolClient, { first, last }: Days): Promise<number> {
  await client.query(
    `INSERT INTO stored SELECT s.line, ${saysTheSame("s", "k")}, ${inWords("k")} FROM staged s JOIN several USING (account, kind)
     JOIN snapshot k ON k.account_id = s.account AND k.kind = s.kind AND k.observed_on = s.observed_on
     WHERE s.refusal IS NULL AND k.observed_on BETWEEN '${first}' AND '${last}'`,
  );
  await client.query(
    `INSERT INTO earlier
     WITH figure AS (
       SELECT s.line, s.account, s.kind, s.audience, ${dayNumber("s")} AS day, ${dated("s")} AS dated
       FROM staged s JOIN several USING (account, kind) WHERE s.refusal IS NULL AND s.date_precision <> 'year'
       UNION ALL
       SELECT NULL, k.account_id, k.kind, k.audience, ${dayNumber("k")}, ${dated("k")}
       FROM snapshot k JOIN several v ON v.account = k.account_id AND v.kind = k.kind
       WHERE k.date_precision <> 'year' AND k.observed_on BETWEEN DATE '${first}' - ${DAYS_BACK} AND '${last}'),
     walked AS (
       SELECT line, audience, day, max(dated) OVER (
         PARTITION BY account, kind ORDER BY day RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS latest
       FROM figure)
     SELECT line, audience, latest FROM walked WHERE line IS NOT NULL AND (latest >> 32) >= day - ${DAYS_BACK}`,
  );
  const twins = await client.query(
    `INSERT INTO twin SELECT line, first_line FROM (
       SELECT s.line, min(s.line) OVER (PARTITION BY s.account, s.observed_on, s.kind) AS first_line
       FROM staged s JOIN several USING (account, kind) WHERE s.refusal IS NULL) AS numbered
     WHERE line <> first_line`,
  );
  return twins.rowCount ?? 0;
}
