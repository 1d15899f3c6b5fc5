import type { Database } from "@/lib/data/database";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";

export interface ListedAuthority {
  level: Level;
  code: string;
  name: string;
  league: League | null;
  population: number | null;
  /** Of an EPCI or EPT, the code of its commune with most inhabitants. */
  largestMember: string | null;
}

/** All authorities that are open, by level and code. */
export async function listAuthorities(db: Pick<Database, "pool">): Promise<ListedAuthority[]> {
  const { rows } = await db.pool.query<ListedAuthority>(
    `SELECT t.level::text AS level, t.code, t.name, t.league::text AS league, t.population, largest.code AS "largestMember"
     FROM territory t
     LEFT JOIN (
       SELECT DISTINCT ON (m.group_id) m.group_id, c.code
       FROM membership m JOIN territory c ON c.id = m.member_id
       WHERE m.ended_on IS NULL
       ORDER BY m.group_id, c.population DESC NULLS LAST, c.code
     ) largest ON largest.group_id = t.id
     WHERE t.closed_on IS NULL
     ORDER BY t.level, t.code`,
  );
  return rows;
}
