import { type Database, database } from "@/lib/data/database";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { EpciType, Level } from "@/lib/domain/territory/level";
import { TERRITORY_ROW, type TerritoryRow } from "./territoryRow";

export interface TerritoryReference {
  level: Level;
  code: string;
  name: string;
}
export interface AreaReference {
  code: string;
  name: string;
  /** TNCC: see article.ts. */
  article: number;
}
/** What is known of a website: its address, that there is none, or nothing; and who says so. */
export interface Website {
  state: "known" | "none" | "unknown";
  url: string | null;
  source: string | null;
}
export interface TerritoryDetails extends TerritoryRow {
  id: number;
  article: number;
  siren: string | null;
  postalCodes: string[];
  epciType: EpciType | null;
  website: Website;
  /** An older figure has no population to be set against; null: as far as figures go back. */
  perimeterSince: Day | null;
  closedOn: Day | null;
  /** The EPCI and EPT that a commune is in now. */
  memberOf: TerritoryReference[];
  /** How many communes an EPCI or EPT has now; 0 for other levels. */
  memberCount: number;
  absorbedBy: TerritoryReference | null;
  /** By census year, the latest first. */
  populations: { year: number; value: number }[];
  regionArea: AreaReference | null;
  departementArea: AreaReference | null;
}

const AREA = "json_build_object('code', area.code, 'name', area.name, 'article', area.article)";
const REFERENCE = "json_build_object('level', o.level, 'code', o.code, 'name', o.name)";

/** A territory with all that the reference geography says of it, closed or not; null when there is none of that level and code. */
export async function readTerritory(level: Level, code: string, db: Pick<Database, "pool"> = database()): Promise<TerritoryDetails | null> {
  const { rows } = await db.pool.query<TerritoryDetails>(
    `SELECT ${TERRITORY_ROW}, t.id, t.article, t.siren, t.postal_codes AS "postalCodes", t.epci_type AS "epciType",
       json_build_object('state', t.website_state, 'url', t.website_url, 'source', t.website_source) AS website,
       t.perimeter_since AS "perimeterSince", t.closed_on AS "closedOn",
       (SELECT coalesce(json_agg(${REFERENCE} ORDER BY o.level, o.code), '[]') FROM membership m JOIN territory o ON o.id = m.group_id
         WHERE m.member_id = t.id AND m.ended_on IS NULL) AS "memberOf",
       (SELECT count(*)::int FROM membership m WHERE m.group_id = t.id AND m.ended_on IS NULL) AS "memberCount",
       (SELECT ${REFERENCE} FROM territory o WHERE o.id = t.absorbed_by_id) AS "absorbedBy",
       (SELECT coalesce(json_agg(json_build_object('year', year, 'value', value) ORDER BY year DESC), '[]') FROM population
         WHERE territory_id = t.id) AS populations,
       (SELECT ${AREA} FROM area WHERE level = 'region' AND area.code = t.region_code) AS "regionArea",
       (SELECT ${AREA} FROM area WHERE level = 'departement' AND area.code = t.departement_code) AS "departementArea"
     FROM territory t WHERE t.level = $1 AND t.code = $2`,
    [level, code],
  );
  return rows[0] ?? null;
}
