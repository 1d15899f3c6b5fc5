import type pg from "pg";
import type { Criterion } from "@/lib/domain/award/criterion";

/** Adds criteria at the end of an award's grid, in order. @returns their ids, in order */
export async function insertCriteria(
  client: pg.PoolClient,
  awardId: number,
  criteria: readonly Omit<Criterion, "id">[],
): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO criterion (award_id, position, name, guidance, weight, required, independent, steps)
     SELECT $1, (SELECT coalesce(max(position), 0) FROM criterion WHERE award_id = $1) + k.ordinal, k.name, k.guidance, k.weight, k.required,
       k.independent, k.steps
     FROM unnest($2::text[], $3::text[], $4::numeric[], $5::bool[], $6::bool[], $7::jsonb[])
       WITH ORDINALITY k(name, guidance, weight, required, independent, steps, ordinal)
     ORDER BY k.ordinal RETURNING id`,
    [
      awardId,
      criteria.map(({ name }) => name),
      criteria.map(({ guidance }) => guidance),
      criteria.map(({ weight }) => weight),
      criteria.map(({ required }) => required),
      criteria.map(({ independent }) => independent),
      criteria.map(({ steps }) => JSON.stringify(steps)),
    ],
  );
  return rows.map(({ id }) => id);
}
