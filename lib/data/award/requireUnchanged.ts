import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { requireUnpublished } from "./requireUnpublished";

/**
 * That an award, which the transaction keeps from changing already, is what was seen, and is not published.
 * @throws ExpectedError `award-published`, `award-stale`
 */
export async function requireUnchanged(client: pg.PoolClient, categoryId: number, seen: number | null): Promise<void> {
  const { rows } = await client.query<{ id: number; version: number }>(
    "SELECT e.id, e.version FROM award_category c JOIN award_edition e ON e.id = c.award_id WHERE c.id = $1",
    [categoryId],
  );
  await requireUnpublished(client, rows[0]?.id ?? 0);
  if (seen !== null && rows[0]?.version !== seen) throw new ExpectedError("award-stale");
}
