import { database } from "@/lib/data/database";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import { territorySlug } from "@/lib/domain/territory/slug";
import type { TerritoryKey } from "./leaderboard";

/** A territory that a list does not show: what the revision knows of it. */
export interface Elsewhere extends TerritoryKey {
  name: string;
  /** Code and name, for its address. */
  slug: string;
  /** Null when the revision does not know it. */
  frozen: {
    league: League | null;
    region: string | null;
    departement: string | null;
    /** On the network of the list, its own or shared. */
    hasAccount: boolean;
  } | null;
}

type Row = TerritoryKey & { name: string; known: boolean } & NonNullable<Elsewhere["frozen"]>;

/** Territories as a revision knows them, in the order of their keys; those that do not exist are left out. */
export async function readElsewhere(revisionId: number, network: RankedNetwork, keys: readonly TerritoryKey[]): Promise<Elsewhere[]> {
  const { rows } = await database().pool.query<Row>(
    `SELECT t.level::text AS level, t.code, coalesce(e.name, t.name) AS name, e.territory_id IS NOT NULL AS known, e.league::text AS league,
       e.region_code AS region, e.departement_code AS departement, EXISTS (
         SELECT FROM edition_input i WHERE i.revision_id = $1 AND i.territory_id = t.id AND $2 IN (i.network::text, 'all')) AS "hasAccount"
     FROM unnest($3::level[], $4::text[]) WITH ORDINALITY AS asked (level, code, place)
     JOIN territory t ON t.level = asked.level AND t.code = asked.code
     LEFT JOIN edition_territory e ON e.revision_id = $1 AND e.territory_id = t.id
     ORDER BY asked.place`,
    [revisionId, network, keys.map(({ level }) => level), keys.map(({ code }) => code)],
  );
  return rows.map(({ level, code, name, known, league, region, departement, hasAccount }) => ({
    level,
    code,
    name,
    slug: territorySlug(code, name),
    frozen: known ? { league, region, departement, hasAccount } : null,
  }));
}
