import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";

/**
 * Refuses what would leave nobody to administer this instance. Takes hold of all who can until the transaction ends: of two administrators
 * who put each other out at once, the second finds only itself.
 * @param memberId who is to be no administrator any more
 * @throws ExpectedError `last-administrator`
 */
export async function keepAdministrator(client: pg.PoolClient, memberId: number): Promise<void> {
  const { rows } = await client.query(
    `SELECT id FROM member WHERE 'ADMIN' = ANY(roles) AND disabled_at IS NULL AND password_hash IS NOT NULL ORDER BY id FOR UPDATE`,
  );
  if (rows.length === 1 && rows[0].id === memberId) throw new ExpectedError("last-administrator");
}
