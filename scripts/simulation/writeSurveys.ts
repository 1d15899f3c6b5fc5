import { type Database, inTransaction } from "@/lib/data/database";
import { addSurveys } from "@/lib/data/territory/recordSurveys";
import type { SimulatedSurvey } from "./simulateSurveys";

/** What an invented website is known from: said wherever it is shown. */
const SOURCE = "simulation";

/** Says who was looked for, by the path of staff; of a website that is known nothing is changed. */
export async function writeSurveys({ pool }: Pick<Database, "pool">, surveys: readonly SimulatedSurvey[], actor: string): Promise<void> {
  const { rows } = await pool.query<{ id: number; key: string }>("SELECT id, level || ' ' || code AS key FROM territory");
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  const found = surveys.flatMap(({ authority: { level, code }, ...survey }) => {
    const territoryId = ids.get(`${level} ${code}`);
    return territoryId === undefined ? [] : [{ territoryId, ...survey }];
  });
  await inTransaction(pool, async (client) => {
    await addSurveys(client, { said: found, actor });
    await client.query(
      `WITH changed AS (
         UPDATE territory t SET website_state = (CASE WHEN said.url IS NULL THEN 'none' ELSE 'known' END)::website_state, website_url = said.url,
           website_source = $3 FROM unnest($1::int[], $2::text[]) AS said (id, url) WHERE t.id = said.id AND t.website_state = 'unknown'
         RETURNING t.level || '/' || t.code AS subject, coalesce(said.url, 'none') AS website)
       INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
       SELECT $4, 'website', 'territory', subject, '{"website": "unknown"}', jsonb_build_object('website', website) FROM changed ORDER BY subject`,
      [found.map(({ territoryId }) => territoryId), found.map(({ website }) => website), SOURCE, actor],
    );
  });
}
