import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import type { AccountEntry } from "./accountEntry";
import { holdRegister, refuseKnownHandle } from "./holdRegister";
import { makeSecondary } from "./makeSecondary";
import { readFacts } from "./readFacts";
import { ruleOfRegister } from "./ruleOfRegister";
import { writeShares } from "./writeShares";

interface Asked {
  entry: AccountEntry;
  /** Whether the main account there may become secondary. */
  takeOver: boolean;
  actor: string;
}

/**
 * @returns the number of the new account
 * @throws ExpectedError `account-known` or `other-main`, naming the account in the way
 */
export async function createAccount(client: pg.PoolClient, { entry, takeOver, actor }: Asked): Promise<number> {
  await holdRegister(client, [entry.territoryId], entry);
  await refuseKnownHandle(client, entry, null);
  await makeSecondary(client, entry, { id: null, takeOver, actor });
  const { rows } = await ruleOfRegister(
    client.query<{ id: number }>(
      `INSERT INTO account (territory_id, network, handle, handle_key, url, purpose, standing, main, opened_on, dormant_since, closed_on, proof_url,
         replaced_by_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
      columnsOf(entry),
    ),
  );
  const id = rows[0]?.id ?? 0;
  await writeShares(client, id, entry.sharedWith);
  const { facts } = await readFacts(client, id);
  await recordAudit(client, [{ actor, action: "create", subject: "account", subjectId: String(id), after: facts }]);
  return id;
}

/** In the order of the columns above. */
export function columnsOf(entry: AccountEntry): (string | number | boolean | null)[] {
  return [
    ...[entry.territoryId, entry.network, entry.handle, entry.handleKey, entry.url, entry.purpose, entry.standing, entry.main],
    ...[entry.openedOn, entry.dormantSince, entry.closedOn, entry.proofUrl, entry.replacedById],
  ];
}
