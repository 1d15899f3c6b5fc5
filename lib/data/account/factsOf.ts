import type pg from "pg";
import type { AccountFacts } from "@/lib/domain/account/accountFacts";
import type { AccountEntry } from "./accountEntry";

/** What an entry says, in the words of the log. */
export async function factsOf(client: pg.PoolClient, entry: AccountEntry): Promise<AccountFacts> {
  const { rows } = await client.query<{ id: number; key: string }>(
    `SELECT id, level || '/' || code AS key FROM territory WHERE id = ANY ($1) ORDER BY level || '/' || code COLLATE "C"`,
    [[entry.territoryId, ...entry.sharedWith]],
  );
  const { territoryId, handleKey: _, replacedById, sharedWith, ...said } = entry;
  return {
    ...said,
    territory: rows.find(({ id }) => id === territoryId)?.key ?? "",
    replacedBy: replacedById,
    sharedWith: rows.filter(({ id }) => sharedWith.includes(id)).map(({ key }) => key),
  };
}
