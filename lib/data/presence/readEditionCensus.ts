import { LRUCache } from "lru-cache";
import { database } from "@/lib/data/database";
import type { Census } from "@/lib/domain/presence/census";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type CensusRow, censusOf } from "./censusOf";

/** Frozen: what was counted once stays true for as long as the revision exists, and its id is never given to another. */
const kept = new LRUCache<number, Census>({ max: 200 });

/** Who had a counted account in a revision. Who was looked for, and who has a website, no edition froze. */
export async function readEditionCensus(revision: { id: number; referenceOn: Day }): Promise<Census> {
  const known = kept.get(revision.id);
  if (known) return known;
  const { rows } = await database().pool.query<CensusRow>(SQL, [revision.id]);
  const census = censusOf(revision.referenceOn, rows);
  kept.set(revision.id, census);
  return census;
}

const NOT_FROZEN = [
  "undatedSurveyed",
  "presentSurveyed",
  "single",
  "otherOnly",
  "websites",
  "noWebsite",
  "surveyedWithWebsite",
  "presentWithWebsite",
];
const SQL = `
  WITH shown AS MATERIALIZED (SELECT DISTINCT territory_id, network FROM edition_input WHERE revision_id = $1 AND counted),
  held AS (SELECT DISTINCT territory_id FROM shown)
  SELECT t.level::text, t.league::text, t.region_code AS region, NULL AS network, count(*)::int AS authorities, NULL::int AS surveyed,
    count(h.territory_id)::int AS present, 0 AS undated, ${NOT_FROZEN.map((name) => `NULL::int AS "${name}"`).join(", ")}
  FROM edition_territory t LEFT JOIN held h ON h.territory_id = t.territory_id WHERE t.revision_id = $1
  GROUP BY t.level, t.league, t.region_code
  UNION ALL
  SELECT t.level::text, t.league::text, t.region_code, s.network::text, 0, NULL, count(*)::int, 0, ${NOT_FROZEN.map(() => "NULL::int").join(", ")}
  FROM shown s JOIN edition_territory t ON t.revision_id = $1 AND t.territory_id = s.territory_id
  GROUP BY t.level, t.league, t.region_code, s.network`;
