import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type DoubtCode, doubt } from "@/lib/domain/snapshot/importProblem";
import { FIRST_DOUBTS, type ImportTally } from "./ImportTally";
import type { Staged } from "./stageRows";

/** An earlier figure is compared with for so many days: after years a doubling says nothing. */
const DAYS_BACK = 400;

interface Leap {
  line: number;
  code: Extract<DoubtCode, "jump" | "zero-after-figures">;
  audience: number;
  before: number;
  day: Day;
  times: number;
}

/**
 * Doubts about new figures against the figure before of the same account and kind, stored or in the file: more than half more, less than
 * half as much (0.4 % of real steps: a sound default), or nothing where there was something.
 */
export async function findLeaps(client: pg.PoolClient, { days }: Staged, tally: ImportTally): Promise<void> {
  if (days === null) return;
  // Day and audience of the latest, as one number that max() compares: a sort of all earlier figures would take the longer.
  const packed = (row: string) => `max(((${row}.observed_on - DATE '2000-01-01')::bigint << 32) | ${row}.audience)`;
  // A figure that is known to the year only is never used for growth.
  const isNew = "s.refusal IS NULL AND s.date_precision <> 'year' AND NOT EXISTS (SELECT FROM verdict v WHERE v.line = s.line)";
  const { rows } = await client.query<Leap>(
    `WITH earlier AS (
       SELECT s.line, ${packed("k")} AS packed FROM staged s JOIN snapshot k ON k.account_id = s.account AND k.kind = s.kind
         AND k.date_precision <> 'year' AND k.observed_on < s.observed_on AND k.observed_on >= s.observed_on - ${DAYS_BACK}
       WHERE ${isNew} AND s.account > 0
         AND k.observed_on >= DATE '${days.first}' - ${DAYS_BACK} AND k.observed_on < '${days.last}' GROUP BY s.line
       UNION ALL
       SELECT s.line, ${packed("f")} FROM staged s JOIN several USING (account, kind) JOIN staged f ON f.account = s.account AND f.kind = s.kind
         AND f.date_precision <> 'year' AND f.observed_on < s.observed_on AND f.observed_on >= s.observed_on - ${DAYS_BACK} AND f.refusal IS NULL
       WHERE ${isNew} GROUP BY s.line),
     latest AS (SELECT line, max(packed) AS packed FROM earlier GROUP BY line),
     step AS (
       SELECT s.line, s.audience, (l.packed & 4294967295)::integer AS before, DATE '2000-01-01' + (l.packed >> 32)::integer AS day
       FROM latest l JOIN staged s ON s.line = l.line),
     leap AS (
       SELECT *, CASE WHEN audience = 0 THEN 'zero-after-figures' ELSE 'jump' END AS code FROM step
       WHERE before > 0 AND abs(audience - before) > before / 2.0),
     numbered AS (SELECT *, row_number() OVER (PARTITION BY code ORDER BY line) AS place, count(*) OVER (PARTITION BY code) AS times FROM leap)
     SELECT line, code, audience, before, day, times FROM numbered WHERE place <= ${FIRST_DOUBTS} ORDER BY code, line`,
  );
  for (const code of ["zero-after-figures", "jump"] as const) {
    const leaps = rows.filter((row) => row.code === code);
    const shown = leaps.map(({ line, audience, before, day }) => ({
      line,
      ...doubt(code, "audience", String(audience), `${before} (${day})`),
    }));
    tally.countDoubts(code, leaps[0]?.times ?? 0, shown);
  }
}
