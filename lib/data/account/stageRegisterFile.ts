import type pg from "pg";
import { type Database, database, inTransaction } from "@/lib/data/database";
import { examineFile } from "@/lib/data/import/examineFile";
import { loadTerritoryIndex } from "@/lib/data/territory/loadTerritoryIndex";
import type { Claim } from "@/lib/domain/account/claim";
import { RegisterComparison, type Verdict } from "@/lib/domain/account/RegisterComparison";
import type { RegisterFile } from "@/lib/domain/account/registerFile";
import { parisDay } from "@/lib/platform/clock";
import { recordAudit } from "../audit/recordAudit";
import { readClaims } from "./readClaims";
import { readRegistered, readSurveys, readWebsites } from "./readRegistered";

interface Given {
  path: string;
  /** As whoever sends it calls it. */
  fileName: string;
  kind: RegisterFile;
  actor: string;
  now: Date;
}

/**
 * Reads a file for the register, compares it with what stands there, and keeps what applying it would do, row by row. Nothing of the register
 * changes.
 * @returns the number under which it waits
 */
export async function stageRegisterFile(
  { path, fileName, kind, actor, now }: Given,
  db: Pick<Database, "pool"> = database(),
): Promise<number> {
  const file = await examineFile(path);
  const claims = await readClaims(file, kind, await loadTerritoryIndex(db), parisDay(now));
  return inTransaction(db.pool, async (client) => {
    const comparison = new RegisterComparison(
      await readRegistered(client),
      await readWebsites(client),
      await readSurveys(client),
      parisDay(now),
    );
    const { rows } = await client.query<{ id: number }>(
      "INSERT INTO register_import (kind, file_name, file_sha256, read_by, read_at) VALUES ($1, $2, $3, $4, $5) RETURNING id",
      [kind, fileName, file.sha256, actor, now],
    );
    const id = rows[0]?.id ?? 0;
    for (let from = 0; from < claims.length; from += BATCH) {
      const verdicts = claims.slice(from, from + BATCH).map((claim) => comparison.compare(claim));
      await insertRows(client, id, from, verdicts);
    }
    const after = { kind, fileName, sha256: file.sha256, rows: claims.length };
    await recordAudit(client, [{ actor, action: "stage", subject: "register-file", subjectId: String(id), after }]);
    return id;
  });
}

const BATCH = 5_000;

async function insertRows(client: pg.PoolClient, id: number, from: number, verdicts: readonly Verdict[]): Promise<void> {
  const rows = verdicts.map(rowOf);
  const column = (name: keyof StagedRow) => rows.map((row) => row[name]);
  await client.query(
    `INSERT INTO register_import_row (import_id, ordinal, line, outcome, problem, found, territory_id, account_id, version, before, after)
     SELECT $1, $2 + n.ordinal, line, outcome::register_outcome, problem, found, territory_id, account_id, version, before, after
     FROM unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::int[], $8::int[], $9::int[], $10::jsonb[], $11::jsonb[])
       WITH ORDINALITY AS n (line, outcome, problem, found, territory_id, account_id, version, before, after, ordinal)`,
    [
      ...[id, from, column("line"), column("outcome"), column("problem"), column("found")],
      ...[column("territoryId"), column("accountId"), column("version"), column("before"), column("after")],
    ],
  );
}

interface StagedRow {
  line: number;
  outcome: Verdict["outcome"];
  problem: string | null;
  found: string;
  territoryId: number | null;
  accountId: number | null;
  version: number | null;
  before: string | null;
  after: string | null;
}

/** JSON of `before` and `after`: a website has a `url` and a `source`, a survey its day, a new account its network, handle, key and address. */
function rowOf(verdict: Verdict): StagedRow {
  const none = { problem: null, territoryId: null, accountId: null, version: null, before: null, after: null };
  if (verdict.outcome === "refused") {
    return { ...none, line: verdict.line, outcome: "refused", problem: verdict.problem, found: verdict.found.replaceAll("\0", "") };
  }
  const { claim } = verdict;
  const row = {
    ...none,
    line: claim.line,
    outcome: verdict.outcome,
    territoryId: claim.territoryId,
    found: foundIn(claim),
  };
  if (verdict.outcome === "same") return row;
  if (verdict.outcome === "new") {
    return { ...row, after: JSON.stringify({ network: verdict.claim.network, ...verdict.claim.profile, ...verdict.after }) };
  }
  if (!("account" in verdict)) {
    if (verdict.claim.kind === "survey") {
      return { ...row, before: JSON.stringify({ surveyedOn: verdict.before }), after: JSON.stringify({ surveyedOn: verdict.claim.day }) };
    }
    const { url, source } = verdict.claim;
    return { ...row, before: JSON.stringify({ website: verdict.before }), after: JSON.stringify({ website: url, source }) };
  }
  const { account, before, after } = verdict;
  return { ...row, accountId: account.id, version: account.version, before: JSON.stringify(before), after: JSON.stringify(after) };
}

function foundIn(claim: Exclude<Claim, { kind: "refused" }>): string {
  if (claim.kind === "survey") return claim.day;
  return claim.kind === "website" ? claim.url : claim.profile.url;
}
