import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";

/**
 * That an award, which the transaction keeps from changing already, is what was seen, and is not published.
 * @throws ExpectedError `award-published`, `award-stale`
 */
export async function requireUnchanged(client: pg.PoolClient, categoryId: number, seen: number | null): Promise<void> {
  const { rows } = await client.query<{ version: number; published: boolean }>(
    `SELECT e.version, EXISTS (SELECT FROM award_publication p WHERE p.award_id = e.id) AS published
     FROM award_category c JOIN award_edition e ON e.id = c.award_id WHERE c.id = $1`,
    [categoryId],
  );
  if (rows[0]?.published) throw new ExpectedError("award-published");
  if (seen !== null && rows[0]?.version !== seen) throw new ExpectedError("award-stale");
}
