import type pg from "pg";
import { readInPieces } from "@/lib/data/copy/readInPieces";
import { AccountRegister, type KnownAccount } from "@/lib/domain/account/accountRegister";
import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";

type Row = [number, number, Network, string | null, boolean, Day | null, Day | null];

/** All accounts in memory, about 100 bytes each: an instance has at most a few hundred thousand. Inside a transaction. */
export async function readAccountRegister(client: pg.PoolClient): Promise<AccountRegister> {
  const known: KnownAccount[] = [];
  const pieces = readInPieces<Row>(
    client,
    "accounts",
    `SELECT id, territory_id, network, handle_key, main AND standing = 'official', opened_on, closed_on FROM account ORDER BY id`,
  );
  for await (const rows of pieces) {
    for (const [id, territoryId, network, handleKey, main, openedOn, closedOn] of rows) {
      known.push({ id, territoryId, network, handleKey, main, openedOn, closedOn });
    }
  }
  return new AccountRegister(known);
}
