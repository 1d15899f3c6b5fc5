import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { ExpectedError } from "@/lib/platform/errors";
import type { AccountEntry } from "./accountEntry";
import { findOtherMains } from "./holdRegister";

/**
 * Makes room for a main account: those that are the main one at the same time become secondary, when the member said so.
 * @throws ExpectedError `other-main`, naming the first of them, when not
 */
export async function makeSecondary(
  client: pg.PoolClient,
  entry: AccountEntry,
  { id, takeOver, actor }: { id: number | null; takeOver: boolean; actor: string },
): Promise<void> {
  const others = await findOtherMains(client, entry, id);
  const [first] = others;
  if (first === undefined) return;
  if (!takeOver) throw new ExpectedError("other-main", { found: first.found, account: first.id, field: "main", problem: "other-main" });
  await client.query("UPDATE account SET main = false, version = version + 1 WHERE id = ANY ($1)", [others.map((other) => other.id)]);
  await recordAudit(
    client,
    others.map((other) => ({
      actor,
      action: "change",
      subject: "account",
      subjectId: String(other.id),
      before: { main: true },
      after: { main: false },
    })),
  );
}
