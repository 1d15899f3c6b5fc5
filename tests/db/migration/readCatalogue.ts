import type pg from "pg";

/** One line for each thing that a schema consists of, in words that two databases share: names and definitions, no numbers of theirs. */
export async function readCatalogue(pool: pg.Pool): Promise<Set<string>> {
  const lines = new Set<string>();
  for (const query of QUERIES) {
    const { rows } = await pool.query<{ line: string }>(query);
    for (const { line } of rows) lines.add(line);
  }
  return lines;
}

/** Ours: not the engine's own table, not what an extension brought, not the partitions, which are as their parent. */
const TABLES = `SELECT oid, relname, relkind FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname <> '_prisma_migrations'`;

const QUERIES = [
  `SELECT 'table ' || relname AS line FROM (${TABLES}) t`,
  `SELECT concat_ws(' ', 'column', t.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
      'default ' || pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, '')) AS line
    FROM (${TABLES}) t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum`,
  `SELECT 'enum ' || t.typname || ' ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS line
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`,
  // The order of creation may differ: not null is said with its column.
  `SELECT concat_ws(' ', 'constraint', t.relname, c.conname, pg_get_constraintdef(c.oid)) AS line
    FROM (${TABLES}) t JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype <> 'n' AND c.conparentid = 0`,
  // Of a partitioned table Postgres says « ON ONLY »: the same index all the same.
  `SELECT 'index ' || replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') AS line FROM (${TABLES}) t JOIN pg_index i ON i.indrelid = t.oid`,
  `SELECT 'sequence ' || s.relname || ' ' || format_type(q.seqtypid, NULL) AS line
    FROM pg_class s JOIN pg_sequence q ON q.seqrelid = s.oid WHERE s.relnamespace = 'public'::regnamespace`,
  `SELECT concat_ws(' ', 'trigger', t.relname, g.tgname) AS line FROM (${TABLES}) t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal`,
  `SELECT 'function ' || p.proname AS line FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = p.oid AND deptype = 'e')`,
  `SELECT 'partitioned ' || relname AS line FROM (${TABLES}) t WHERE relkind = 'p'`,
  `SELECT 'view ' || relname AS line FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')`,
];
