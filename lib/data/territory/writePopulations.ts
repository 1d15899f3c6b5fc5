import type pg from "pg";
import { leagueOf } from "@/lib/domain/territory/league";
import type { EpciType, Level } from "@/lib/domain/territory/level";

/** Adds a row by territory and census year; older years are kept, so that an edition can be reproduced. */
export async function writePopulations(client: pg.PoolClient, vintage: string): Promise<{ added: number; changed: number }> {
  const staged = `(SELECT t.id, i.population_year AS year, i.population AS value FROM incoming_territory i
    JOIN territory t ON t.level = i.level AND t.code = i.code WHERE i.population IS NOT NULL)`;
  const changed = await client.query(
    `UPDATE population p SET value = i.value, vintage = $1 FROM ${staged} i WHERE p.territory_id = i.id AND p.year = i.year AND p.value <> i.value`,
    [vintage],
  );
  const added = await client.query(
    `INSERT INTO population (territory_id, year, value, vintage) SELECT i.id, i.year, i.value, $1 FROM ${staged} i
     WHERE NOT EXISTS (SELECT FROM population p WHERE p.territory_id = i.id AND p.year = i.year)`,
    [vintage],
  );
  return { added: added.rowCount ?? 0, changed: changed.rowCount ?? 0 };
}

/** Copies the newest population of each territory, and the league that follows from it, to where lists read them. */
export async function refreshLatestPopulations(client: pg.PoolClient): Promise<void> {
  await client.query(
    `UPDATE territory t SET population = newest.value, population_year = newest.year
     FROM (SELECT DISTINCT ON (territory_id) territory_id, year, value FROM population ORDER BY territory_id, year DESC) newest
     WHERE newest.territory_id = t.id AND (t.population, t.population_year) IS DISTINCT FROM (newest.value, newest.year::smallint)`,
  );
  const { rows } = await client.query<{
    id: number;
    level: Level;
    epciType: EpciType | null;
    population: number | null;
    league: string | null;
  }>(`SELECT id, level, epci_type AS "epciType", population, league FROM territory`);
  const moved = rows.map((row) => ({ id: row.id, from: row.league, to: leagueOf(row) })).filter(({ from, to }) => from !== to);
  await client.query("UPDATE territory t SET league = m.league FROM unnest($1::int[], $2::league[]) AS m (id, league) WHERE t.id = m.id", [
    moved.map(({ id }) => id),
    moved.map(({ to }) => to),
  ]);
}
