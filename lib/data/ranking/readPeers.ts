import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { LATEST } from "@/lib/domain/edition/editionCode";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { Level } from "@/lib/domain/territory/level";
import { territorySlug } from "@/lib/domain/territory/slug";
import type { TerritoryFacts, TerritoryKey } from "./leaderboard";

export interface PeersQuery extends TerritoryKey {
  edition?: string | undefined;
  revision?: number | undefined;
  network: RankedNetwork;
  metric: Metric;
  /** Peers wanted; 6 unless given. */
  n?: number | undefined;
}
export interface Peer {
  territory: TerritoryFacts;
  value: number;
  /** National. */
  rank: number;
}

interface PeerRow {
  value: number;
  rank: number;
  level: Level;
  code: string;
  name: string;
  population: number;
  populationYear: number | null;
  region: string | null;
  departement: string | null;
}

/**
 * The ranked territories of the same league that are nearest by population (as a ratio: 8,000 is as far from 4,000 as from 16,000),
 * the nearest first. None without a population or a league.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readPeers(query: PeersQuery): Promise<Peer[]> {
  const revision = await findRevision(query.edition ?? LATEST, query.revision);
  const { rows } = await database().pool.query<PeerRow>(
    `WITH own AS (
       SELECT t.territory_id, t.population, t.league, l.id AS list_id
       FROM edition_territory t JOIN ranking_list l ON l.revision_id = t.revision_id AND l.network = $4 AND l.metric = $5 AND l.league = t.league
       WHERE t.revision_id = $1 AND t.population > 0
         AND t.territory_id = (SELECT id FROM territory WHERE level = $2::level AND code = $3)),
     near AS (
       SELECT t.*, own.list_id, abs(ln(t.population) - ln(own.population)) AS distance
       FROM own JOIN edition_territory t
         ON t.revision_id = $1 AND t.league = own.league AND t.population > 0 AND t.territory_id <> own.territory_id
       ORDER BY distance, t.code, t.territory_id)
     SELECT r.value, r.rank, t.level::text AS level, t.code, t.name, t.population, t.population_year AS "populationYear",
       t.region_code AS region, t.departement_code AS departement
     FROM near t CROSS JOIN LATERAL (
       SELECT value, rank FROM ranking_row
       WHERE list_id = t.list_id AND territory_id = t.territory_id AND value IS NOT NULL
       OFFSET 0) r
     ORDER BY t.distance, t.code, t.territory_id
     LIMIT $6`,
    [revision.id, query.level, query.code, query.network, query.metric, query.n ?? 6],
  );
  return rows.map(({ value, rank, ...territory }) => ({
    territory: { ...territory, slug: territorySlug(territory.code, territory.name) },
    value,
    rank,
  }));
}
