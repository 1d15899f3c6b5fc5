import type pg from "pg";
import type { Criterion } from "@/lib/domain/award/criterion";

/** The grid of an award, in its order. */
export async function readCriteria(reader: Pick<pg.Pool, "query">, awardId: number): Promise<Criterion[]> {
  const { rows } = await reader.query<Criterion>(
    `SELECT id, name, guidance, weight::float8 AS weight, required, independent, steps FROM criterion WHERE award_id = $1 ORDER BY position, id`,
    [awardId],
  );
  return rows;
}
