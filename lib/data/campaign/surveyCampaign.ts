import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { type Database, database } from "@/lib/data/database";
import { addSurveys, type Survey, takeBackSurveysOf } from "@/lib/data/territory/recordSurveys";
import { NETWORKS, type Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import { lockCampaign } from "./lockCampaign";
import { IS_SETTLED, TARGETS } from "./progressSql";

/** The networks that a campaign leaves out: it says nothing of an absence there, whether the register has an account on them or not. */
const missingOf = (networks: readonly Network[]) => NETWORKS.filter((network) => !networks.includes(network));

/**
 * Says of the territories whose every account in a campaign is settled that all their accounts were looked for, on the last day of their
 * figures, or of the campaign where none could be read. @returns of how many it was not said already
 * @throws ExpectedError `unknown-campaign`; `bad-value` for one that leaves a network out: nobody looked there
 */
export async function surveyCampaign(
  client: pg.PoolClient,
  { id, actor, today }: { id: number; actor: string; today: Day },
): Promise<number> {
  const { networks, closesOn } = await lockCampaign(client, id);
  if (missingOf(networks).length > 0)
    throw new ExpectedError("bad-value", { parameter: "networks", found: networks.join(", "), expected: NETWORKS.join(", ") });
  const { rows } = await client.query<Survey>(
    `SELECT a.territory_id AS "territoryId", coalesce(max(coalesce(i.observed_on, e.stored_on)), least($2::date, $3::date)) AS day
     FROM ${TARGETS} JOIN account a ON a.id = t.account_id WHERE t.campaign_id = $1
     GROUP BY a.territory_id HAVING bool_and(coalesce(${IS_SETTLED}, false) OR i.observed_on IS NOT NULL) ORDER BY a.territory_id`,
    [id, closesOn, today],
  );
  const territories = territoriesOf(await addSurveys(client, { said: rows, campaignId: id, actor }));
  if (territories > 0)
    await recordAudit(client, [{ actor, action: "survey", subject: "campaign", subjectId: String(id), after: { territories } }]);
  return territories;
}

/**
 * Takes back what was said with a campaign; the days said otherwise stay. @returns of how many territories
 * @throws ExpectedError `unknown-campaign`
 */
export async function takeBackCampaignSurvey(client: pg.PoolClient, { id, actor }: { id: number; actor: string }): Promise<number> {
  await lockCampaign(client, id);
  const territories = territoriesOf(await takeBackSurveysOf(client, id, actor));
  if (territories > 0) {
    await recordAudit(client, [{ actor, action: "take-back-survey", subject: "campaign", subjectId: String(id), before: { territories } }]);
  }
  return territories;
}

/** Said again after a later figure, a territory has two days. */
const territoriesOf = (surveys: readonly Survey[]) => new Set(surveys.map(({ territoryId }) => territoryId)).size;

export interface CampaignSurvey {
  /** The networks that it leaves out: with none, it can say that all accounts were looked for. */
  missing: readonly Network[];
  /** Territories of which it was said with it. */
  territories: number;
}

export async function readCampaignSurvey(id: number, { pool }: Pick<Database, "pool"> = database()): Promise<CampaignSurvey> {
  const { rows } = await pool.query<{ networks: Network[]; territories: number }>(
    `SELECT networks::text[] AS networks,
       (SELECT count(DISTINCT territory_id)::int FROM territory_survey WHERE campaign_id = $1) AS territories
     FROM campaign WHERE id = $1`,
    [id],
  );
  const { networks, territories } = rows[0] ?? { networks: [], territories: 0 };
  return { missing: missingOf(networks), territories };
}
