import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { LATEST } from "@/lib/domain/edition/editionCode";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import { findList } from "./findList";
import { NATIONAL } from "./findScope";
import { FROZEN_TERRITORY, type FrozenTerritoryRow, territoryFacts } from "./frozenTerritory";
import type { TerritoryFacts, TerritoryKey } from "./leaderboard";

export interface PeersQuery extends TerritoryKey {
  edition?: string | undefined;
  revision?: number | undefined;
  network: RankedNetwork;
  metric: Metric;
  /** Peers wanted; 6 unless given. */
  n?: number | undefined;
  /** Code of a région, where they are wanted there. */
  inRegion?: string | undefined;
}
export interface Peer {
  territory: TerritoryFacts;
  value: number;
  /** National. */
  rank: number;
}

interface PeerRow extends FrozenTerritoryRow {
  value: number;
  rank: number;
}

/**
 * The ranked territories of the same league that are nearest by population (as a ratio: 8,000 is as far from 4,000 as from 16,000),
 * the nearest first. None without a population or a league.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readPeers(query: PeersQuery): Promise<Peer[]> {
  const revision = await findRevision(query.edition ?? LATEST, query.revision);
  const own = await readOwn(revision.id, query);
  const list = own && (await findList({ ...query, revisionId: revision.id, league: own.league }, NATIONAL));
  if (!list) return [];
  const { rows } = await database().pool.query<PeerRow>(
    `SELECT r.value, r.rank, ${FROZEN_TERRITORY}
     FROM ((${side(">=", "ASC", query.inRegion !== undefined)}) UNION ALL (${side("<", "DESC", query.inRegion !== undefined)})) near
     JOIN edition_territory t ON t.revision_id = $1 AND t.territory_id = near.territory_id
     JOIN ranking_row r ON r.list_id = $5 AND r.position = near.position
     ORDER BY abs(ln(t.population) - ln($3::int)), t.code, t.territory_id LIMIT $6`,
    [revision.id, own.league, own.population, own.id, list.id, query.n ?? 6, ...(query.inRegion === undefined ? [] : [query.inRegion])],
  );
  return rows.map(({ value, rank, ...territory }) => ({ territory: territoryFacts(territory), value, rank }));
}

/** The nearest that are ranked among the smaller ones, or among the larger: an index walks away from the territory until there are enough. */
function side(compared: ">=" | "<", order: "ASC" | "DESC", inRegion: boolean): string {
  return `
    SELECT t.territory_id, r.position FROM edition_territory t
    CROSS JOIN LATERAL (
      SELECT position FROM ranking_row WHERE list_id = $5 AND territory_id = t.territory_id AND value IS NOT NULL OFFSET 0) r
    WHERE t.revision_id = $1 AND t.league = $2::league AND t.population ${compared} $3 AND t.population > 0 AND t.territory_id <> $4
      ${inRegion ? "AND t.region_code = $7" : ""}
    ORDER BY t.population ${order}, t.code, t.territory_id LIMIT $6`;
}

async function readOwn(revisionId: number, key: TerritoryKey) {
  const { rows } = await database().pool.query<{ id: number; population: number; league: League }>(
    `SELECT territory_id AS id, population, league::text AS league FROM edition_territory
     WHERE revision_id = $1 AND population > 0 AND league IS NOT NULL
       AND territory_id = (SELECT id FROM territory WHERE level = $2::level AND code = $3)`,
    [revisionId, key.level, key.code],
  );
  return rows[0] ?? null;
}
