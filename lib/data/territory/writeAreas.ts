import type pg from "pg";

/** Départements and régions as INSEE areas: what scopes and filters name. One that a vintage drops stays: frozen editions name it. */
export async function writeAreas(client: pg.PoolClient): Promise<{ written: number; total: number }> {
  const { rowCount } = await client.query(
    `INSERT INTO area AS a (level, code, name, article, region_code) SELECT level, code, name, article, region_code FROM incoming_area
     ON CONFLICT (level, code) DO UPDATE SET name = excluded.name, article = excluded.article, region_code = excluded.region_code
     WHERE (a.name, a.article, a.region_code) IS DISTINCT FROM (excluded.name, excluded.article, excluded.region_code)`,
  );
  const { rows } = await client.query<{ total: number }>("SELECT count(*)::int AS total FROM area");
  return { written: rowCount ?? 0, total: rows[0]?.total ?? 0 };
}
