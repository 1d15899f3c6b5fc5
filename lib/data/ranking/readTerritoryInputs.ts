import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";

export interface TerritoryInput {
  network: Network;
  counted: boolean;
  handle: string | null;
  url: string | null;
  dormant: boolean;
}

/** The account that a revision counted for a territory on each network; where it counted none, the one that the territory shares. */
export async function readTerritoryInputs(revisionId: number, territoryId: number): Promise<TerritoryInput[]> {
  const { rows } = await database().pool.query<TerritoryInput>(
    `SELECT DISTINCT ON (network) network::text AS network, counted, handle, url, dormant
     FROM edition_input WHERE revision_id = $1 AND territory_id = $2 ORDER BY network, counted DESC, ordinal`,
    [revisionId, territoryId],
  );
  return rows;
}
