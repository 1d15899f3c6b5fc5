import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { requireUnpublished } from "./requireUnpublished";

/**
 * Takes an award for oneself until the transaction ends: nobody decides, assesses or publishes meanwhile, and whoever came second sees what
 * the first has done.
 * @throws ExpectedError `unknown-award`, `award-published`
 */
export async function holdAward(client: pg.PoolClient, year: number): Promise<number> {
  const { rows } = await client.query<{ id: number }>("SELECT id FROM award_edition WHERE year = $1 FOR UPDATE", [year]);
  const id = rows[0]?.id;
  if (id === undefined) throw new ExpectedError("unknown-award", { found: year });
  // A statement of its own: one that has waited for the row still sees the other tables as they were before.
  await requireUnpublished(client, id);
  return id;
}
