import { LRUCache } from "lru-cache";
import { type Database, database } from "@/lib/data/database";
import { keepAnswer } from "@/lib/data/keepAnswer";
import { type AccountYears, accountYears } from "@/lib/domain/presence/accountYears";
import type { PresenceFilter } from "@/lib/domain/presence/census";
import { registerStamp } from "./registerStamp";

const kept = new LRUCache<string, Promise<AccountYears>>({ max: 500, ttl: 600_000 });

/** Official main accounts by the year that they were opened and closed in, as far as the register knows. */
export async function readAccountYears(filter: PresenceFilter, db: Pick<Database, "pool"> = database()): Promise<AccountYears> {
  const asked = [filter.level ?? null, filter.league ?? null, filter.region ?? null, filter.network ?? null];
  const key = `${await registerStamp(db)} ${asked.join(" ")}`;
  return keepAnswer(kept, key, async () => accountYears((await db.pool.query<YearRow>(SQL, asked)).rows));
}

interface YearRow {
  year: number | null;
  opened: number;
  closed: number;
}

const SQL = `WITH counted AS (
       SELECT extract(year FROM a.opened_on)::int AS opened, extract(year FROM a.closed_on)::int AS closed
       FROM account a JOIN territory t ON t.id = a.territory_id
       WHERE a.main AND a.standing = 'official' AND ($1::level IS NULL OR t.level = $1::level) AND ($2::league IS NULL OR t.league = $2::league)
         AND ($3::text IS NULL OR t.region_code = $3) AND ($4::network IS NULL OR a.network = $4::network))
     SELECT year, sum(opened)::int AS opened, sum(closed)::int AS closed
     FROM (SELECT opened AS year, 1 AS opened, 0 AS closed FROM counted UNION ALL SELECT closed, 0, 1 FROM counted WHERE closed IS NOT NULL) said
     GROUP BY year ORDER BY year`;
