import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";

export interface Survey {
  territoryId: number;
  day: Day;
}

/**
 * Says that all accounts of territories were looked for, each on its day; a day that is kept already stays as it is.
 * @param actor who says so, as the log names them; null where the caller writes the log
 */
export async function addSurveys(
  client: pg.PoolClient,
  { said, campaignId = null, actor }: { said: readonly Survey[]; campaignId?: number | null; actor: string | null },
): Promise<void> {
  const ids = said.map(({ territoryId }) => territoryId);
  await client.query(
    "INSERT INTO territory_survey SELECT id, day, $3::int FROM unnest($1::int[], $2::date[]) AS said (id, day) ON CONFLICT DO NOTHING",
    [ids, said.map(({ day }) => day), campaignId],
  );
  await copyLast(client, ids, actor);
}

/** The day on which all accounts of a territory were last looked for; those after it are taken back, and with null all. */
export async function setSurvey(client: pg.PoolClient, territoryId: number, day: Day | null, actor: string): Promise<void> {
  await client.query("DELETE FROM territory_survey WHERE territory_id = $1 AND ($2::date IS NULL OR surveyed_on > $2::date)", [
    territoryId,
    day,
  ]);
  if (day === null) await copyLast(client, [territoryId], actor);
  else await addSurveys(client, { said: [{ territoryId, day }], actor });
}

/** Takes back what was said with a campaign. @returns of how many territories */
export async function takeBackSurveysOf(client: pg.PoolClient, campaignId: number, actor: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>("DELETE FROM territory_survey WHERE campaign_id = $1 RETURNING territory_id AS id", [
    campaignId,
  ]);
  const ids = rows.map(({ id }) => id);
  await copyLast(client, ids, actor);
  return ids.length;
}

/** The last day is also on the territory; the log has a line where it changed. */
async function copyLast(client: pg.PoolClient, ids: readonly number[], actor: string | null): Promise<void> {
  await client.query(
    `WITH known AS (
       SELECT t.id, t.surveyed_on AS before, (SELECT max(s.surveyed_on) FROM territory_survey s WHERE s.territory_id = t.id) AS after
       FROM territory t WHERE t.id = ANY ($1)),
     changed AS (
       UPDATE territory t SET surveyed_on = known.after FROM known WHERE t.id = known.id AND known.before IS DISTINCT FROM known.after
       RETURNING t.level || '/' || t.code AS subject, known.before, known.after)
     INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
     SELECT $2, 'survey', 'territory', subject, jsonb_build_object('surveyedOn', before), jsonb_build_object('surveyedOn', after)
     FROM changed WHERE $2::text IS NOT NULL ORDER BY subject`,
    [ids, actor],
  );
}
