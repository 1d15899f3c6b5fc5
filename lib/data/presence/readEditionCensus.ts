import { LRUCache } from "lru-cache";
import { database } from "@/lib/data/database";
import { keepAnswer } from "@/lib/data/keepAnswer";
import type { Census } from "@/lib/domain/presence/census";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type CensusRow, censusOf } from "./censusOf";

/** Frozen: what was counted once stays true for as long as the revision exists, and its id is never given to another. */
const kept = new LRUCache<number, Promise<Census>>({ max: 200 });

/**
 * Who had a counted account in a revision, on the networks that it covers; and where it froze them, who had been looked for by its
 * reference day, and who had a website when it was published.
 */
export function readEditionCensus({ id, referenceOn }: { id: number; referenceOn: Day }): Promise<Census> {
  return keepAnswer(kept, id, async () => censusOf(referenceOn, (await database().pool.query<CensusRow>(SQL, [id])).rows));
}

/** Of a cell whose revision froze no census nothing of it is known; it froze no account that is not counted. */
const frozen = (condition: string) => `CASE WHEN bool_and(t.website IS NOT NULL) THEN count(*) FILTER (WHERE ${condition})::int END`;
/** Where only one is covered, nobody could be seen on another. */
const SEVERAL = "(SELECT cardinality(networks) > 1 FROM revision WHERE id = $1)";
const single = (condition: string) => `CASE WHEN ${SEVERAL} THEN ${frozen(`h.networks = 1 AND ${condition}`)} END`;
const SURVEYED = "t.surveyed_on IS NOT NULL";
const WITH_WEBSITE = `${SURVEYED} AND t.website = 'known'`;

const SQL = `
  WITH shown AS MATERIALIZED (SELECT DISTINCT territory_id, network FROM edition_input WHERE revision_id = $1 AND counted),
  held AS (SELECT territory_id, count(*) AS networks FROM shown GROUP BY territory_id)
  SELECT t.level::text, t.league::text, t.region_code AS region, NULL AS network, count(*)::int AS authorities, ${frozen(SURVEYED)} AS surveyed,
    count(h.territory_id)::int AS present, 0 AS undated, ${frozen("false")} AS "undatedSurveyed",
    ${frozen(`h.networks > 0 AND ${SURVEYED}`)} AS "presentSurveyed", ${single(SURVEYED)} AS single,
    NULL::int AS "otherOnly", ${frozen("t.website = 'known'")} AS websites, ${frozen("t.website = 'none'")} AS "noWebsite",
    ${frozen(WITH_WEBSITE)} AS "surveyedWithWebsite", ${frozen(`h.networks > 0 AND ${WITH_WEBSITE}`)} AS "presentWithWebsite"
  FROM edition_territory t LEFT JOIN held h ON h.territory_id = t.territory_id WHERE t.revision_id = $1
  GROUP BY t.level, t.league, t.region_code
  UNION ALL
  SELECT t.level::text, t.league::text, t.region_code, s.network::text, 0, NULL, count(*)::int, 0, ${frozen("false")},
    ${frozen(SURVEYED)}, ${single(SURVEYED)}, NULL, NULL, NULL, NULL, ${frozen(WITH_WEBSITE)}
  FROM shown s JOIN edition_territory t ON t.revision_id = $1 AND t.territory_id = s.territory_id JOIN held h ON h.territory_id = t.territory_id
  GROUP BY t.level, t.league, t.region_code, s.network`;
