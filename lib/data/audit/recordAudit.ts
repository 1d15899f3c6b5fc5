import type pg from "pg";

export interface AuditEntry {
  /** Who: a member's id, or `command:USER` for the shell. */
  actor: string;
  /** What, a verb: `publish`, `import`, `overwrite`… */
  action: string;
  subject: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
}

/** Writes audit rows inside the caller's transaction: no write without its trace, no trace without its write. */
export async function recordAudit(client: pg.PoolClient, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await client.query(
    `INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::jsonb[], $6::jsonb[])`,
    [
      entries.map((entry) => entry.actor),
      entries.map((entry) => entry.action),
      entries.map((entry) => entry.subject),
      entries.map((entry) => entry.subjectId),
      entries.map((entry) => (entry.before === undefined ? null : JSON.stringify(entry.before))),
      entries.map((entry) => (entry.after === undefined ? null : JSON.stringify(entry.after))),
    ],
  );
}
