import type pg from "pg";
import { seenNominees } from "./seenNominees";

/** The ids of all nominees that a member may know of, of any award. */
export async function listSeenNominees(reader: Pick<pg.Pool, "query">, memberId: number): Promise<string[]> {
  const { rows } = await reader.query<{ id: string }>(`SELECT nominee_id AS id FROM ${seenNominees("$1")} seen ORDER BY nominee_id`, [
    memberId,
  ]);
  return rows.map(({ id }) => id);
}
