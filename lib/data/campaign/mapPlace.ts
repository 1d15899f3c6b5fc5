/** SQL: where a territory `p` stands on the map, region by region: as the index `territory_map` has it, so that a walk begins anywhere. */
export const MAP_PLACE = ["coalesce(p.region_code, '')", "coalesce(p.departement_code, '')", "p.search_name", "p.id"] as const;
