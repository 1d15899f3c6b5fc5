import type pg from "pg";

/**
 * Takes a nominee, and its category for reading, until the transaction ends: of two votes, or of a vote and a decision, one sees what the
 * other has done. After the award, which the standing holds, and before any other row: always in this order.
 */
export async function holdNominee(client: pg.PoolClient, nomineeId: string): Promise<void> {
  await client.query("SELECT 1 FROM award_category c WHERE c.id = (SELECT category_id FROM nominee WHERE id = $1) FOR SHARE", [nomineeId]);
  await client.query("SELECT 1 FROM nominee WHERE id = $1 FOR NO KEY UPDATE", [nomineeId]);
}

/** The same of several nominees of a category, in one order: two who hold some of the same wait, and do not stand in each other's way. */
export async function holdNominees(client: pg.PoolClient, categoryId: number, nomineeIds: readonly string[]): Promise<void> {
  await client.query("SELECT 1 FROM award_category WHERE id = $1 FOR SHARE", [categoryId]);
  await client.query("SELECT 1 FROM nominee WHERE category_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR NO KEY UPDATE", [
    ...[categoryId, nomineeIds],
  ]);
}
