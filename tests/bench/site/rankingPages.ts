/** Rankings that readers ask for: the first one, other leagues, metrics and networks, a scope, a later page. */
const QUERIES = [
  "",
  "?league=villes-moyennes",
  "?league=petites-villes&metric=audience",
  "?league=villages&metric=expected_ratio",
  "?network=instagram&league=metropoles",
  "?network=all&metric=audience&league=departements",
  "?metric=engagement_rate&league=communautes-agglomeration",
  "?league=petites-villes&region=53",
  "?league=petites-villes&page=3",
  "?network=linkedin&metric=audience&league=regions",
  "?metric=observatory_index&league=petites-villes",
];

/** The same query strings on any page of a site. */
export function withQueries(address: string): string[] {
  return QUERIES.map((query) => `${address}${query}`);
}
