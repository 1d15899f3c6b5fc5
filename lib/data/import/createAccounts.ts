import type pg from "pg";
import { copyInto } from "@/lib/data/copy/copyInto";
import type { KnownAccount } from "@/lib/domain/account/accountRegister";
import { withoutReferenceChecks } from "./withoutReferenceChecks";

/**
 * Makes the accounts that a file brings, and leaves in `brought (ref, id)` the identifier of each. The caller holds the lock on `account`.
 * @returns the identifiers, as ranges from–to: they say in the audit log what to take away if the import is undone
 */
export async function createAccounts(client: pg.PoolClient, accounts: readonly KnownAccount[], now: Date): Promise<[number, number][]> {
  await client.query(
    `CREATE TEMPORARY TABLE brought (
       ref integer PRIMARY KEY, id integer NOT NULL DEFAULT nextval('account_id_seq'), territory_id integer NOT NULL, network network NOT NULL,
       handle text, handle_key text, url text, opened_on date)`,
  );
  if (accounts.length === 0) return [];
  await copyInto(client, "brought (ref, territory_id, network, handle, handle_key, url, opened_on)", function* (rows) {
    for (const account of accounts) {
      rows.row(7);
      rows.int4(account.id);
      rows.int4(account.territoryId);
      rows.label(account.network);
      rows.text(account.handle);
      rows.text(account.handleKey);
      rows.text(account.url);
      rows.day(account.openedOn);
      yield;
    }
  });
  await client.query("SELECT count(*) FROM (SELECT FROM territory WHERE id IN (SELECT territory_id FROM brought) FOR KEY SHARE) AS kept");
  await withoutReferenceChecks(client, () =>
    client.query(
      `INSERT INTO account (id, territory_id, network, handle, handle_key, url, standing, main, opened_on, created_at)
       SELECT id, territory_id, network, handle, handle_key, url, 'official', true, opened_on, $1 FROM brought`,
      [now],
    ),
  );
  const { rows } = await client.query<{ first: number; last: number }>(
    `SELECT min(id) AS first, max(id) AS last FROM (SELECT id, id - row_number() OVER (ORDER BY id) AS island FROM brought) AS numbered
     GROUP BY island ORDER BY 1`,
  );
  return rows.map(({ first, last }) => [first, last]);
}
