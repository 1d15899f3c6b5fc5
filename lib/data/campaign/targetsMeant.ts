/**
 * SQL: the accounts `a` of territories `p` that campaign `c` means: the main official ones, open on its reference day, on its networks, in
 * its leagues, régions and list. A campaign of before lists, whose choice nobody kept, means none.
 */
export const ACCOUNTS_MEANT = `campaign c JOIN account a ON a.network = ANY (c.networks) AND a.main AND a.standing = 'official'
    AND (a.closed_on IS NULL OR a.closed_on > c.reference_on) AND (a.opened_on IS NULL OR a.opened_on <= c.reference_on)
  JOIN territory p ON p.id = a.territory_id AND p.closed_on IS NULL
    AND (cardinality(c.leagues) = 0 OR p.league = ANY (c.leagues)) AND (cardinality(c.region_codes) = 0 OR p.region_code = ANY (c.region_codes))
    AND (c.list_id IS NULL OR EXISTS (SELECT FROM listed_territory l WHERE l.list_id = c.list_id AND l.territory_id = p.id))
    AND (c.list_id IS NOT NULL OR cardinality(c.leagues) > 0 OR cardinality(c.region_codes) > 0)`;

/**
 * SQL: of accounts `id` of territories `p`, whose share each is among the members of an array, in parts that lie together on the map.
 * @param accounts `SELECT a.id, p.id AS territory_id, p.region_code, p.departement_code, p.search_name …`
 * @param members an array of integers
 * @returns `id`, and `member_id`, null where nobody is named
 */
export const sharedAmong = (accounts: string, members: string) => `
  WITH meant AS (${accounts}),
  placed AS (SELECT id, dense_rank() OVER (ORDER BY region_code, departement_code, search_name, territory_id) - 1 AS place FROM meant),
  shared AS (SELECT id, place * cardinality(${members}) / (max(place) OVER () + 1) + 1 AS share FROM placed)
  SELECT id, CASE WHEN cardinality(${members}) > 0 THEN (${members})[share] END AS member_id FROM shared`;

/** SQL: what `sharedAmong` reads of an account. */
export const PLACE_COLUMNS = "a.id, p.id AS territory_id, p.region_code, p.departement_code, p.search_name";
