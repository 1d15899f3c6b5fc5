import type pg from "pg";
import { METRIC_KINDS, type MetricKind } from "@/lib/domain/snapshot/figure";
import type { Staged } from "./stageRows";

/** Fields of a figure beside its key. A file that lacks one of the second list adds nothing, and takes nothing away. */
export const KNOWN_ALWAYS = ["audience", "date_precision", "precision", "step"] as const;
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
export const AUDIENCE_OF = (dated: string) => `(${dated} & 4294967295)::integer`;
export const DAY_OF = (dated: string) => `(DATE '2000-01-01' + (${dated} >> 32)::integer)`;

/**
 * Meets each staged row with what is known of its account and kind, in three tables: `stored` (the figure of the same day, in the
 * database), `twin` (the first row of the same day, in the file) and `earlier` (the latest figure before, in either, and the latest of another
 * kind; one known to the year only is never used for growth). Accounts with one row in the file, nearly all of most files, are met in one pass; those with several
 * are walked through day by day: ten years of days of one account make millions of pairs.
 */
export async function compareStaged(client: pg.PoolClient, { days, known, several }: Staged): Promise<Compared> {
  await client.query("CREATE TEMPORARY TABLE stored (line integer, same boolean, found text)");
  await client.query("CREATE TEMPORARY TABLE twin (line integer, first_line integer)");
  await client.query("CREATE TEMPORARY TABLE earlier (line integer, audience integer, kind metric_kind, latest bigint, other bigint)");
  if (days === null) return { twins: 0 };
  const once = "SELECT s.* FROM staged s WHERE s.refusal IS NULL AND s.account > 0";
  if (!several) {
    if (known) await meetOnce(client, days, `NOT MATERIALIZED (${once})`);
    return { twins: 0 };
  }
  await client.query(
    "CREATE TEMPORARY TABLE several AS SELECT account FROM staged WHERE refusal IS NULL GROUP BY account HAVING count(*) > 1",
  );
  await client.query("ANALYZE staged (account, kind, observed_on, refusal), several"); // taken for a few rows, they would be met in loops
  await meetOnce(client, days, `MATERIALIZED (${once} AND NOT EXISTS (SELECT FROM several v WHERE v.account = s.account))`);
  return { twins: await meetSeveral(client, days) };
}

export interface Compared {
  /** Rows of the file that have the account, kind and day of an earlier one. */
  twins: number;
}

/** The days as constants: only the partitions of those years are looked at. */
type Days = NonNullable<Staged["days"]>;

/** SQL: a stored figure that another is compared with. */
const BEFORE = "k.observed_on < s.observed_on AND k.date_precision <> 'year' AND s.date_precision <> 'year'";

async function meetOnce(client: pg.PoolClient, { first, last }: Days, once: string): Promise<void> {
  await client.query(
    `WITH once AS ${once},
     met AS (
       SELECT s.line, s.audience, s.kind,
         bool_or(${saysTheSame("s", "k")}) FILTER (WHERE k.observed_on = s.observed_on AND k.kind = s.kind) AS same,
         max(${inWords("k")}) FILTER (WHERE k.observed_on = s.observed_on AND k.kind = s.kind) AS found,
         max(${dated("k")}) FILTER (WHERE ${BEFORE} AND k.kind = s.kind) AS latest,
         max(${dated("k")}) FILTER (WHERE ${BEFORE} AND k.kind <> s.kind) AS other
       FROM once s JOIN snapshot k ON k.account_id = s.account
         AND k.observed_on >= s.observed_on - ${DAYS_BACK} AND k.observed_on <= s.observed_on
       WHERE k.observed_on BETWEEN DATE '${first}' - ${DAYS_BACK} AND '${last}'
       GROUP BY s.line, s.audience, s.kind),
     kept AS (INSERT INTO stored SELECT line, same, found FROM met WHERE same IS NOT NULL)
     INSERT INTO earlier SELECT line, audience, kind, latest, other FROM met WHERE num_nonnulls(latest, other) > 0`,
  );
}

/** SQL: the latest figure of a kind before the row at hand. */
function latestOf(kind: MetricKind): string {
  return `max(dated) FILTER (WHERE kind = '${kind}') OVER before AS ${kind}`;
}

async function meetSeveral(client: pg.PoolClient, { first, last }: Days): Promise<number> {
  await client.query(
    `INSERT INTO stored SELECT s.line, ${saysTheSame("s", "k")}, ${inWords("k")} FROM staged s JOIN several USING (account)
     JOIN snapshot k ON k.account_id = s.account AND k.kind = s.kind AND k.observed_on = s.observed_on
     WHERE s.refusal IS NULL AND k.observed_on BETWEEN '${first}' AND '${last}'`,
  );
  await client.query(
    `INSERT INTO earlier
     WITH figure AS (
       SELECT s.line, s.account, s.kind, s.audience, ${dayNumber("s")} AS day, ${dated("s")} AS dated
       FROM staged s JOIN several USING (account) WHERE s.refusal IS NULL AND s.date_precision <> 'year'
       UNION ALL
       SELECT NULL, k.account_id, k.kind, k.audience, ${dayNumber("k")}, ${dated("k")}
       FROM snapshot k JOIN several v ON v.account = k.account_id
       WHERE k.date_precision <> 'year' AND k.observed_on BETWEEN DATE '${first}' - ${DAYS_BACK} AND '${last}'),
     walked AS (
       SELECT line, audience, kind, (day - ${DAYS_BACK})::bigint << 32 AS since, ${METRIC_KINDS.map(latestOf).join(", ")}
       FROM figure
       WINDOW before AS (PARTITION BY account ORDER BY day RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
     met AS (
       SELECT line, audience, kind, since, CASE kind ${METRIC_KINDS.map((kind) => `WHEN '${kind}' THEN ${kind}`).join(" ")} END AS latest,
         greatest(${METRIC_KINDS.map((kind) => `CASE WHEN kind <> '${kind}' THEN ${kind} END`).join(", ")}) AS other
       FROM walked WHERE line IS NOT NULL)
     SELECT line, audience, kind, CASE WHEN latest >= since THEN latest END, CASE WHEN other >= since THEN other END
     FROM met WHERE latest >= since OR other >= since`,
  );
  const twins = await client.query(
    `INSERT INTO twin SELECT line, first_line FROM (
       SELECT s.line, min(s.line) OVER (PARTITION BY s.account, s.observed_on, s.kind) AS first_line
       FROM staged s JOIN several USING (account) WHERE s.refusal IS NULL) AS numbered
     WHERE line <> first_line`,
  );
  return twins.rowCount ?? 0;
}
