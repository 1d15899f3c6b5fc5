import { type Database, database } from "@/lib/data/database";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import type { Level } from "@/lib/domain/territory/level";
import { OWN_FACTS, type OwnFacts } from "./accountSql";

/** An account that a territory holds, or one of another territory that it shares. */
export interface TerritoryAccount extends OwnFacts {
  id: number;
  /** Who holds it, when it is shared from another territory: it counts for its holder only. */
  holder: { level: Level; code: string; name: string; article: number } | null;
  /** Who shares it, when it is held. */
  sharedWith: readonly { level: Level; code: string; name: string }[];
}

/** All accounts of a territory as they are known today: unofficial, secondary, closed and shared ones too; the counted ones first. */
export async function readTerritoryAccounts(key: TerritoryKey, { pool }: Pick<Database, "pool"> = database()): Promise<TerritoryAccount[]> {
  const { rows } = await pool.query<TerritoryAccount>(
    `WITH own AS (SELECT id FROM territory WHERE level = $1::level AND code = $2),
     known AS (
       SELECT a.id, a.territory_id FROM account a JOIN own ON a.territory_id = own.id
       UNION SELECT a.id, a.territory_id FROM account_share s JOIN own ON s.territory_id = own.id JOIN account a ON a.id = s.account_id)
     SELECT a.id, ${OWN_FACTS},
       CASE WHEN h.id = own.id THEN NULL ELSE json_build_object('level', h.level, 'code', h.code, 'name', h.name, 'article', h.article) END AS holder,
       coalesce((
         SELECT json_agg(json_build_object('level', t.level, 'code', t.code, 'name', t.name) ORDER BY t.level, t.code)
         FROM account_share s JOIN territory t ON t.id = s.territory_id WHERE s.account_id = a.id AND h.id = own.id), '[]') AS "sharedWith"
     FROM known k JOIN account a ON a.id = k.id JOIN territory h ON h.id = a.territory_id CROSS JOIN own
     ORDER BY a.network, (h.id = own.id) DESC, (a.standing = 'official') DESC, a.main DESC, a.closed_on DESC NULLS FIRST, a.id`,
    [key.level, key.code],
  );
  return rows;
}
