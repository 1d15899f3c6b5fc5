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

/** SQL: day and audience of the latest figure as one number, which max() compares: a sort of all earlier figures would take the longer. */
function latest(row: string): string {
  return `max(((${row}.observed_on - DATE '2000-01-01')::bigint << 32) | ${row}.audience)`;
}
export const AUDIENCE_OF_LATEST = "(latest & 4294967295)::integer";
export const DAY_OF_LATEST = "DATE '2000-01-01' + (latest >> 32)::integer";

/**
 * Meets each staged row with what is known of its account and kind, in three tables: `stored` (the figure of the same day, in the
 * database), `twin` (the first row of the same day, in the file) and `earlier` (the latest figure before, in either; one known to the year
 * only is never used for growth).
 */
export async function compareStaged(client: pg.PoolClient, { days }: Staged): Promise<Compared> {
  await client.query("CREATE TEMPORARY TABLE stored (line integer, same boolean, found text)");
  await client.query("CREATE TEMPORARY TABLE twin (line integer, first_line integer)");
  await client.query("CREATE TEMPORARY TABLE earlier (line integer, audience integer, latest bigint)");
  if (days === null) return { twins: 0 };
  await meetStored(client, days);
  const several = await client.query(
    "CREATE TEMPORARY TABLE several AS SELECT account, kind FROM staged WHERE refusal IS NULL GROUP BY account, kind HAVING count(*) > 1",
  );
  return { twins: several.rowCount === 0 ? 0 : await meetRows(client) };
}

export interface Compared {
  /** Rows of the file that have the account, kind and day of an earlier one. */
  twins: number;
}

async function meetStored(client: pg.PoolClient, { first, last }: NonNullable<Staged["days"]>): Promise<void> {
  await client.query(
    // The days as constants: only the partitions of those years are looked at.
    `WITH met AS (
       SELECT s.line, s.audience,
         bool_or(${saysTheSame("s", "k")}) FILTER (WHERE k.observed_on = s.observed_on) AS same,
         max(${inWords("k")}) FILTER (WHERE k.observed_on = s.observed_on) AS found,
         ${latest("k")} FILTER (WHERE k.observed_on < s.observed_on AND k.date_precision <> 'year' AND s.date_precision <> 'year') AS latest
       FROM staged s JOIN snapshot k ON k.account_id = s.account AND k.kind = s.kind
         AND k.observed_on >= s.observed_on - ${DAYS_BACK} AND k.observed_on <= s.observed_on
       WHERE s.refusal IS NULL AND s.account > 0 AND k.observed_on BETWEEN DATE '${first}' - ${DAYS_BACK} AND '${last}'
       GROUP BY s.line, s.audience),
     kept AS (INSERT INTO stored SELECT line, same, found FROM met WHERE same IS NOT NULL)
     INSERT INTO earlier SELECT line, audience, latest FROM met WHERE latest IS NOT NULL`,
  );
}

/** Only of accounts that have several rows in the file. */
async function meetRows(client: pg.PoolClient): Promise<number> {
  const twins = await client.query(
    `INSERT INTO twin SELECT line, first_line FROM (
       SELECT s.line, min(s.line) OVER (PARTITION BY s.account, s.observed_on, s.kind) AS first_line
       FROM staged s JOIN several USING (account, kind) WHERE s.refusal IS NULL) AS numbered
     WHERE line <> first_line`,
  );
  await client.query(
    `INSERT INTO earlier
     SELECT s.line, s.audience, ${latest("f")} FROM staged s JOIN several USING (account, kind)
     JOIN staged f ON f.account = s.account AND f.kind = s.kind AND f.refusal IS NULL
       AND f.observed_on >= s.observed_on - ${DAYS_BACK} AND f.observed_on < s.observed_on
     WHERE s.refusal IS NULL AND s.date_precision <> 'year' AND f.date_precision <> 'year' GROUP BY s.line, s.audience`,
  );
  return twins.rowCount ?? 0;
}
