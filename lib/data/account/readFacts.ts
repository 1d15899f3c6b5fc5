import type pg from "pg";
import type { AccountFacts } from "@/lib/domain/account/accountFacts";
import { ExpectedError } from "@/lib/platform/errors";
import { ACCOUNT_FACTS } from "./accountSql";

export interface VersionedFacts {
  id: number;
  territoryId: number;
  version: number;
  facts: AccountFacts;
}

/**
 * An account inside a transaction that changes it, held until it ends.
 * @throws ExpectedError `unknown-account`
 */
export async function readFacts(client: pg.PoolClient, id: number): Promise<VersionedFacts> {
  await client.query("SELECT FROM account WHERE id = $1 FOR UPDATE", [id]);
  const { rows } = await client.query<VersionedFacts>(
    `SELECT a.id, a.territory_id AS "territoryId", a.version, ${ACCOUNT_FACTS} AS facts FROM account a JOIN territory t ON t.id = a.territory_id
     WHERE a.id = $1`,
    [id],
  );
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-account", { found: id });
  return found;
}
