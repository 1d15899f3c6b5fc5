import type pg from "pg";
import { STAFF } from "@/lib/domain/member/role";
import { ExpectedError } from "@/lib/platform/errors";

/**
 * Those who are to read accounts can sign in, and may record figures.
 * @throws ExpectedError `unknown-member`
 */
export async function requireReaders(client: pg.PoolClient, memberIds: readonly number[]): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM member WHERE id = ANY ($1::int[]) AND disabled_at IS NULL AND roles && $2::role[]", [
    memberIds,
    STAFF,
  ]);
  if (rowCount !== new Set(memberIds).size) throw new ExpectedError("unknown-member");
}
