import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";

/**
 * Those who are to read accounts exist, and can sign in.
 * @throws ExpectedError `unknown-member`
 */
export async function requireReaders(client: pg.PoolClient, memberIds: readonly number[]): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM member WHERE id = ANY ($1::int[]) AND disabled_at IS NULL", [memberIds]);
  if (rowCount !== new Set(memberIds).size) throw new ExpectedError("unknown-member");
}
