import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { type Database, inTransaction } from "@/lib/data/database";
import type { Life } from "@/lib/domain/account/lifeProblem";
import type { Network } from "@/lib/domain/account/network";
import type { AccountStanding } from "@/lib/domain/account/standing";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";

export interface AccountRegistration extends Life {
  level: Level;
  /** Of the territory. */
  code: string;
  network: Network;
  handle: string;
  handleKey: string;
  url: string;
  purpose: string;
  standing: AccountStanding;
  main: boolean;
  /** Index, in the same list, of the account that took its place. */
  replacedBy: number | null;
  /** Territories that use it as their own. */
  sharedWith: readonly { level: Level; code: string }[];
}

/**
 * Writes many new accounts at once: all, or none when one of them breaks a rule of the register.
 * @throws ExpectedError `unknown-territory`, for holders and for those that share
 */
export async function registerAccounts(
  db: Pick<Database, "pool">,
  accounts: readonly AccountRegistration[],
  actor: string,
): Promise<number> {
  return inTransaction(db.pool, async (client) => {
    const ids = await reserveIds(client, accounts.length);
    await insertAccounts(client, accounts, ids);
    await insertShares(client, accounts, ids);
    await recordAudit(client, [
      {
        actor,
        action: "register",
        subject: "account",
        subjectId: `${ids[0] ?? ""}–${ids.at(-1) ?? ""}`,
        after: { count: accounts.length },
      },
    ]);
    return accounts.length;
  });
}

/** Known before the accounts are written, so that one can name the account that replaces it. Ascending. */
async function reserveIds(client: pg.PoolClient, count: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    "SELECT nextval(pg_get_serial_sequence('account', 'id'))::int AS id FROM generate_series(1, $1) ORDER BY id",
    [count],
  );
  return rows.map(({ id }) => id);
}

async function insertAccounts(client: pg.PoolClient, accounts: readonly AccountRegistration[], ids: readonly number[]): Promise<void> {
  const column = <T>(of: (account: AccountRegistration) => T) => accounts.map(of);
  const { rowCount } = await client.query(
    `INSERT INTO account (id, territory_id, network, handle, handle_key, url, purpose, standing, main, opened_on, dormant_since, closed_on, replaced_by_id)
     SELECT a.id, t.id, a.network::network, a.handle, a.handle_key, a.url, a.purpose::account_purpose, a.standing::account_standing, a.main,
       a.opened_on, a.dormant_since, a.closed_on, a.replaced_by_id
     FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::boolean[],
       $11::date[], $12::date[], $13::date[], $14::int[])
       AS a (id, level, code, network, handle, handle_key, url, purpose, standing, main, opened_on, dormant_since, closed_on, replaced_by_id)
     JOIN territory t ON t.level = a.level::level AND t.code = a.code`,
    [
      ids,
      column((a) => a.level),
      column((a) => a.code),
      column((a) => a.network),
      column((a) => a.handle),
      column((a) => a.handleKey),
      column((a) => a.url),
      column((a) => a.purpose),
      column((a) => a.standing),
      column((a) => a.main),
      column((a) => a.openedOn),
      column((a) => a.dormantSince),
      column((a) => a.closedOn),
      column((a) => (a.replacedBy === null ? null : ids[a.replacedBy])),
    ],
  );
  if (rowCount !== accounts.length) await refuseUnknown(client, accounts);
}

async function insertShares(client: pg.PoolClient, accounts: readonly AccountRegistration[], ids: readonly number[]): Promise<void> {
  const shares = accounts.flatMap(({ sharedWith }, index) => sharedWith.map((territory) => ({ ...territory, accountId: ids[index] })));
  const { rowCount } = await client.query(
    `INSERT INTO account_share (account_id, territory_id)
     SELECT s.account_id, t.id FROM unnest($1::int[], $2::text[], $3::text[]) AS s (account_id, level, code)
     JOIN territory t ON t.level = s.level::level AND t.code = s.code`,
    [shares.map(({ accountId }) => accountId), shares.map(({ level }) => level), shares.map(({ code }) => code)],
  );
  if (rowCount !== shares.length) await refuseUnknown(client, shares);
}

async function refuseUnknown(client: pg.PoolClient, named: readonly { level: Level; code: string }[]): Promise<never> {
  const { rows } = await client.query<{ found: string }>(
    `SELECT n.level || ' ' || n.code AS found FROM unnest($1::text[], $2::text[]) AS n (level, code)
     LEFT JOIN territory t ON t.level = n.level::level AND t.code = n.code WHERE t.id IS NULL LIMIT 1`,
    [named.map(({ level }) => level), named.map(({ code }) => code)],
  );
  throw new ExpectedError("unknown-territory", { level: "other", found: rows[0]?.found ?? "", expected: "none" });
}
