import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { ExpectedError } from "@/lib/platform/errors";
import { NOT_STORED } from "./classifyStaged";
import { accountIdOf, type MadeAccounts } from "./createAccounts";

/** Gives nameless accounts the handle that the first accepted row to name them has, each with its audit row. */
export async function nameAccounts(client: pg.PoolClient, made: MadeAccounts, actor: string): Promise<number> {
  const { rows } = await client.query<{ id: number; handle: string; url: string; named: boolean }>(
    `WITH wanted AS (
       SELECT DISTINCT ON (s.account) ${accountIdOf("s", "$1")} AS id, s.handle, s.handle_key, s.url
       FROM staged s LEFT JOIN verdict v ON v.line = s.line
       WHERE s.names AND coalesce(v.class, 'new') NOT IN (${NOT_STORED}) ORDER BY s.account, s.line),
     named AS (
       UPDATE account a SET handle = w.handle, handle_key = w.handle_key, url = w.url, version = a.version + 1 FROM wanted w
       WHERE a.id = w.id AND a.handle_key IS NULL RETURNING a.id)
     SELECT w.id, w.handle, w.url, n.id IS NOT NULL AS named FROM wanted w LEFT JOIN named n ON n.id = w.id ORDER BY w.id`,
    [made.first],
  );
  if (rows.some(({ named }) => !named)) throw new ExpectedError("register-changed");
  await recordAudit(
    client,
    rows.map(({ id, handle, url }) => ({
      actor,
      action: "name",
      subject: "account",
      subjectId: String(id),
      before: { handle: null, url: null },
      after: { handle, url },
    })),
  );
  return rows.length;
}
