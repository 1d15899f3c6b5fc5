import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import type { KnownAccount } from "@/lib/domain/account/accountRegister";
import { ExpectedError } from "@/lib/platform/errors";
import type { RowMatcher } from "./RowMatcher";

/** Gives nameless accounts the handle that an accepted row of the file has for them, each with its audit row. */
export async function nameAccounts(client: pg.PoolClient, namings: RowMatcher["namings"], actor: string): Promise<number> {
  if (namings.size === 0) return 0;
  const entries = [...namings];
  const { rows } = await client.query<{ ref: number; id: number; named: boolean }>(
    `WITH wanted AS (
       SELECT DISTINCT w.ref, coalesce(b.id, w.ref) AS id, w.handle, w.handle_key, w.url
       FROM unnest($1::integer[], $2::text[], $3::text[], $4::text[]) AS w(ref, handle, handle_key, url) LEFT JOIN brought b ON b.ref = w.ref
       WHERE EXISTS (
         SELECT FROM staged s LEFT JOIN verdict v ON v.line = s.line
         WHERE s.account = w.ref AND s.names AND s.refusal IS NULL AND coalesce(v.class, 'new') NOT IN ('conflict', 'duplicate'))),
     named AS (
       UPDATE account a SET handle = w.handle, handle_key = w.handle_key, url = w.url FROM wanted w
       WHERE a.id = w.id AND a.handle_key IS NULL RETURNING a.id)
     SELECT w.ref, w.id, n.id IS NOT NULL AS named FROM wanted w LEFT JOIN named n ON n.id = w.id ORDER BY w.id`,
    [
      entries.map(([account]) => account.id),
      entries.map(([, { handle }]) => handle),
      entries.map(([, { handleKey }]) => handleKey),
      entries.map(([, { url }]) => url),
    ],
  );
  if (rows.some(({ named }) => !named)) throw new ExpectedError("register-changed");
  const byRef = new Map<number, KnownAccount>(entries.map(([account]) => [account.id, account]));
  await recordAudit(
    client,
    rows.map(({ ref, id }) => ({
      actor,
      action: "name",
      subject: "account",
      subjectId: String(id),
      before: { handle: null, url: null },
      after: { handle: byRef.get(ref)?.handle, url: byRef.get(ref)?.url },
    })),
  );
  return rows.length;
}
