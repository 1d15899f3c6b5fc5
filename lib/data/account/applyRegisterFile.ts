import type pg from "pg";
import { ruleOfRegister } from "@/lib/data/account/ruleOfRegister";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { waitBriefly } from "@/lib/data/database";
import { addSurveys, type Survey } from "@/lib/data/territory/recordSurveys";
import type { RegisterOutcome } from "@/lib/domain/account/registerFile";
import { ExpectedError } from "@/lib/platform/errors";

/**
 * Does what a file was shown to do: all of it, or nothing when the register has changed since in what the file would change.
 * @throws ExpectedError `unknown-import`, `import-applied`, `register-changed`
 */
export async function applyRegisterFile(
  client: pg.PoolClient,
  { id, actor, now }: { id: number; actor: string; now: Date },
): Promise<void> {
  const { rows } = await client.query<{ applied: boolean; kind: string; file: string }>(
    "SELECT applied_at IS NOT NULL AS applied, kind, file_name AS file FROM register_import WHERE id = $1 FOR UPDATE",
    [id],
  );
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-import", { found: id });
  if (found.applied) throw new ExpectedError("import-applied", { found: id });
  await waitBriefly(client);
  await client.query("LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE"); // what was compared with stays true until it is written
  await changeAccounts(client, id);
  await enterAccounts(client, id, now);
  await writeWebsites(client, id);
  await writeSurveys(client, id, actor);
  await traceRows(client, id, actor);
  const counts = await client.query<{ outcome: RegisterOutcome; count: number }>(
    "SELECT outcome, count(*)::int AS count FROM register_import_row WHERE import_id = $1 GROUP BY outcome",
    [id],
  );
  await client.query("UPDATE register_import SET applied_by = $2, applied_at = $3 WHERE id = $1", [id, actor, now]);
  const after = { kind: found.kind, file: found.file, ...Object.fromEntries(counts.rows.map(({ outcome, count }) => [outcome, count])) };
  await recordAudit(client, [{ actor, action: "apply-file", subject: "register-import", subjectId: String(id), after }]);
}

/** SQL: the value of a field that the row changes, else that of the account. */
const changed = (field: string, column: string, type: string) =>
  `${column} = CASE WHEN r.after ? '${field}' THEN (r.after->>'${field}')::${type} ELSE a.${column} END`;

async function changeAccounts(client: pg.PoolClient, id: number): Promise<void> {
  const wanted = await client.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM register_import_row WHERE import_id = $1 AND outcome = 'changed' AND account_id IS NOT NULL",
    [id],
  );
  // The place of a main account is left before it is taken: each rule of the register looks at every statement.
  let done = 0;
  for (const leaves of [true, false]) {
    const { rowCount } = await ruleOfRegister(
      client.query(
        `UPDATE account a SET ${changed("purpose", "purpose", "account_purpose")}, ${changed("standing", "standing", "account_standing")},
           ${changed("main", "main", "boolean")}, ${changed("openedOn", "opened_on", "date")}, ${changed("dormantSince", "dormant_since", "date")},
           ${changed("closedOn", "closed_on", "date")}, ${changed("proofUrl", "proof_url", "text")}, version = a.version + 1
         FROM register_import_row r WHERE r.import_id = $1 AND r.outcome = 'changed' AND r.account_id = a.id AND r.version = a.version
           AND (r.after->'main' = 'false' OR r.after->>'closedOn' IS NOT NULL OR (r.after ? 'standing' AND r.after->>'standing' <> 'official')) IS ${leaves ? "" : "NOT "}TRUE`,
        [id],
      ),
    );
    done += rowCount ?? 0;
  }
  if (done !== wanted.rows[0]?.count) throw new ExpectedError("register-changed");
}

async function enterAccounts(client: pg.PoolClient, id: number, now: Date): Promise<void> {
  await client.query(
    `UPDATE register_import_row SET account_id = nextval(pg_get_serial_sequence('account', 'id'))::int WHERE import_id = $1 AND outcome = 'new'`,
    [id],
  );
  await ruleOfRegister(
    client.query(
      `INSERT INTO account (id, territory_id, network, handle, handle_key, url, purpose, standing, main, opened_on, dormant_since, closed_on,
         proof_url, created_at)
       SELECT account_id, territory_id, (after->>'network')::network, after->>'handle', after->>'handleKey', after->>'url',
         (after->>'purpose')::account_purpose, (after->>'standing')::account_standing, (after->>'main')::boolean, (after->>'openedOn')::date,
         (after->>'dormantSince')::date, (after->>'closedOn')::date, after->>'proofUrl', $2
       FROM register_import_row WHERE import_id = $1 AND outcome = 'new' ORDER BY ordinal`,
      [id, now],
    ),
  );
}

/** @throws ExpectedError `register-changed` when a website is no longer what the file was compared with */
async function writeWebsites(client: pg.PoolClient, id: number): Promise<void> {
  await client.query(
    "SELECT FROM territory WHERE id IN (SELECT territory_id FROM register_import_row WHERE import_id = $1) ORDER BY id FOR NO KEY UPDATE",
    [id],
  );
  const { rows } = await client.query<{ wanted: number; done: number }>(
    `WITH asked AS (SELECT * FROM register_import_row WHERE import_id = $1 AND outcome = 'changed' AND account_id IS NULL AND after ? 'website'),
     done AS (
       UPDATE territory t SET website_state = 'known', website_url = r.after->>'website', website_source = r.after->>'source' FROM asked r
       WHERE t.id = r.territory_id AND t.website_url IS NOT DISTINCT FROM r.before->>'website' RETURNING t.id)
     SELECT (SELECT count(*)::int FROM asked) AS wanted, (SELECT count(*)::int FROM done) AS done`,
    [id],
  );
  if (rows[0]?.wanted !== rows[0]?.done) throw new ExpectedError("register-changed");
}

/** What somebody looked for later meanwhile stays; the log has its own lines. */
async function writeSurveys(client: pg.PoolClient, id: number, actor: string): Promise<void> {
  const { rows } = await client.query<Survey>(
    `SELECT territory_id AS "territoryId", after->>'surveyedOn' AS day FROM register_import_row
     WHERE import_id = $1 AND outcome = 'changed' AND after ? 'surveyedOn'`,
    [id],
  );
  await addSurveys(client, { said: rows, actor });
}

/** One line of the log for each account and website. */
async function traceRows(client: pg.PoolClient, id: number, actor: string): Promise<void> {
  await client.query(
    `INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
     SELECT $2, CASE WHEN r.account_id IS NULL THEN 'website' WHEN r.outcome = 'new' THEN 'create' ELSE 'change' END,
       CASE WHEN r.account_id IS NULL THEN 'territory' ELSE 'account' END, coalesce(r.account_id::text, t.level || '/' || t.code), r.before, r.after
     FROM register_import_row r JOIN territory t ON t.id = r.territory_id
     WHERE r.import_id = $1 AND r.outcome IN ('new', 'changed') AND NOT r.after ? 'surveyedOn' ORDER BY r.ordinal`,
    [id, actor],
  );
}
