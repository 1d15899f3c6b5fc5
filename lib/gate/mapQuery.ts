import { z } from "zod";
import type { MapQuery } from "@/lib/data/map/readMap";
import { LATEST } from "@/lib/domain/edition/editionCode";
import { leagueDrawn, MAP_AREAS, MAP_LEVELS, MAP_MEASURES } from "@/lib/domain/map/mapChoices";
import { MAP_ORDERS, type MapOrder } from "@/lib/domain/map/mapValues";
import { FIELDS } from "./api/fields";
import { parsePageQuery } from "./parsePageQuery";

export const mapQuery = z.object({
  edition: FIELDS.edition.default(LATEST),
  revision: FIELDS.revision.optional(),
  metric: z.enum(MAP_MEASURES).default("audience_per_1000"),
  network: FIELDS.network.default("facebook"),
  level: z.enum(MAP_LEVELS).default("commune"),
  league: FIELDS.league.optional(),
  by: z.enum(MAP_AREAS).default("departement"),
  sort: z.enum(MAP_ORDERS).default("value"),
});

export type AskedMap = MapQuery & { sort: MapOrder };

/**
 * The map that an address asks for. A régional council is in no département: its map is by région. Leagues are put together only
 * where that compares what can be compared.
 * @throws ExpectedError `bad-value` for a value that does not exist
 */
export function readMapQuery(query: URLSearchParams): AskedMap {
  return mapOf(parsePageQuery(mapQuery, query));
}

/** The same, of an address that was parsed. */
export function mapOf(asked: AskedMap): AskedMap {
  return { ...asked, by: asked.level === "region" ? "region" : asked.by, league: leagueDrawn(asked, asked.league) };
}

export const DEFAULT_MAP: AskedMap = mapOf(mapQuery.parse({}));
