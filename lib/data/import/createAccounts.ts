import type pg from "pg";
import { withoutReferenceChecks } from "./withoutReferenceChecks";

/**
 * Makes the accounts that the staged rows bring, and leaves in `brought (ref, id)` the identifier of each. The caller holds the lock on
 * `account`: nobody else makes any meanwhile.
 * @returns the identifiers, as ranges from–to: they say in the audit log what to take away if the import is undone
 */
export async function createAccounts(client: pg.PoolClient, now: Date): Promise<[number, number][]> {
  await client.query("CREATE TEMPORARY TABLE brought (ref integer PRIMARY KEY, id integer NOT NULL DEFAULT nextval('account_id_seq'))");
  const brought = await client.query("INSERT INTO brought (ref) SELECT account FROM staged WHERE creates ORDER BY account DESC");
  if (brought.rowCount === 0) return [];
  await client.query(
    "SELECT count(*) FROM (SELECT FROM territory WHERE id IN (SELECT territory_id FROM staged WHERE creates) FOR KEY SHARE) AS kept",
  );
  await withoutReferenceChecks(client, () =>
    client.query(
      `INSERT INTO account (id, territory_id, network, handle, handle_key, url, standing, main, opened_on, created_at)
       SELECT b.id, s.territory_id, s.network, s.handle, s.handle_key, s.url, 'official', true, s.opened_on, $1
       FROM staged s JOIN brought b ON b.ref = s.account WHERE s.creates`,
      [now],
    ),
  );
  const { rows } = await client.query<{ first: number; last: number }>(
    `SELECT min(id) AS first, max(id) AS last FROM (SELECT id, id - row_number() OVER (ORDER BY id) AS island FROM brought) AS numbered
     GROUP BY island ORDER BY 1`,
  );
  return rows.map(({ first, last }) => [first, last]);
}
