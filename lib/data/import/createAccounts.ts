import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { withoutReferenceChecks } from "./withoutReferenceChecks";

/** Identifiers of accounts that are made: that of the account −1 of the staged rows is `first`, of −2 the next, and so on. */
export interface MadeAccounts {
  first: number;
  count: number;
}

/** SQL: the account of a staged row. @param made the parameter that holds `first` */
export function accountIdOf(row: string, made: string): string {
  return `CASE WHEN ${row}.account < 0 THEN ${made}::integer - 1 - ${row}.account ELSE ${row}.account END`;
}

/** SQL: whether a row that is stored needs the account that a row makes, where some are set aside. */
const NEEDED = `EXISTS (
  SELECT FROM staged u WHERE u.account = s.account AND NOT EXISTS (SELECT FROM verdict v WHERE v.line = u.line AND v.class = 'doubtful'))`;

/**
 * Makes the accounts that the staged rows bring. The caller holds the lock on `account`: nobody else makes any meanwhile.
 * @param setAside some rows are not stored: accounts that only those need are not made
 */
export async function createAccounts(client: pg.PoolClient, count: number, setAside: boolean, now: Date): Promise<MadeAccounts> {
  if (count === 0) return { first: 0, count };
  const made = { first: await reserveIds(client, count), count };
  // The references that are not checked below: a territory is never deleted, and cannot be now.
  await client.query(
    "SELECT count(*) FROM (SELECT FROM territory WHERE id IN (SELECT territory_id FROM staged WHERE creates) FOR KEY SHARE) AS kept",
  );
  await withoutReferenceChecks(client, () =>
    client.query(
      `INSERT INTO account (id, territory_id, network, handle, handle_key, url, standing, main, opened_on, created_at)
       SELECT ${accountIdOf("s", "$1")}, s.territory_id, s.network, s.handle, s.handle_key, s.url, 'official', true, s.opened_on, $2
       FROM staged s WHERE s.creates AND ${setAside ? NEEDED : true}`,
      [made.first, now],
    ),
  );
  return made;
}

/** Consecutive ones. Others may take some from the counter before they wait for the lock: then the block has gaps, and is given up. */
async function reserveIds(client: pg.PoolClient, count: number): Promise<number> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const { rows } = await client.query<{ first: number; last: number }>(
      "SELECT min(id) AS first, max(id) AS last FROM (SELECT nextval('account_id_seq')::integer AS id FROM generate_series(1, $1)) AS taken",
      [count],
    );
    const { first, last } = rows[0] ?? { first: 0, last: 0 };
    if (last - first + 1 === count) return first;
  }
  throw new ExpectedError("register-changed");
}
