import type pg from "pg";
import type { LeftAlone } from "./undoImport";

export interface UndoneAccounts {
  accountsRemoved: number;
  accountsUnnamed: number;
  left: LeftAlone[];
}

/** SQL: nobody has said anything of account `a` since the import, which says what it did once it has done it. */
const UNTOUCHED = "NOT EXISTS (SELECT FROM audit_log l WHERE l.subject = 'account' AND l.subject_id = a.id::text AND l.id > i.id)";
const UNUSED = `NOT EXISTS (SELECT FROM snapshot s WHERE s.account_id = a.id)
  AND NOT EXISTS (SELECT FROM account_share h WHERE h.account_id = a.id)
  AND NOT EXISTS (SELECT FROM account o WHERE o.replaced_by_id = a.id)
  AND NOT EXISTS (SELECT FROM campaign_target c WHERE c.account_id = a.id)
  AND NOT EXISTS (SELECT FROM edition_input e WHERE e.account_id = a.id)`;
/** The import of the batch, as the audit log has it: all that it did has the same moment. */
const IMPORT = "SELECT id, at, after FROM audit_log WHERE subject = 'import_batch' AND action = 'import' AND subject_id = $1::text";

/** Takes back what an import did to accounts: those that it made, where nothing else uses them, and the handles that it gave. */
export async function undoAccounts(client: pg.PoolClient, batchId: number, actor: string): Promise<UndoneAccounts> {
  const accountsRemoved = await removeMade(client, batchId, actor); // first: to take its handle back would be to touch it
  const accountsUnnamed = await unname(client, batchId, actor);
  const { rows } = await client.query<LeftAlone>(
    `WITH i AS (${IMPORT}), made AS (${MADE})
     SELECT 'account' AS subject, a.id::text AS "subjectId", concat_ws(', ', t.name, a.network::text, a.handle) AS found
     FROM made m JOIN account a USING (id) JOIN territory t ON t.id = a.territory_id ORDER BY a.id`,
    [batchId],
  );
  return { accountsRemoved, accountsUnnamed, left: rows };
}

const MADE = `SELECT a.id FROM i, account a WHERE jsonb_typeof(i.after -> 'accountsCreated') = 'object'
  AND a.id >= (i.after -> 'accountsCreated' ->> 'first')::integer
  AND a.id < (i.after -> 'accountsCreated' ->> 'first')::integer + (i.after -> 'accountsCreated' ->> 'count')::integer`;

async function removeMade(client: pg.PoolClient, batchId: number, actor: string): Promise<number> {
  const { rows } = await client.query<{ removed: number }>(
    `WITH i AS (${IMPORT}), made AS (${MADE}),
     gone AS (DELETE FROM account a USING i, made m WHERE a.id = m.id AND ${UNTOUCHED} AND ${UNUSED} RETURNING a.id, to_jsonb(a) AS row),
     logged AS (
       INSERT INTO audit_log (actor, action, subject, subject_id, before) SELECT $2, 'remove', 'account', id::text, row FROM gone)
     SELECT count(*)::integer AS removed FROM gone`,
    [batchId, actor],
  );
  return rows[0]?.removed ?? 0;
}

async function unname(client: pg.PoolClient, batchId: number, actor: string): Promise<number> {
  const { rows } = await client.query<{ unnamed: number }>(
    `WITH i AS (${IMPORT}),
     named AS (
       SELECT n.subject_id::integer AS id, n.after FROM i JOIN audit_log n ON n.at = i.at AND n.subject = 'account' AND n.action = 'name'),
     back AS (
       UPDATE account a SET handle = NULL, handle_key = NULL, url = NULL, version = a.version + 1 FROM named n, i
       WHERE a.id = n.id AND a.handle = n.after ->> 'handle' AND ${UNTOUCHED} RETURNING a.id, n.after),
     logged AS (
       INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
       SELECT $2, 'unname', 'account', id::text, after, '{"handle": null, "url": null}' FROM back)
     SELECT count(*)::integer AS unnamed FROM back`,
    [batchId, actor],
  );
  return rows[0]?.unnamed ?? 0;
}
