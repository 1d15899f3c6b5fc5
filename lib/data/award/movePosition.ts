import type pg from "pg";

/** Puts a row of an award before or after its neighbour; where there is none, nothing moves. Positions become 1, 2, 3… */
export async function movePosition(
  client: pg.PoolClient,
  table: "criterion" | "award_category",
  awardId: number,
  id: number,
  by: -1 | 1,
): Promise<void> {
  const { rows } = await client.query<{ id: number }>(`SELECT id FROM ${table} WHERE award_id = $1 ORDER BY position, id`, [awardId]);
  const ids = rows.map((row) => row.id);
  const [from, to] = [ids.indexOf(id), ids.indexOf(id) + by];
  const neighbour = ids[to];
  if (neighbour !== undefined) {
    ids[from] = neighbour;
    ids[to] = id;
  }
  await client.query(
    `UPDATE ${table} t SET position = k.ordinal FROM unnest($1::int[]) WITH ORDINALITY k(id, ordinal) WHERE t.id = k.id AND t.position <> k.ordinal`,
    [ids],
  );
}
