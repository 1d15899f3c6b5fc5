import { LRUCache } from "lru-cache";
import { type Database, database } from "@/lib/data/database";
import type { Census } from "@/lib/domain/presence/census";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type CensusRow, censusOf } from "./censusOf";
import { registerStamp } from "./registerStamp";

/** What was counted under a stamp stays true; ten minutes bound what two writers who commit out of order could leave behind. */
const kept = new LRUCache<string, Promise<Census>>({ max: 30, ttl: 600_000 });

/** The register at a day: counted once for all readers, and again when the register has changed. */
export async function readRegisterCensus(day: Day, db: Pick<Database, "pool"> = database()): Promise<Census> {
  const key = `${await registerStamp(db)} ${day}`;
  const known = kept.get(key);
  if (known) return known;
  const counted = countRegister(day, db);
  kept.set(key, counted);
  counted.catch(() => kept.delete(key));
  return counted;
}

async function countRegister(day: Day, { pool }: Pick<Database, "pool">): Promise<Census> {
  const { rows } = await pool.query<CensusRow>(SQL, [day]);
  return censusOf(day, rows);
}

/** One row of counts for each level, league and région, and one more for each network there. */
const SQL = `
  WITH own AS (
    SELECT territory_id, network, bool_or(main AND standing = 'official') AS counted
    FROM account WHERE (opened_on IS NULL OR opened_on <= $1::date) AND (closed_on IS NULL OR closed_on > $1::date) GROUP BY territory_id, network),
  shared AS (
    SELECT DISTINCT s.territory_id, a.network, false AS counted FROM account_share s JOIN account a ON a.id = s.account_id
    WHERE (a.opened_on IS NULL OR a.opened_on <= $1::date) AND (a.closed_on IS NULL OR a.closed_on > $1::date)),
  shown AS (
    SELECT territory_id, network, bool_or(counted) AS counted FROM (SELECT * FROM own UNION ALL SELECT * FROM shared) both_kinds
    GROUP BY territory_id, network),
  looked AS (SELECT territory_id FROM account UNION SELECT territory_id FROM account_share),
  authority AS (
    SELECT t.id, t.level, t.league, t.region_code AS region, t.website_state AS website,
      (t.surveyed_on IS NOT NULL OR l.territory_id IS NOT NULL) AS surveyed
    FROM territory t LEFT JOIN looked l ON l.territory_id = t.id WHERE t.closed_on IS NULL OR t.closed_on > $1::date),
  held AS (
    SELECT territory_id, count(*) FILTER (WHERE counted) AS networks FROM shown GROUP BY territory_id)
  SELECT a.level::text, a.league::text, a.region, NULL AS network, count(*)::int AS authorities,
    count(*) FILTER (WHERE a.surveyed)::int AS surveyed, count(*) FILTER (WHERE h.networks > 0)::int AS present,
    count(*) FILTER (WHERE h.networks = 1)::int AS single, count(*) FILTER (WHERE h.networks = 0)::int AS "otherOnly",
    count(*) FILTER (WHERE a.website = 'known')::int AS websites, count(*) FILTER (WHERE a.website = 'none')::int AS "noWebsite",
    count(*) FILTER (WHERE a.website = 'known' AND h.networks > 0)::int AS "presentWithWebsite"
  FROM authority a LEFT JOIN held h ON h.territory_id = a.id GROUP BY a.level, a.league, a.region
  UNION ALL
  SELECT a.level::text, a.league::text, a.region, s.network::text, 0, 0, count(*) FILTER (WHERE s.counted)::int,
    count(*) FILTER (WHERE s.counted AND h.networks = 1)::int, count(*) FILTER (WHERE NOT s.counted)::int, 0, 0,
    count(*) FILTER (WHERE s.counted AND a.website = 'known')::int
  FROM shown s JOIN authority a ON a.id = s.territory_id JOIN held h ON h.territory_id = a.id GROUP BY a.level, a.league, a.region, s.network`;
