import type pg from "pg";
import { KNOWN_SOMETIMES } from "./compareStaged";
import { accountIdOf, type MadeAccounts } from "./createAccounts";
import { withoutReferenceChecks } from "./withoutReferenceChecks";

export interface Provenance {
  made: MadeAccounts;
  batchId: number;
  origin: "file" | "publication";
  actor: string;
  now: Date;
}

/** Labels of sources into `source_of (number, id)`; each label is stored once. */
export async function keepSources(client: pg.PoolClient, labels: readonly string[]): Promise<void> {
  await client.query("INSERT INTO source (label) SELECT unnest($1::text[]) ON CONFLICT (label) DO NOTHING", [labels]);
  await client.query("CREATE TEMPORARY TABLE source_of (number integer PRIMARY KEY, id integer NOT NULL)");
  await client.query(
    `WITH kept AS (SELECT id, label FROM source WHERE label = ANY($1::text[]) FOR KEY SHARE)
     INSERT INTO source_of SELECT l.number - 1, k.id FROM unnest($1::text[]) WITH ORDINALITY AS l(label, number) JOIN kept k USING (label)`,
    [labels],
  );
}

const FIGURE =
  "kind, date_precision, audience, precision, step, following, posts, period_days, reactions, comments, shares, views, source_url";

/** Stores the staged rows that are new. Accounts were read under the lock that the caller holds, sources and batch are this transaction's: the
 * references hold. */
export async function insertNew(client: pg.PoolClient, { made, batchId, origin, actor, now }: Provenance): Promise<number> {
  const columns = FIGURE.split(", ");
  const result = await withoutReferenceChecks(client, () =>
    client.query(
      `INSERT INTO snapshot (account_id, observed_on, ${FIGURE}, origin, source_id, recorded_by, recorded_at, import_batch_id)
       SELECT ${accountIdOf("s", "$5")}, s.observed_on, ${columns.map((column) => `s.${column}`).join(", ")}, $1::snapshot_origin, o.id, $2, $3, $4
       FROM staged s JOIN source_of o ON o.number = s.source
       WHERE s.refusal IS NULL AND NOT EXISTS (SELECT FROM verdict v WHERE v.line = s.line)`,
      [origin, actor, now, batchId, made.first],
    ),
  );
  return result.rowCount ?? 0;
}

/** Puts the figures of conflicting rows in the place of the stored ones, which go whole to the audit log. What a row lacks is kept. */
export async function overwriteChanged(client: pg.PoolClient, { batchId, origin, actor, now }: Provenance): Promise<number> {
  const kept = KNOWN_SOMETIMES.map((column) => `${column} = coalesce(s.${column}, k.${column})`).join(", ");
  const { rows } = await client.query<{ overwritten: number }>(
    `WITH wanted AS (
       SELECT s.*, o.id AS source_id FROM staged s JOIN verdict v ON v.line = s.line JOIN source_of o ON o.number = s.source
       WHERE v.class = 'conflict'),
     before AS (
       SELECT k.account_id, k.observed_on, k.kind, to_jsonb(k) AS row FROM snapshot k
       JOIN wanted s ON k.account_id = s.account AND k.observed_on = s.observed_on AND k.kind = s.kind),
     written AS (
       UPDATE snapshot k SET date_precision = s.date_precision, audience = s.audience, precision = s.precision, step = s.step, ${kept},
         source_id = s.source_id, source_url = s.source_url, origin = $1::snapshot_origin, recorded_by = $2::text, recorded_at = $3, import_batch_id = $4
       FROM wanted s WHERE k.account_id = s.account AND k.observed_on = s.observed_on AND k.kind = s.kind
       RETURNING k.account_id, k.observed_on, k.kind, to_jsonb(k) AS row),
     logged AS (
       INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
       SELECT $2::text, 'overwrite', 'snapshot', concat_ws('/', account_id, observed_on, kind), before.row, written.row
       FROM before JOIN written USING (account_id, observed_on, kind))
     SELECT count(*)::integer AS overwritten FROM written`,
    [origin, actor, now, batchId],
  );
  return rows[0]?.overwritten ?? 0;
}
