import type pg from "pg";
import type { AccountFacts } from "@/lib/domain/account/accountFacts";
import { ExpectedError } from "@/lib/platform/errors";
import type { VersionedFacts } from "./readFacts";

/**
 * Refuses an edit of what somebody else has changed meanwhile, and says who, and what the register says now where the edit differs:
 * `now.FIELD`, empty for nothing.
 */
export async function refuseStale(client: pg.PoolClient, { id, version }: VersionedFacts, now: Partial<AccountFacts>): Promise<never> {
  const { rows } = await client.query<{ who: string }>(
    `SELECT coalesce(m.name, l.actor) AS who FROM audit_log l LEFT JOIN member m ON l.actor = 'member:' || m.id
     WHERE l.subject = 'account' AND l.subject_id = $1 ORDER BY l.id DESC LIMIT 1`,
    [String(id)],
  );
  const parameters = Object.entries(now).map(([field, value]) => [
    `now.${field}`,
    Array.isArray(value) ? value.join(", ") : String(value ?? ""),
  ]);
  throw new ExpectedError("account-stale", { version, who: rows[0]?.who ?? "", ...Object.fromEntries(parameters) });
}
