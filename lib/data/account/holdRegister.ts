import type pg from "pg";
import { waitBriefly } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import type { AccountEntry } from "./accountEntry";
import { ACCOUNT_IN_WORDS } from "./accountSql";

/**
 * Of two members who write accounts of one territory, or of one handle, the second waits for the first, and then sees what it wrote. An import
 * locks the table and then looks at territories: whoever held a territory before the table would wait for it, and it for them.
 */
export async function holdRegister(client: pg.PoolClient, territories: readonly number[], entry?: AccountEntry): Promise<void> {
  await waitBriefly(client);
  await client.query("LOCK TABLE account IN ROW EXCLUSIVE MODE");
  await client.query("SELECT FROM territory WHERE id = ANY ($1) ORDER BY id FOR UPDATE", [[...new Set(territories)]]);
  if (entry?.handleKey != null) {
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`${entry.network} ${entry.handleKey}`]);
  }
}

/**
 * @param id of the account itself, when it is known already
 * @throws ExpectedError `account-known`, naming the open account that has the handle
 */
export async function refuseKnownHandle(client: pg.PoolClient, entry: AccountEntry, id: number | null): Promise<void> {
  if (entry.handleKey === null || entry.closedOn !== null) return;
  const { rows } = await client.query<{ id: number; found: string }>(
    `SELECT a.id, ${ACCOUNT_IN_WORDS} AS found FROM account a JOIN territory t ON t.id = a.territory_id
     WHERE a.network = $1::network AND a.handle_key = $2 AND a.closed_on IS NULL AND a.id IS DISTINCT FROM $3::int`,
    [entry.network, entry.handleKey, id],
  );
  const [known] = rows;
  if (known) throw new ExpectedError("account-known", { found: known.found, account: known.id, field: "account", problem: "known" });
}

/** The other main official accounts of the territory on the network, at any day of the life of this one. */
export async function findOtherMains(
  client: pg.PoolClient,
  entry: AccountEntry,
  id: number | null,
): Promise<{ id: number; found: string }[]> {
  if (!entry.main || entry.standing !== "official") return [];
  const { rows } = await client.query<{ id: number; found: string }>(
    `SELECT a.id, ${ACCOUNT_IN_WORDS} AS found FROM account a JOIN territory t ON t.id = a.territory_id
     WHERE a.territory_id = $1 AND a.network = $2::network AND a.main AND a.standing = 'official' AND a.id IS DISTINCT FROM $3::int
       AND daterange(a.opened_on, a.closed_on, '[)') && daterange($4::date, $5::date, '[)') ORDER BY a.id`,
    [entry.territoryId, entry.network, id, entry.openedOn, entry.closedOn],
  );
  return rows;
}
