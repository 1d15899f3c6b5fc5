import type pg from "pg";
import { seenNominees } from "./seenNominees";
import { undeclaredNominees } from "./undeclaredNominees";

/**
 * The ids of the nominees, of any award, about which a member's browser may keep what they typed: those that they see, and those that they are
 * asked to declare about, which they see again once they have. A manager who opens a declaration again wipes no unsent text.
 */
export async function listKeepableNominees(reader: Pick<pg.Pool, "query">, memberId: number): Promise<string[]> {
  const { rows } = await reader.query<{ id: string }>(
    `SELECT nominee_id AS id FROM ${seenNominees("$1")} seen UNION SELECT nominee_id FROM ${undeclaredNominees("$1")} undeclared ORDER BY id`,
    [memberId],
  );
  return rows.map(({ id }) => id);
}
