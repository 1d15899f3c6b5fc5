import type pg from "pg";
import { type Compared, inWords, saysTheSame } from "./compareStaged";
import type { ImportTally } from "./ImportTally";

/**
 * Says of each staged row that is not new what it is, in the table `verdict`: `same`, `conflict` (a stored figure says otherwise) or
 * `duplicate` (an earlier row of the file does); `doubtful` comes after. The first row of a key is compared with what is stored, the others with the first too.
 */
export async function classifyStaged(client: pg.PoolClient, { twins }: Compared, overwrite: boolean): Promise<void> {
  await client.query("CREATE TEMPORARY TABLE verdict (line integer PRIMARY KEY, class text NOT NULL, found text)");
  await client.query(
    `INSERT INTO verdict SELECT line, CASE WHEN same THEN 'same' ELSE 'conflict' END, found
     FROM stored k WHERE NOT EXISTS (SELECT FROM twin t WHERE t.line = k.line)`,
  );
  if (twins === 0) return;
  await client.query(
    `WITH later AS (
       SELECT t.line, f.line AS first_line, ${saysTheSame("s", "f")} AS repeats, ${inWords("f")} AS found
       FROM twin t JOIN staged s ON s.line = t.line JOIN staged f ON f.line = t.first_line)
     INSERT INTO verdict
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

export interface ClassCounts {
  new: number;
  same: number;
  changed: number;
  setAside: number;
}

export async function countClasses(client: pg.PoolClient, tally: ImportTally, overwrite: boolean): Promise<ClassCounts> {
  const { rows } = await client.query<Omit<ClassCounts, "new">>(
    `SELECT (count(*) FILTER (WHERE class = 'same'))::integer AS same, (count(*) FILTER (WHERE class = 'conflict'))::integer AS changed,
       (count(*) FILTER (WHERE class = 'doubtful'))::integer AS "setAside" FROM verdict`,
  );
  const { same = 0, changed = 0, setAside = 0 } = rows[0] ?? {};
  return { new: tally.rows - tally.refused - same - setAside - (overwrite ? changed : 0), same, changed, setAside };
}

export interface AccountCounts {
  accountsCreated: number;
  accountsNamed: number;
}

/** Accounts that the rows make and name, those left out that only rows set aside would. */
export async function countAccounts(client: pg.PoolClient): Promise<AccountCounts> {
  const { rows } = await client.query<AccountCounts>(
    `SELECT (count(DISTINCT s.account) FILTER (WHERE s.account < 0 AND v.class IS NULL))::integer AS "accountsCreated",
       (count(DISTINCT s.account) FILTER (WHERE s.names AND coalesce(v.class, 'new') NOT IN (${NOT_STORED})))::integer AS "accountsNamed"
     FROM staged s LEFT JOIN verdict v ON v.line = s.line`,
  );
  return rows[0] ?? { accountsCreated: 0, accountsNamed: 0 };
}

/** SQL: classes of rows of which nothing is kept. */
export const NOT_STORED = "'conflict', 'duplicate', 'doubtful'";
