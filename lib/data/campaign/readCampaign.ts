import type { Network } from "@/lib/domain/account/network";
import { ExpectedError } from "@/lib/platform/errors";
import { database } from "../database";
import { CAMPAIGN_COLUMNS, type CampaignProgress, type ListedCampaign } from "./listCampaigns";
import { PROGRESS, TARGETS } from "./progressSql";

export interface CampaignDetail extends ListedCampaign {
  byNetwork: readonly (CampaignProgress & { network: Network })[];
  /** Null: what nobody was asked to read. */
  byMember: readonly (CampaignProgress & { memberId: number | null; name: string | null })[];
}

/**
 * A campaign and how far it has come, by network and by member.
 * @throws ExpectedError `unknown-campaign`
 */
export async function readCampaign(id: number): Promise<CampaignDetail> {
  const { pool } = database();
  const [campaign, networks, members] = await Promise.all([
    pool.query(`SELECT ${CAMPAIGN_COLUMNS}, ${PROGRESS} FROM ${TARGETS} WHERE t.campaign_id = $1 GROUP BY c.id`, [id]),
    pool.query(
      `SELECT a.network::text AS network, ${PROGRESS} FROM ${TARGETS} JOIN account a ON a.id = t.account_id WHERE t.campaign_id = $1
       GROUP BY a.network ORDER BY a.network`,
      [id],
    ),
    pool.query(
      `SELECT m.id AS "memberId", m.name, ${PROGRESS} FROM ${TARGETS} LEFT JOIN member m ON m.id = t.member_id WHERE t.campaign_id = $1
       GROUP BY m.id ORDER BY m.name NULLS LAST, m.id`,
      [id],
    ),
  ]);
  const [found] = campaign.rows;
  if (!found) throw new ExpectedError("unknown-campaign", { found: id });
  return { ...found, byNetwork: networks.rows, byMember: members.rows };
}
