import type pg from "pg";
import { readInPieces } from "@/lib/data/copy/readInPieces";
import type { Refusal } from "@/lib/domain/snapshot/importProblem";
import { FIRST_REFUSED, type ImportTally } from "./ImportTally";
import type { AtLine } from "./report";

type Row = [number, string | null, string, string, string];

/** The rows that were refused: when they were read, or in the comparison with the other figures. `$1`: conflicts are overwritten. */
const COMPARED = `SELECT v.line, NULL AS refusal, CASE v.class WHEN 'conflict' THEN 'conflict' ELSE 'duplicate-in-file' END AS code,
  concat_ws(' ', s.audience, nullif(s.precision::text, 'exact'), s.step) AS found, coalesce(v.found, '') AS expected
  FROM verdict v JOIN staged s ON s.line = v.line WHERE v.class = 'duplicate' OR (v.class = 'conflict' AND NOT $1)`;
const READ = "SELECT line, refusal, '' AS code, '' AS found, '' AS expected FROM staged WHERE refusal IS NOT NULL";

/** Counts the rows that the comparison refused, and keeps the first of them. */
export async function tallyCompared(client: pg.PoolClient, tally: ImportTally, overwrite: boolean): Promise<void> {
  const counts = await client.query<{ code: string; times: number }>(
    `SELECT code, count(*)::integer AS times FROM (${COMPARED}) AS compared GROUP BY code ORDER BY code`,
    [overwrite],
  );
  for (const { code, times } of counts.rows) tally.countRefused(code, times);
  const first = await client.query<Row>({
    text: `${COMPARED} ORDER BY v.line LIMIT ${FIRST_REFUSED}`,
    rowMode: "array",
    values: [overwrite],
  });
  tally.showRefused(first.rows.map(toRefusal));
}

/** All refused rows, by line. Inside a transaction. */
export async function* readRefusals(client: pg.PoolClient, overwrite: boolean): AsyncGenerator<AtLine<Refusal>> {
  for await (const rows of readInPieces<Row>(client, "refusals", `${READ} UNION ALL ${COMPARED} ORDER BY 1`, [overwrite])) {
    for (const row of rows) yield toRefusal(row);
  }
}

function toRefusal([line, read, code, found, expected]: Row): AtLine<Refusal> {
  if (read !== null) return { line, ...(JSON.parse(read) as Refusal) };
  return { line, code: code as Refusal["code"], column: "audience", found, expected };
}
