import { findScope } from "@/lib/data/ranking/findScope";
import { searchTerritories } from "@/lib/data/territory/searchTerritories";
import type { TerritoryRow } from "@/lib/data/territory/territoryRow";
import { ExpectedError } from "@/lib/platform/errors";
import type { TerritoriesQuery } from "./queries";

/**
 * One page of the territories that a search finds; page 1 always exists.
 * @throws ExpectedError `bad-value` (region, departement), `unknown-page`
 */
export async function findTerritories(query: TerritoriesQuery): Promise<{ total: number; rows: TerritoryRow[] }> {
  await findScope(query); // refuses areas that do not exist or do not fit
  const found = await searchTerritories(query);
  const pages = Math.max(1, Math.ceil(found.total / query.pageSize));
  if (query.page > pages) throw new ExpectedError("unknown-page", { parameter: "page", found: query.page, expected: `1–${pages}` });
  return found;
}
