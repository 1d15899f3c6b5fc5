import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";
import { keyOf, type SnapshotId } from "./recordSnapshot";

interface Withdrawal {
  /** What it was read from. */
  source: string;
  /** The row that it took the place of, as the table had it; null for none. */
  replaced: unknown;
  actor: string;
}

/**
 * Takes back a figure that was read by hand, which goes whole to the audit log; what it had replaced comes back, unless the import that
 * brought that was undone. What came from elsewhere since stays.
 */
export async function withdrawSnapshot(client: pg.PoolClient, id: SnapshotId, { source, replaced, actor }: Withdrawal): Promise<void> {
  const { accountId, observedOn, kind } = id;
  const gone = await client.query(
    `DELETE FROM snapshot USING source o WHERE account_id = $1 AND observed_on = $2 AND kind = $3 AND origin = 'hand'
       AND o.id = source_id AND o.label = $4 RETURNING to_jsonb(snapshot) AS row`,
    [accountId, observedOn, kind, source],
  );
  const before = gone.rows[0]?.row;
  if (before === undefined) return;
  // An account that was merged since has another number.
  const { rows } = await client.query(
    `INSERT INTO snapshot SELECT s.* FROM jsonb_populate_record(NULL::snapshot, $1::jsonb || jsonb_build_object('account_id', $2::int)) s
     WHERE s.observed_on = $3 AND s.kind = $4 AND EXISTS (SELECT FROM source o WHERE o.id = s.source_id)
       AND (s.import_batch_id IS NULL OR EXISTS (SELECT FROM import_batch b WHERE b.id = s.import_batch_id AND b.state = 'applied'))
     RETURNING to_jsonb(snapshot) AS row`,
    [replaced === null ? null : JSON.stringify(replaced), accountId, observedOn, kind],
  );
  const after = rows[0]?.row;
  const entry = { actor, subject: "snapshot", subjectId: keyOf(id), before };
  await recordAudit(client, [after === undefined ? { ...entry, action: "withdraw" } : { ...entry, action: "restore", after }]);
}
