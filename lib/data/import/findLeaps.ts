import type pg from "pg";
import type { ImportColumn } from "@/lib/domain/snapshot/importColumns";
import { type DoubtCode, doubt } from "@/lib/domain/snapshot/importProblem";
import { AUDIENCE_OF, DAY_OF } from "./compareStaged";
import { FIRST_DOUBTS, type ImportTally } from "./ImportTally";

const LEAPS = ["zero-after-figures", "jump", "kind-changed"] as const satisfies readonly DoubtCode[];
export type LeapCode = (typeof LEAPS)[number];
/** The column that each is about. */
export const LEAP_COLUMN: Readonly<Record<LeapCode, ImportColumn>> = {
  "zero-after-figures": "audience",
  jump: "audience",
  "kind-changed": "metric_kind",
};

interface Leap {
  line: number;
  code: LeapCode;
  found: string;
  expected: string;
  times: number;
}

/**
 * Doubts about figures that the file brings, against the last figure of the same account before, stored or in the file, in the table `leap`:
 * it counts something else, or moves by more than what the observatory lets pass, or is nothing where there was something.
 */
export async function findLeaps(client: pg.PoolClient, tally: ImportTally, jumpPercent: number, overwrite: boolean): Promise<void> {
  await client.query(
    `CREATE TEMPORARY TABLE leap AS
     SELECT line, code, CASE code WHEN 'kind-changed' THEN kind::text ELSE audience::text END AS found,
       CASE code WHEN 'kind-changed' THEN ${figure("other")} ELSE ${figure("latest")} END AS expected
     FROM (
       SELECT e.*, CASE
         WHEN other IS NOT NULL AND (latest IS NULL OR other >> 32 > latest >> 32) THEN 'kind-changed'
         WHEN audience = 0 AND ${AUDIENCE_OF("latest")} > 0 THEN 'zero-after-figures'
         WHEN audience > 0 AND 100 * abs(audience - ${AUDIENCE_OF("latest")})::bigint > $1::bigint * nullif(${AUDIENCE_OF("latest")}, 0) THEN 'jump'
       END AS code
       FROM earlier e) AS step
     WHERE code IS NOT NULL AND NOT EXISTS (SELECT FROM verdict v WHERE v.line = step.line AND v.class <> 'conflict')`,
    [jumpPercent],
  );
  const { rows } = await client.query<Leap>(
    `WITH numbered AS (
       SELECT *, row_number() OVER (PARTITION BY code ORDER BY line) AS place, count(*) OVER (PARTITION BY code) AS times FROM leap
       WHERE $1 OR NOT EXISTS (SELECT FROM verdict v WHERE v.line = leap.line))
     SELECT line, code, found, expected, times FROM numbered WHERE place <= ${FIRST_DOUBTS} ORDER BY code, line`,
    [overwrite],
  );
  for (const code of LEAPS) {
    const leaps = rows.filter((row) => row.code === code);
    const shown = leaps.map(({ line, found, expected }) => ({ line, ...doubt(code, LEAP_COLUMN[code], found, expected) }));
    tally.countDoubts(code, leaps[0]?.times ?? 0, shown);
  }
}

/** SQL: « 124000 (2015-03-01) ». */
function figure(dated: string): string {
  return `${AUDIENCE_OF(dated)} || ' (' || ${DAY_OF(dated)} || ')'`;
}
