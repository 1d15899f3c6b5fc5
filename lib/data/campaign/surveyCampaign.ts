import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { type Database, database } from "@/lib/data/database";
import { addSurveys, type Survey, takeBackSurveysOf } from "@/lib/data/territory/recordSurveys";
import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import { lockCampaign } from "./lockCampaign";
import { IS_SETTLED, TARGETS } from "./progressSql";

/** SQL: the networks of the register that a campaign `c` leaves out. */
const MISSING = `ARRAY(SELECT DISTINCT a.network::text FROM account a WHERE a.main AND a.standing = 'official' AND a.closed_on IS NULL
  AND a.network <> ALL (c.networks) ORDER BY 1)`;

/**
 * Says of the territories whose every account in a campaign is settled that all their accounts were looked for, on the last day of their
 * figures, or of the campaign where none could be read. @returns how many they are
 * @throws ExpectedError `unknown-campaign`; `bad-value` for one that leaves a network of the register out: nobody looked there
 */
export async function surveyCampaign(
  client: pg.PoolClient,
  { id, actor, today }: { id: number; actor: string; today: Day },
): Promise<number> {
  const { networks, closesOn } = await lockCampaign(client, id);
  const whole = await client.query<{ missing: Network[] }>(`SELECT ${MISSING} AS missing FROM campaign c WHERE id = $1`, [id]);
  const missing = whole.rows[0]?.missing ?? [];
  if (missing.length > 0) {
    throw new ExpectedError("bad-value", {
      parameter: "networks",
      found: networks.join(", "),
      expected: [...networks, ...missing].join(", "),
    });
  }
  const { rows } = await client.query<Survey>(
    `SELECT a.territory_id AS "territoryId", coalesce(max(coalesce(i.observed_on, e.stored_on)), least($2::date, $3::date)) AS day
     FROM ${TARGETS} JOIN account a ON a.id = t.account_id WHERE t.campaign_id = $1
     GROUP BY a.territory_id HAVING bool_and(coalesce(${IS_SETTLED}, false) OR i.observed_on IS NOT NULL) ORDER BY a.territory_id`,
    [id, closesOn, today],
  );
  await addSurveys(client, { said: rows, campaignId: id, actor });
  await recordAudit(client, [{ actor, action: "survey", subject: "campaign", subjectId: String(id), after: { territories: rows.length } }]);
  return rows.length;
}

/**
 * Takes back what was said with a campaign; the days said otherwise stay. @returns of how many territories
 * @throws ExpectedError `unknown-campaign`
 */
export async function takeBackCampaignSurvey(client: pg.PoolClient, { id, actor }: { id: number; actor: string }): Promise<number> {
  await lockCampaign(client, id);
  const territories = await takeBackSurveysOf(client, id, actor);
  if (territories > 0) {
    await recordAudit(client, [{ actor, action: "take-back-survey", subject: "campaign", subjectId: String(id), before: { territories } }]);
  }
  return territories;
}

export interface CampaignSurvey {
  /** It is of all networks of the register, so that it can say that all accounts were looked for. */
  whole: boolean;
  /** Territories of which it was said with it. */
  territories: number;
}

export async function readCampaignSurvey(id: number, { pool }: Pick<Database, "pool"> = database()): Promise<CampaignSurvey> {
  const { rows } = await pool.query<CampaignSurvey>(
    `SELECT cardinality(${MISSING}) = 0 AS whole, (SELECT count(*)::int FROM territory_survey WHERE campaign_id = $1) AS territories
     FROM campaign c WHERE id = $1`,
    [id],
  );
  return rows[0] ?? { whole: false, territories: 0 };
}
