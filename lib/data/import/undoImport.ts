import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { waitBriefly } from "@/lib/data/database";
import { holdEditions } from "@/lib/data/edition/withEditionLock";
import { ExpectedError } from "@/lib/platform/errors";
import { lockImports } from "./lockImports";
import { undoAccounts } from "./undoAccounts";

/** A figure or an account that was left as it is, by its name in the audit log. */
export interface LeftAlone {
  subject: "snapshot" | "account";
  subjectId: string;
  /** Whose it is, for people. */
  found: string;
}

export interface UndoneImport {
  /** Figures that it had brought, and that are gone. */
  removed: number;
  /** Figures that are again what they were before it. */
  restored: number;
  accountsRemoved: number;
  accountsUnnamed: number;
  /** What was changed since, or serves elsewhere. */
  left: number;
  /** The first of them. */
  firstLeft: readonly LeftAlone[];
}

const FIRST_LEFT = 100;

/**
 * Undoes an import: what it brought goes, what it had replaced comes back as the audit log kept it, and the accounts that it made and that
 * nothing else uses go with it. What was changed since, or was given posts, stays, and is said. A figure that a later import had replaced, and that came back
 * when that one was undone, can be undone by a second call. Published editions are frozen, and untouched.
 * @throws ExpectedError `unknown-batch`, `nothing-to-undo`, `import-running`
 */
export async function undoImport(
  client: pg.PoolClient,
  { batchId, actor, now }: { batchId: number; actor: string; now: Date },
): Promise<UndoneImport> {
  await lockImports(client, "transaction-end");
  await waitBriefly(client);
  await holdEditions(client);
  // As an import does: who uses an account, and which figures carry posts, stays true until the end.
  await client.query("LOCK TABLE account, snapshot_post IN SHARE ROW EXCLUSIVE MODE");
  const { rows } = await client.query<{ state: "applied" | "undone" }>(
    "SELECT state FROM import_batch WHERE id = $1 AND NOT demonstration FOR UPDATE",
    [batchId],
  );
  const [batch] = rows;
  if (batch === undefined) throw new ExpectedError("unknown-batch", { found: batchId });
  await findReplaced(client, batchId);
  const restored = await restoreReplaced(client, batchId, actor);
  const removed = await removeBrought(client, batchId, actor);
  const accounts = await undoAccounts(client, batchId, actor);
  if (batch.state === "undone" && restored + removed + accounts.accountsRemoved + accounts.accountsUnnamed === 0) {
    throw new ExpectedError("nothing-to-undo", { found: batchId });
  }
  const figuresLeft = await listLeft(client, batchId);
  const left = [...figuresLeft, ...accounts.left];
  const undone = {
    removed,
    restored,
    accountsRemoved: accounts.accountsRemoved,
    accountsUnnamed: accounts.accountsUnnamed,
    left: left.length,
    firstLeft: left.slice(0, FIRST_LEFT),
  };
  await client.query("UPDATE import_batch SET state = 'undone', undone_by = $2, undone_at = $3, undone = $4 WHERE id = $1", [
    batchId,
    actor,
    now,
    JSON.stringify(undone),
  ]);
  const { firstLeft: _, ...counts } = undone;
  await recordAudit(client, [{ actor, action: "undo", subject: "import_batch", subjectId: String(batchId), after: counts }]);
  return undone;
}

/**
 * Into `replaced`: the figures that the batch replaced, as they were before and after, with whether they are still so, and whether what was
 * before had been typed and was taken back since, or moved to another day: nobody says it any more. An account that was merged since has its
 * figures under another number: those are not so any more.
 */
async function findReplaced(client: pg.PoolClient, batchId: number): Promise<void> {
  await client.query(
    `CREATE TEMPORARY TABLE replaced ON COMMIT DROP AS
     WITH said AS (
       SELECT DISTINCT ON (l.subject_id) l.subject_id, l.before, l.after,
         (l.after ->> 'account_id')::integer AS account_id, (l.after ->> 'observed_on')::date AS observed_on, (l.after ->> 'kind')::metric_kind AS kind
       FROM import_batch b JOIN audit_log i ON i.subject = 'import_batch' AND i.subject_id = b.id::text AND i.action = 'import'
       JOIN audit_log l ON l.at = i.at AND l.subject = 'snapshot' AND l.action = 'overwrite' AND (l.after ->> 'import_batch_id')::integer = b.id
       WHERE b.id = $1 ORDER BY l.subject_id, l.id DESC)
     SELECT s.*, coalesce(to_jsonb(k) @> (s.after - 'recorded_at') AND k.recorded_at = (s.after ->> 'recorded_at')::timestamptz, false)
         AND EXISTS (SELECT FROM source o WHERE o.id = (s.before ->> 'source_id')::integer) AS stands,
       s.before ->> 'origin' = 'hand' AND NOT EXISTS (
         SELECT FROM campaign_entry e WHERE e.account_id = s.account_id AND e.stored_on = s.observed_on AND e.stored_kind = s.kind) AS taken_back
     FROM said s LEFT JOIN snapshot k USING (account_id, observed_on, kind)`,
    [batchId],
  );
  await client.query("ANALYZE replaced");
}

/** Puts back what the batch had replaced; what was taken back stays gone, and what replaced it goes too. A batch that is gone (the published figures can be taken away) is not named again. */
async function restoreReplaced(client: pg.PoolClient, batchId: number, actor: string): Promise<number> {
  const { rows } = await client.query<{ restored: number }>(
    `WITH wanted AS (SELECT r.after, (jsonb_populate_record(NULL::snapshot, r.before)).* FROM replaced r WHERE r.stands AND NOT r.taken_back),
     written AS (
       UPDATE snapshot k SET date_precision = w.date_precision, audience = w.audience, precision = w.precision, step = w.step,
         following = w.following, posts = w.posts, period_days = w.period_days, reactions = w.reactions, comments = w.comments,
         shares = w.shares, views = w.views, origin = w.origin, source_id = w.source_id, source_url = w.source_url,
         recorded_by = w.recorded_by, recorded_at = w.recorded_at,
         import_batch_id = (SELECT b.id FROM import_batch b WHERE b.id = w.import_batch_id)
       FROM wanted w
       WHERE k.account_id = w.account_id AND k.observed_on = w.observed_on AND k.kind = w.kind AND k.import_batch_id = $1
       RETURNING k.account_id, k.observed_on, k.kind, w.after, to_jsonb(k) AS row),
     logged AS (
       INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
       SELECT $2, 'restore', 'snapshot', concat_ws('/', account_id, observed_on, kind), after, row FROM written)
     SELECT count(*)::integer AS restored FROM written`,
    [batchId, actor],
  );
  return rows[0]?.restored ?? 0;
}

/**
 * Takes away what the batch had brought and nobody touched. What it had replaced is not what it brought, wherever that is now. A figure that
 * was given posts since stays with them, until their own file is undone: they would go with it, and not come back with it.
 */
async function removeBrought(client: pg.PoolClient, batchId: number, actor: string): Promise<number> {
  const { rows } = await client.query<{ removed: number }>(
    `WITH gone AS (
       DELETE FROM snapshot k USING import_batch b
       WHERE b.id = $1 AND k.import_batch_id = b.id AND k.recorded_at = b.applied_at AND k.recorded_by = b.applied_by
         AND NOT EXISTS (
           SELECT FROM snapshot_post p WHERE p.account_id = k.account_id AND p.observed_on = k.observed_on AND p.kind = k.kind)
         AND NOT EXISTS (
           SELECT FROM replaced r WHERE NOT r.stands AND r.observed_on = k.observed_on AND r.kind = k.kind
             AND r.after - '{account_id,recorded_at}'::text[] = to_jsonb(k) - '{account_id,recorded_at}'::text[])
       RETURNING k.account_id, k.observed_on, k.kind, to_jsonb(k) AS row),
     logged AS (
       INSERT INTO audit_log (actor, action, subject, subject_id, before)
       SELECT $2, 'remove', 'snapshot', concat_ws('/', account_id, observed_on, kind), row FROM gone)
     SELECT count(*)::integer AS removed FROM gone`,
    [batchId, actor],
  );
  return rows[0]?.removed ?? 0;
}

/** What the batch had replaced and somebody changed since, and what it had brought and is somebody else's now, as the audit log names them. */
async function listLeft(client: pg.PoolClient, batchId: number): Promise<LeftAlone[]> {
  const { rows } = await client.query<LeftAlone>(
    `WITH overwritten AS (
       SELECT DISTINCT l.subject_id, (l.after ->> 'account_id')::integer AS account_id, (l.after ->> 'observed_on')::date AS observed_on,
         (l.after ->> 'kind')::metric_kind AS kind
       FROM audit_log i JOIN audit_log l ON l.id > i.id AND l.subject = 'snapshot' AND l.action = 'overwrite'
         AND (l.before ->> 'import_batch_id')::integer = $1
       WHERE i.subject = 'import_batch' AND i.action = 'import' AND i.subject_id = $1::text),
     left_alone AS (
       SELECT subject_id, account_id, observed_on, kind FROM replaced WHERE NOT stands
       UNION SELECT o.subject_id, o.account_id, o.observed_on, o.kind FROM overwritten o JOIN snapshot k USING (account_id, observed_on, kind)
       UNION SELECT concat_ws('/', k.account_id, k.observed_on, k.kind), k.account_id, k.observed_on, k.kind FROM snapshot k WHERE k.import_batch_id = $1)
     SELECT 'snapshot' AS subject, l.subject_id AS "subjectId",
       concat_ws(', ', coalesce(t.name, '?'), a.network::text, a.handle, to_char(l.observed_on, 'YYYY-MM-DD')) AS found
     FROM left_alone l LEFT JOIN account a ON a.id = l.account_id LEFT JOIN territory t ON t.id = a.territory_id
     ORDER BY l.subject_id`,
    [batchId],
  );
  return rows;
}
