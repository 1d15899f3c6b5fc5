import type pg from "pg";
import type { GeographySource } from "@/lib/domain/territory/geography";
import type { Level } from "@/lib/domain/territory/level";

export interface NamedTerritory {
  level: Level;
  code: string;
  name: string;
}
export interface TerritoryChanges {
  added: NamedTerritory[];
  /** With another name, article, SIREN, postal codes, type, département or région than before. */
  updated: number;
  renamed: (NamedTerritory & { formerName: string })[];
  closed: NamedTerritory[];
  /** With the commune that held its ground meanwhile, where that is known. */
  reopened: (NamedTerritory & { formerHeir: string | null })[];
}

/** Columns that a vintage says, and that no member edits. */
const SAID = ["name", "article", "search_name", "siren", "postal_codes", "epci_type", "departement_code", "region_code"];
const SAME_KEY = "t.level = i.level AND t.code = i.code";
const INCOMING = `(SELECT level, code, name, article, search_name, siren, string_to_array(postal_codes, ' ') AS postal_codes,
  epci_type, departement_code, region_code, league, population, population_year, perimeter_since FROM incoming_territory)`;
const DIFFERS = `(${SAID.map((column) => `t.${column}`).join(", ")}) IS DISTINCT FROM (${SAID.map((column) => `i.${column}`).join(", ")})`;

/** Closes what vanished, reopens what came back, updates, adds. Nothing is deleted: accounts and figures hang from territories. */
export async function writeTerritories(client: pg.PoolClient, source: GeographySource): Promise<TerritoryChanges> {
  const { rows: closed } = await client.query<NamedTerritory>(
    `WITH closed AS (UPDATE territory t SET closed_on = $1 WHERE closed_on IS NULL
       AND NOT EXISTS (SELECT FROM incoming_territory i WHERE ${SAME_KEY}) RETURNING level, code, name)
     SELECT level, code, name FROM closed ORDER BY level, code`,
    [source.startsOn],
  );
  // A SIREN belongs to one open authority, row by row: one that moves is first taken from its former bearer.
  await client.query(
    `UPDATE territory t SET siren = NULL FROM incoming_territory i WHERE ${SAME_KEY} AND t.siren IS NOT NULL AND t.siren IS DISTINCT FROM i.siren`,
  );
  // The same vintage named it already before somebody closed it by hand: only a newer one brings it back.
  const { rows: reopened } = await client.query<NamedTerritory & { formerHeir: string | null; id: number }>(
    `SELECT t.id, t.level, t.code, i.name, heir.code AS "formerHeir" FROM territory t JOIN incoming_territory i ON ${SAME_KEY}
     LEFT JOIN territory heir ON heir.id = t.absorbed_by_id WHERE t.closed_on IS NOT NULL AND t.vintage < $1 ORDER BY t.level, t.code`,
    [source.vintage],
  );
  await client.query("UPDATE territory SET closed_on = NULL, absorbed_by_id = NULL WHERE id = ANY ($1)", [reopened.map(({ id }) => id)]);
  const { rows: changed } = await client.query<NamedTerritory & { formerName: string }>(
    `SELECT t.level, t.code, i.name, t.name AS "formerName" FROM territory t JOIN ${INCOMING} i ON ${SAME_KEY} WHERE ${DIFFERS} ORDER BY t.level, t.code`,
  );
  await client.query(
    `UPDATE territory t SET ${SAID.map((column) => `${column} = i.${column}`).join(", ")},
       perimeter_since = coalesce(i.perimeter_since, t.perimeter_since), vintage = $1
     FROM ${INCOMING} i WHERE ${SAME_KEY}
       AND (${DIFFERS} OR t.vintage <> $1 OR t.perimeter_since IS DISTINCT FROM coalesce(i.perimeter_since, t.perimeter_since))`,
    [source.vintage],
  );
  const { rows: added } = await client.query<NamedTerritory>(
    `INSERT INTO territory (level, code, ${SAID.join(", ")}, league, population, population_year, perimeter_since, vintage)
     SELECT level, code, ${SAID.join(", ")}, league, population, population_year, perimeter_since, $1
     FROM ${INCOMING} i WHERE NOT EXISTS (SELECT FROM territory t WHERE ${SAME_KEY}) ORDER BY level, code
     RETURNING level, code, name`,
    [source.vintage],
  );
  return {
    added,
    updated: changed.length,
    renamed: changed.filter(({ name, formerName }) => name !== formerName),
    closed,
    reopened: reopened.map(({ level, code, name, formerHeir }) => ({ level, code, name, formerHeir })),
  };
}
