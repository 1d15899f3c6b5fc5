import type pg from "pg";
import { type Database, inTransaction } from "@/lib/data/database";
import { makePartition, PARTITIONS, partitionName } from "@/lib/data/edition/partitions";

/** Copies the oldest edition in SQL, `count` times, each to a reference date a month before the last: what pages read of it is all there. */
export async function cloneEditions({ pool }: Pick<Database, "pool">, count: number): Promise<void> {
  for (let month = 1; month <= count; month++) await inTransaction(pool, (client) => cloneOldest(client, month));
}

async function cloneOldest(client: pg.PoolClient, month: number): Promise<void> {
  // Copies of rows that were checked when they were first written: no trigger looks each of them up again.
  await client.query("SET LOCAL session_replication_role = replica");
  await client.query("SET LOCAL maintenance_work_mem = '128MB'");
  await client.query("SET LOCAL default_statistics_target = 10"); // nobody reads the copies
  const { source, target } = await cloneRevision(client, month);
  const revision = { revision_id: String(target) };
  await copyRows(client, "edition_territory", revision, `revision_id = ${source}`);
  await copyRows(client, "edition_fit", revision, `revision_id = ${source}`);

  const inputs = await makePartition(client, PARTITIONS.inputs, target);
  await copyRows(client, partitionName("edition_input", source), revision, "true", inputs.table);
  await inputs.attach(`FOR VALUES IN (${target})`);

  const { first, end, oldest, newest, offset } = await reserveLists(client, source);
  const lists = { list_id: `list_id + ${offset}` };
  await copyRows(client, "ranking_list", { ...revision, id: `id + ${offset}` }, `revision_id = ${source}`);
  await copyRows(client, "ranking_scope", lists, `list_id BETWEEN ${oldest} AND ${newest}`);
  await copyRows(client, "ranking_index", lists, `list_id BETWEEN ${oldest} AND ${newest}`);
  const rows = await makePartition(client, PARTITIONS.rows, target);
  await copyRows(client, partitionName("ranking_row", source), lists, "true", rows.table);
  await rows.attach(`FOR VALUES FROM (${first}) TO (${end})`);
}

async function cloneRevision(client: pg.PoolClient, month: number): Promise<{ source: number; target: number }> {
  const { rows } = await client.query<{ source: number; target: number }>(
    `WITH oldest AS (
       SELECT r.*, e.reference_on, e.window_days FROM revision r JOIN edition e ON e.id = r.edition_id WHERE e.code LIKE 'simulation-%'
       ORDER BY e.reference_on LIMIT 1),
     cloned AS (
       INSERT INTO edition (code, title, reference_on, window_days)
       SELECT 'clone-' || $1::int, 'Copie ' || $1::int, (reference_on - $1::int * interval '1 month')::date, window_days FROM oldest RETURNING id)
     INSERT INTO revision (edition_id, number, networks, metrics, published_at, published_by, sha256)
     SELECT cloned.id, 1, networks, metrics, published_at, 'bench', sha256 FROM oldest, cloned
     RETURNING (SELECT id FROM oldest) AS source, id AS target`,
    [month],
  );
  const [found] = rows;
  if (!found) throw new Error("no edition to clone");
  return found;
}

/** Identifiers of lists in a row, as publishing takes them: their rows are a range. */
async function reserveLists(client: pg.PoolClient, source: number) {
  const { rows } = await client.query<Record<"first" | "last" | "oldest" | "newest", number>>(
    `SELECT min(reserved) AS first, max(reserved) AS last, min(id) AS oldest, max(id) AS newest FROM (
       SELECT id, nextval(pg_get_serial_sequence('ranking_list', 'id'))::int AS reserved FROM ranking_list WHERE revision_id = $1) numbered`,
    [source],
  );
  const { first = 0, last = 0, oldest = 0, newest = 0 } = rows[0] ?? {};
  return { first, end: last + 1, oldest, newest, offset: first - oldest };
}

/** Copies rows of a table with some of their columns changed. */
async function copyRows(client: pg.PoolClient, from: string, changed: Record<string, string>, where: string, into = from): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT quote_ident(attname) AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
    [from],
  );
  const names = rows.map(({ name }) => name);
  const values = names.map((name) => changed[name] ?? name);
  await client.query(`INSERT INTO ${into} (${names.join(", ")}) SELECT ${values.join(", ")} FROM ${from} WHERE ${where}`);
}
