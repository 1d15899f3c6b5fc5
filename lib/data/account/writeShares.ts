import type pg from "pg";

/** Whom an account is shared with: these territories, and no other. */
export async function writeShares(client: pg.PoolClient, id: number, territories: readonly number[]): Promise<void> {
  await client.query("DELETE FROM account_share WHERE account_id = $1 AND territory_id <> ALL ($2::int[])", [id, territories]);
  await client.query("INSERT INTO account_share (account_id, territory_id) SELECT $1, unnest($2::int[]) ON CONFLICT DO NOTHING", [
    id,
    territories,
  ]);
}
