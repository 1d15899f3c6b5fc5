import type pg from "pg";
import type { Staged } from "./stageRows";

/** Fields of a figure beside its key. A file that lacks one adds nothing, and takes nothing away. */
const KNOWN_ALWAYS = ["audience", "date_precision", "precision", "step"] as const;
export const KNOWN_SOMETIMES = ["following", "posts", "period_days", "reactions", "comments", "shares", "views"] as const;

/** SQL: row `said` says nothing that `known` does not. */
function saysTheSame(said: string, known: string): string {
  const always = KNOWN_ALWAYS.map((field) => `${said}.${field} IS NOT DISTINCT FROM ${known}.${field}`);
  const sometimes = KNOWN_SOMETIMES.map((field) => `(${said}.${field} IS NULL OR ${said}.${field} IS NOT DISTINCT FROM ${known}.${field})`);
  return [...always, ...sometimes].join(" AND ");
}

/** SQL: a figure in a few words, for whom it contradicts. */
function inWords(row: string): string {
  return `concat_ws(' ', ${row}.audience, nullif(${row}.precision::text, 'exact'), ${row}.step)`;
}

/**
 * Says of each staged row that is not new what it is, in the table `verdict`: `same`, `conflict` (a stored figure says otherwise) or
 * `duplicate` (an earlier row of the file does). The first row of a key is compared with what is stored, the others with the first too.
 */
export async function classifyStaged(client: pg.PoolClient, { days }: Staged, overwrite: boolean): Promise<void> {
  await client.query("CREATE TEMPORARY TABLE several (account integer, kind metric_kind)");
  await client.query("CREATE TEMPORARY TABLE stored (line integer, same boolean, found text)");
  await client.query("CREATE TEMPORARY TABLE verdict (line integer PRIMARY KEY, class text NOT NULL, found text)");
  if (days === null) return;
  await client.query(
    "INSERT INTO several SELECT account, kind FROM staged WHERE refusal IS NULL GROUP BY account, kind HAVING count(*) > 1",
  );
  await client.query(
    // The days as constants: only the partitions of those years are looked at.
    `INSERT INTO stored SELECT s.line, ${saysTheSame("s", "k")}, ${inWords("k")}
     FROM staged s JOIN snapshot k ON k.account_id = s.account AND k.observed_on = s.observed_on AND k.kind = s.kind
     WHERE s.refusal IS NULL AND s.account > 0 AND k.observed_on BETWEEN '${days.first}' AND '${days.last}'`,
  );
  await client.query(
    `WITH twin AS (
       SELECT s.line, min(s.line) OVER (PARTITION BY s.account, s.observed_on, s.kind) AS first_line
       FROM staged s JOIN several USING (account, kind) WHERE s.refusal IS NULL),
     later AS (
       SELECT t.line, f.line AS first_line, ${saysTheSame("s", "f")} AS repeats, ${inWords("f")} AS found
       FROM twin t JOIN staged s ON s.line = t.line JOIN staged f ON f.line = t.first_line WHERE t.line <> t.first_line)
     INSERT INTO verdict
     SELECT k.line, CASE WHEN k.same THEN 'same' ELSE 'conflict' END, k.found
     FROM stored k WHERE NOT EXISTS (SELECT FROM later l WHERE l.line = k.line)
     UNION ALL
     SELECT l.line,
       CASE
         WHEN l.repeats AND ($1 OR coalesce(f.same, true)) THEN 'same'
         WHEN l.repeats THEN 'conflict'
         WHEN NOT $1 AND k.same THEN 'same'
         ELSE 'duplicate'
       END,
       CASE WHEN l.repeats THEN k.found ELSE l.found END
     FROM later l LEFT JOIN stored k ON k.line = l.line LEFT JOIN stored f ON f.line = l.first_line`,
    [overwrite],
  );
}
