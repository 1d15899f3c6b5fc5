import type pg from "pg";

/** What the product needs of a server that it did not start itself. */
export interface ServerFitness {
  /** `150004` is 15.4. */
  version: number;
  /** Needed extensions that are neither installed nor installable with the rights of this account. */
  missingExtensions: string[];
  mayCreateTables: boolean;
  /** Tables of somebody else's: there are some, and none of ours. */
  foreignTables: number;
}

const EXTENSIONS = ["pg_trgm", "btree_gist"];

export async function readServerFitness(pool: pg.Pool): Promise<ServerFitness> {
  const { rows } = await pool.query<ServerFitness>(
    `SELECT current_setting('server_version_num')::int AS version,
       ARRAY(
         SELECT wanted FROM unnest($1::text[]) AS wanted
         WHERE NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = wanted)
           AND NOT (
             EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = wanted)
             AND (
               (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
               OR (
                 has_database_privilege(current_database(), 'CREATE')
                 AND EXISTS (SELECT 1 FROM pg_available_extension_versions WHERE name = wanted AND trusted)
               )
             )
           )
         ORDER BY wanted
       ) AS "missingExtensions",
       coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS "mayCreateTables",
       CASE WHEN to_regclass('_prisma_migrations') IS NOT NULL THEN 0 ELSE (
         SELECT count(*)::int FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
           AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
       ) END AS "foreignTables"`,
    [EXTENSIONS],
  );
  const [fitness] = rows;
  if (!fitness) throw new Error("the server did not answer a query of one row");
  return fitness;
}
