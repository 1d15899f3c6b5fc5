import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";

/** @throws ExpectedError `award-published`: nothing that a palmarès was made of changes once it is */
export async function requireUnpublished(client: pg.PoolClient, awardId: number): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM award_publication WHERE award_id = $1", [awardId]);
  if (rowCount) throw new ExpectedError("award-published");
}
