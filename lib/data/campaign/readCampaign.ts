import type { Network } from "@/lib/domain/account/network";
import { ExpectedError } from "@/lib/platform/errors";
import { database } from "../database";
import { type CampaignProgress, type ListedCampaign, PROGRESS } from "./listCampaigns";

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
  const from = "FROM campaign_target t LEFT JOIN campaign_entry e USING (campaign_id, account_id)";
  const [campaign, networks, members] = await Promise.all([
    pool.query(
      `SELECT c.id, c.title, c.reference_on AS "referenceOn", c.opens_on AS "opensOn", c.closes_on AS "closesOn", ${PROGRESS}
       FROM campaign c LEFT JOIN campaign_target t ON t.campaign_id = c.id LEFT JOIN campaign_entry e USING (campaign_id, account_id)
       WHERE c.id = $1 GROUP BY c.id`,
      [id],
    ),
    pool.query(
      `SELECT a.network::text AS network, ${PROGRESS} ${from} JOIN account a ON a.id = t.account_id WHERE t.campaign_id = $1
       GROUP BY a.network ORDER BY a.network`,
      [id],
    ),
    pool.query(
      `SELECT m.id AS "memberId", m.name, ${PROGRESS} ${from} LEFT JOIN member m ON m.id = t.member_id WHERE t.campaign_id = $1
       GROUP BY m.id ORDER BY m.name NULLS LAST, m.id`,
      [id],
    ),
  ]);
  const [found] = campaign.rows;
  if (!found) throw new ExpectedError("unknown-campaign", { found: id });
  return { ...found, byNetwork: networks.rows, byMember: members.rows };
}
