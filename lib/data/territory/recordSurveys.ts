import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";

/** All accounts of a territory were looked for on a day, found or not. */
export interface Survey {
  territoryId: number;
  day: Day;
}

/** SQL: one writer of days at a time, always in this order; a statement of its own, so that the next one sees what was waited for. */
const HELD = "ORDER BY id FOR NO KEY UPDATE";
const RETURNED = `RETURNING territory_id AS "territoryId", surveyed_on AS day`;

/**
 * Says that all accounts of territories were looked for, each on its day; a day that is kept already stays as it is.
 * @param actor who says so, as the log names them: a line for each day
 * @returns what was not said already
 */
export async function addSurveys(
  client: pg.PoolClient,
  { said, campaignId = null, actor }: { said: readonly Survey[]; campaignId?: number | null; actor: string },
): Promise<Survey[]> {
  const ids = said.map(({ territoryId }) => territoryId);
  await client.query(`SELECT FROM territory WHERE id = ANY ($1) ${HELD}`, [ids]);
  const { rows } = await client.query<Survey>(
    `INSERT INTO territory_survey (territory_id, surveyed_on, campaign_id)
     SELECT id, day, $3::int FROM unnest($1::int[], $2::date[]) AS said (id, day) ON CONFLICT DO NOTHING ${RETURNED}`,
    [ids, said.map(({ day }) => day), campaignId],
  );
  await traceSurveys(client, rows, actor, "after");
  return rows;
}

/** Takes one day of a territory back; one that nobody says, or no more, changes nothing. */
export async function takeBackSurvey(client: pg.PoolClient, { territoryId, day }: Survey, actor: string): Promise<void> {
  await client.query(`SELECT FROM territory WHERE id = $1 ${HELD}`, [territoryId]);
  const { rows } = await client.query<Survey>(`DELETE FROM territory_survey WHERE territory_id = $1 AND surveyed_on = $2 ${RETURNED}`, [
    territoryId,
    day,
  ]);
  await traceSurveys(client, rows, actor, "before");
}

/** Takes back what was said with a campaign. @returns the days that nobody says any more */
export async function takeBackSurveysOf(client: pg.PoolClient, campaignId: number, actor: string): Promise<Survey[]> {
  await client.query(`SELECT FROM territory WHERE id IN (SELECT territory_id FROM territory_survey WHERE campaign_id = $1) ${HELD}`, [
    campaignId,
  ]);
  const { rows } = await client.query<Survey>(`DELETE FROM territory_survey WHERE campaign_id = $1 ${RETURNED}`, [campaignId]);
  await traceSurveys(client, rows, actor, "before");
  return rows;
}

/** The last day is also on the territory; the log has a line for each day that was said (`after`) or taken back (`before`). */
async function traceSurveys(client: pg.PoolClient, surveys: readonly Survey[], actor: string, side: "before" | "after"): Promise<void> {
  const ids = surveys.map(({ territoryId }) => territoryId);
  await client.query(
    `UPDATE territory t SET surveyed_on = known.last
     FROM (SELECT id, (SELECT max(surveyed_on) FROM territory_survey WHERE territory_id = id) AS last FROM territory WHERE id = ANY ($1)) known
     WHERE t.id = known.id AND t.surveyed_on IS DISTINCT FROM known.last`,
    [ids],
  );
  await client.query(
    `INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
     SELECT $3, 'survey', 'territory', t.level || '/' || t.code, jsonb_build_object('surveyedOn', CASE WHEN $4 = 'before' THEN said.day END),
       jsonb_build_object('surveyedOn', CASE WHEN $4 = 'after' THEN said.day END)
     FROM unnest($1::int[], $2::date[]) AS said (id, day) JOIN territory t ON t.id = said.id ORDER BY t.level, t.code, said.day`,
    [ids, surveys.map(({ day }) => day), actor, side],
  );
}
