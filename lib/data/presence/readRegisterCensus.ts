import { LRUCache } from "lru-cache";
import { type Database, database } from "@/lib/data/database";
import { readTerritories } from "@/lib/data/edition/readRankingInput";
import { keepAnswer } from "@/lib/data/keepAnswer";
import type { Census } from "@/lib/domain/presence/census";
import { networksAt } from "@/lib/domain/presence/censusYears";
import { pastPlaces } from "@/lib/domain/presence/pastPlaces";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type CensusRow, censusOf } from "./censusOf";
import { registerStamp } from "./registerStamp";

/** What was counted under a stamp stays true; ten minutes bound what two writers who commit out of order could leave behind. */
const kept = new LRUCache<string, Promise<Census>>({ max: 30, ttl: 600_000 });

/**
 * The register at a day: counted once for all readers, and again when the register has changed, at most once a minute.
 * @param today an account of it is open, whenever it was opened
 */
export async function readRegisterCensus(day: Day, today: Day, db: Pick<Database, "pool"> = database()): Promise<Census> {
  const past = day < today;
  const key = `${await registerStamp(db)} ${day} ${past}`;
  return keepAnswer(kept, key, () => countRegister(day, past, db));
}

/** In the leagues of that day, as an edition would have them. */
async function countRegister(day: Day, past: boolean, { pool }: Pick<Database, "pool">): Promise<Census> {
  const territories = past ? await readTerritories(pool, day) : [];
  const leagues = past ? { ids: territories.map(({ id }) => id), leagues: territories.map(({ league }) => league) } : null;
  const { rows } = await pool.query<CensusRow>(SQL, [day, past, networksAt(day), leagues?.ids ?? null, leagues?.leagues ?? null]);
  return censusOf(day, rows, past ? pastPlaces(territories, day) : null);
}

/** What the register says of today only: nobody wrote down what else there was, and who had a website. */
const onlyToday = (count: string) => `CASE WHEN $2 THEN NULL ELSE ${count} END`;

/**
 * One row of counts for each level, league and région, and one more for each network there. In the past ($2), an account of which nobody
 * knows the opening is neither open nor not: « undated ».
 */
const SQL = `
  WITH own AS (
    SELECT territory_id, network, bool_or(main AND standing = 'official' AND (opened_on IS NOT NULL OR NOT $2::boolean)) AS counted,
      bool_or(main AND standing = 'official') AS maybe
    FROM account WHERE network::text = ANY($3) AND (opened_on IS NULL OR opened_on <= $1::date) AND (closed_on IS NULL OR closed_on > $1::date)
    GROUP BY territory_id, network),
  shared AS (
    SELECT DISTINCT s.territory_id, a.network, false AS counted, false AS maybe FROM account_share s JOIN account a ON a.id = s.account_id
    WHERE a.network::text = ANY($3) AND (a.opened_on IS NULL OR a.opened_on <= $1::date) AND (a.closed_on IS NULL OR a.closed_on > $1::date)),
  shown AS (
    SELECT territory_id, network, bool_or(counted) AS counted, bool_or(maybe) AND NOT bool_or(counted) AS undated
    FROM (SELECT * FROM own UNION ALL SELECT * FROM shared) both_kinds GROUP BY territory_id, network),
  authority AS (
    SELECT t.id, t.level, CASE WHEN $2 THEN p.league ELSE t.league::text END AS league, t.region_code AS region, t.website_state AS website, t.surveyed_on IS NOT NULL AS surveyed
    FROM territory t LEFT JOIN unnest($4::int[], $5::text[]) AS p (id, league) ON p.id = t.id WHERE t.closed_on IS NULL OR t.closed_on > $1::date),
  held AS (
    SELECT territory_id, count(*) FILTER (WHERE counted) AS networks, bool_or(undated) AND NOT bool_or(counted) AS undated
    FROM shown GROUP BY territory_id)
  SELECT a.level::text, a.league, a.region, NULL AS network, count(*)::int AS authorities,
    count(*) FILTER (WHERE a.surveyed)::int AS surveyed, count(*) FILTER (WHERE h.networks > 0)::int AS present,
    count(*) FILTER (WHERE h.undated)::int AS undated, count(*) FILTER (WHERE h.undated AND a.surveyed)::int AS "undatedSurveyed",
    count(*) FILTER (WHERE h.networks > 0 AND a.surveyed)::int AS "presentSurveyed",
    ${onlyToday("count(*) FILTER (WHERE h.networks = 1 AND a.surveyed)::int")} AS single,
    ${onlyToday("count(*) FILTER (WHERE h.networks = 0 AND a.surveyed)::int")} AS "otherOnly",
    ${onlyToday("count(*) FILTER (WHERE a.website = 'known')::int")} AS websites,
    ${onlyToday("count(*) FILTER (WHERE a.website = 'none')::int")} AS "noWebsite",
    ${onlyToday("count(*) FILTER (WHERE a.website = 'known' AND a.surveyed)::int")} AS "surveyedWithWebsite",
    ${onlyToday("count(*) FILTER (WHERE a.website = 'known' AND a.surveyed AND h.networks > 0)::int")} AS "presentWithWebsite"
  FROM authority a LEFT JOIN held h ON h.territory_id = a.id GROUP BY a.level, a.league, a.region
  UNION ALL
  SELECT a.level::text, a.league, a.region, s.network::text, 0, 0, count(*) FILTER (WHERE s.counted)::int,
    count(*) FILTER (WHERE s.undated)::int, count(*) FILTER (WHERE s.undated AND a.surveyed)::int,
    count(*) FILTER (WHERE s.counted AND a.surveyed)::int,
    ${onlyToday("count(*) FILTER (WHERE s.counted AND a.surveyed AND h.networks = 1)::int")},
    ${onlyToday("count(*) FILTER (WHERE NOT s.counted AND a.surveyed)::int")}, 0, 0, 0,
    ${onlyToday("count(*) FILTER (WHERE s.counted AND a.surveyed AND a.website = 'known')::int")}
  FROM shown s JOIN authority a ON a.id = s.territory_id JOIN held h ON h.territory_id = a.id GROUP BY a.level, a.league, a.region, s.network`;
