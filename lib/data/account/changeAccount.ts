import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { compareFacts } from "@/lib/domain/account/accountFacts";
import { ExpectedError } from "@/lib/platform/errors";
import type { AccountEntry } from "./accountEntry";
import { columnsOf } from "./createAccount";
import { factsOf } from "./factsOf";
import { holdRegister, refuseKnownHandle } from "./holdRegister";
import { makeSecondary } from "./makeSecondary";
import { readFacts } from "./readFacts";
import { recordMove } from "./recordMove";
import { refuseStale } from "./refuseStale";
import { ruleOfRegister } from "./ruleOfRegister";
import { writeShares } from "./writeShares";

interface Asked {
  id: number;
  /** That the member has seen. */
  version: number;
  entry: AccountEntry;
  /** Whether the main account there may become secondary. */
  takeOver: boolean;
  actor: string;
}

/**
 * Makes an account what the entry says, and logs what differs; nothing when nothing does.
 * @throws ExpectedError `unknown-account`, `account-stale` with what it says now, `account-known`, `other-main`
 */
export async function changeAccount(client: pg.PoolClient, { id, version, entry, takeOver, actor }: Asked): Promise<void> {
  const held = await client.query<{ territory_id: number }>("SELECT territory_id FROM account WHERE id = $1", [id]);
  await holdRegister(client, [...held.rows.map((row) => row.territory_id), entry.territoryId], entry);
  const known = await readFacts(client, id);
  const { before, after } = compareFacts(known.facts, await factsOf(client, entry));
  if (Object.keys(after).length === 0) return;
  if (known.version !== version) await refuseStale(client, known, before);
  if (entry.replacedById === id) throw new ExpectedError("bad-form", { count: 1, field: "replacedBy", problem: "itself" });
  await refuseKnownHandle(client, entry, id);
  await makeSecondary(client, entry, { id, takeOver, actor });
  await ruleOfRegister(
    client.query(
      `UPDATE account SET territory_id = $1, network = $2, handle = $3, handle_key = $4, url = $5, purpose = $6, standing = $7, main = $8,
         opened_on = $9, dormant_since = $10, closed_on = $11, proof_url = $12, replaced_by_id = $13, version = version + 1 WHERE id = $14`,
      [...columnsOf(entry), id],
    ),
  );
  await writeShares(client, id, entry.sharedWith);
  await recordAudit(client, [{ actor, action: "change", subject: "account", subjectId: String(id), before, after }]);
  if (before.territory !== undefined && after.territory !== undefined) {
    await recordMove(client, { id, from: before.territory, to: after.territory, actor });
  }
}
