import type pg from "pg";

/** The sealed secret of a second factor that was begun and not confirmed; null where there is none. */
export async function readPendingSecret(client: pg.PoolClient, memberId: number): Promise<string | null> {
  const { rows } = await client.query("SELECT totp_secret FROM member WHERE id = $1 AND totp_since IS NULL", [memberId]);
  return rows[0]?.totp_secret ?? null;
}
