import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type DoubtCode, doubt } from "@/lib/domain/snapshot/importProblem";
import { AUDIENCE_OF_LATEST, DAY_OF_LATEST } from "./compareStaged";
import { FIRST_DOUBTS, type ImportTally } from "./ImportTally";

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
export async function findLeaps(client: pg.PoolClient, tally: ImportTally): Promise<void> {
  const { rows } = await client.query<Leap>(
    `WITH step AS (
       SELECT line, audience, ${AUDIENCE_OF_LATEST} AS before, ${DAY_OF_LATEST} AS day
       FROM (SELECT line, audience, max(latest) AS latest FROM earlier GROUP BY line, audience) AS either),
     leap AS (
       SELECT *, CASE WHEN audience = 0 THEN 'zero-after-figures' ELSE 'jump' END AS code FROM step
       WHERE before > 0 AND abs(audience - before) > before / 2.0 AND NOT EXISTS (SELECT FROM verdict v WHERE v.line = step.line)),
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
