import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { type Database, inTransaction } from "../database";
import { dropPartitions } from "../edition/partitions";
import { LATEST_FIRST } from "../edition/publishedEditions";
import { withEditionLock } from "../edition/withEditionLock";
import { lockImports } from "../import/lockImports";

export interface RemovedDemonstration {
  editions: readonly string[];
  snapshots: number;
  accounts: number;
  /** Figures of its batches that were changed since: somebody else's now, and left. */
  kept: number;
}

/**
 * Takes away the published figures that the product ships: their editions, their snapshots, and the accounts that were made for them and
 * that nothing else uses. What was changed since stays.
 * @throws ExpectedError `demonstration-in-use` when another edition is published: it may stand on these figures; `import-running`
 */
export async function removeDemonstration(db: Pick<Database, "pool">, { actor }: { actor: string }): Promise<RemovedDemonstration> {
  return await withEditionLock(db.pool, () =>
    inTransaction(db.pool, async (client) => {
      await lockImports(client, "transaction-end");
      await refuseWhenInUse(client);
      const editions = await removeEditions(client);
      const created = await readCreatedAccounts(client);
      const { snapshots, kept } = await removeSnapshots(client);
      const accounts = await removeAccounts(client, created);
      const removed = { editions, snapshots, accounts, kept };
      if (editions.length + snapshots + accounts > 0) {
        await recordAudit(client, [{ actor, action: "remove", subject: "demonstration", subjectId: "published-figures", before: removed }]);
      }
      return removed;
    }),
  );
}

async function refuseWhenInUse(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    `SELECT e.code FROM edition e WHERE NOT e.demonstration ORDER BY ${LATEST_FIRST} LIMIT 20`,
  );
  if (rows.length > 0) throw new ExpectedError("demonstration-in-use", { found: rows.map(({ code }) => code).join(", ") });
}

async function removeEditions(client: pg.PoolClient): Promise<string[]> {
  // The one exception that the triggers of frozen tables know, for this transaction only.
  await client.query("SELECT set_config('belvedere.remove_demonstration', 'on', true)");
  const { rows } = await client.query<{ id: number }>(
    "SELECT r.id FROM revision r JOIN edition e ON e.id = r.edition_id WHERE e.demonstration ORDER BY r.id",
  );
  const revisions = rows.map(({ id }) => id);
  for (const id of revisions) await dropPartitions(client, id);
  const lists = "list_id IN (SELECT id FROM ranking_list WHERE revision_id = ANY ($1))";
  for (const table of ["ranking_scope", "ranking_index", "ranking_row"]) {
    await client.query(`DELETE FROM ${table} WHERE ${lists}`, [revisions]);
  }
  for (const table of ["ranking_list", "edition_fit", "edition_input", "edition_territory"]) {
    await client.query(`DELETE FROM ${table} WHERE revision_id = ANY ($1)`, [revisions]);
  }
  await client.query("DELETE FROM revision WHERE id = ANY ($1)", [revisions]);
  const { rows: removed } = await client.query<{ code: string; referenceOn: string }>(
    `DELETE FROM edition WHERE demonstration RETURNING code, reference_on AS "referenceOn"`,
  );
  return removed.sort((a, b) => (a.referenceOn < b.referenceOn ? -1 : 1)).map(({ code }) => code);
}

/** The accounts that the import made, as a range of identifiers in its audit row. */
async function readCreatedAccounts(client: pg.PoolClient): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `SELECT DISTINCT a.id FROM audit_log l JOIN import_batch b ON b.demonstration AND l.subject_id = b.id::text
     JOIN account a ON a.id >= (l.after -> 'accountsCreated' ->> 'first')::int
       AND a.id < (l.after -> 'accountsCreated' ->> 'first')::int + (l.after -> 'accountsCreated' ->> 'count')::int
     WHERE l.subject = 'import_batch' AND l.action = 'import' AND jsonb_typeof(l.after -> 'accountsCreated') = 'object'`,
  );
  return rows.map(({ id }) => id);
}

/** Those as they were imported. One that was changed since was recorded again, at another moment: it stays, with its batch. */
async function removeSnapshots(client: pg.PoolClient): Promise<{ snapshots: number; kept: number }> {
  const { rows } = await client.query<{ source_id: number }>(
    `DELETE FROM snapshot s USING import_batch b
     WHERE b.demonstration AND s.import_batch_id = b.id AND s.recorded_at = b.applied_at AND s.recorded_by = b.applied_by
     RETURNING s.source_id`,
  );
  const sources = [...new Set(rows.map(({ source_id }) => source_id))];
  await client.query("DELETE FROM source o WHERE id = ANY ($1) AND NOT EXISTS (SELECT 1 FROM snapshot s WHERE s.source_id = o.id)", [
    sources,
  ]);
  const { rows: left } = await client.query<{ kept: number }>(
    "SELECT count(*) AS kept FROM snapshot s JOIN import_batch b ON b.id = s.import_batch_id WHERE b.demonstration",
  );
  await client.query(
    "DELETE FROM import_batch b WHERE demonstration AND NOT EXISTS (SELECT 1 FROM snapshot s WHERE s.import_batch_id = b.id)",
  );
  return { snapshots: rows.length, kept: left[0]?.kept ?? 0 };
}

/** Nameless accounts that the import had made, without figures of anybody else's and that nothing else names. */
async function removeAccounts(client: pg.PoolClient, created: readonly number[]): Promise<number> {
  const { rowCount } = await client.query(
    `DELETE FROM account a WHERE a.id = ANY ($1) AND a.handle IS NULL AND a.url IS NULL AND a.platform_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM snapshot s WHERE s.account_id = a.id)
       AND NOT EXISTS (SELECT 1 FROM account_share h WHERE h.account_id = a.id)
       AND NOT EXISTS (SELECT 1 FROM account o WHERE o.replaced_by_id = a.id)`,
    [created],
  );
  return rowCount ?? 0;
}
