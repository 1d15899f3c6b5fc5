import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";

export interface TriagedAward {
  id: number;
  year: number;
  categories: readonly { id: number; name: string }[];
}

/** @throws ExpectedError `unknown-award` */
export async function readAwardForTriage(pool: Pick<pg.Pool, "query">, year: string): Promise<TriagedAward> {
  const { rows } = await pool.query<TriagedAward>(
    `SELECT e.id, e.year, coalesce((SELECT json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.position, c.id)
       FROM award_category c WHERE c.award_id = e.id), '[]') AS categories FROM award_edition e WHERE e.year::text = $1`,
    [year],
  );
  if (!rows[0]) throw new ExpectedError("unknown-award", { found: year });
  return rows[0];
}
