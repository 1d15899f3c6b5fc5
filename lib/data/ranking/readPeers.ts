import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
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
  const revision = await findRevision(query.edition ?? "latest", query.revision);
  const { rows } = await database().pool.query<PeerRow>(
    `SELECT r.value, r.rank, t.level::text AS level, t.code, t.name, t.population, t.population_year AS "populationYear",
       t.region_code AS region, t.departement_code AS departement
     FROM edition_territory own
     JOIN ranking_list l ON l.revision_id = own.revision_id AND l.network = $4 AND l.metric = $5 AND l.league = own.league
     JOIN ranking_row r ON r.list_id = l.id AND r.value IS NOT NULL AND r.territory_id <> own.territory_id
     JOIN edition_territory t ON t.revision_id = own.revision_id AND t.territory_id = r.territory_id AND t.population > 0
     WHERE own.revision_id = $1 AND own.population > 0
       AND own.territory_id = (SELECT id FROM territory WHERE level = $2::level AND code = $3)
     ORDER BY abs(ln(t.population) - ln(own.population)), t.code, t.territory_id
     LIMIT $6`,
    [revision.id, query.level, query.code, query.network, query.metric, query.n ?? 6],
  );
  return rows.map(({ value, rank, ...territory }) => ({
    territory: { ...territory, slug: territorySlug(territory.code, territory.name) },
    value,
    rank,
  }));
}
