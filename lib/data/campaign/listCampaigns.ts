import type { Day } from "@/lib/domain/snapshot/figure";
import { database } from "../database";

export interface CampaignProgress {
  targets: number;
  /** Typed and beyond doubt, or found unreadable. */
  done: number;
  doubtful: number;
  /** Refused by whoever reviewed: to be typed again. */
  rejected: number;
}

export interface ListedCampaign extends CampaignProgress {
  id: number;
  title: string;
  referenceOn: Day;
  opensOn: Day;
  closesOn: Day;
}

/** SQL: the counts of a progress, over targets `t` and their entries `e`. */
export const PROGRESS = `count(t.account_id)::int AS targets,
  count(*) FILTER (WHERE e.state IN ('recorded', 'confirmed', 'unreadable'))::int AS done,
  count(*) FILTER (WHERE e.state = 'doubtful')::int AS doubtful,
  count(*) FILTER (WHERE e.state = 'rejected')::int AS rejected`;

/** All campaigns with their progress, the latest first. */
export async function listCampaigns(): Promise<ListedCampaign[]> {
  const { rows } = await database().pool.query<ListedCampaign>(
    `SELECT c.id, c.title, c.reference_on AS "referenceOn", c.opens_on AS "opensOn", c.closes_on AS "closesOn", ${PROGRESS}
     FROM campaign c LEFT JOIN campaign_target t ON t.campaign_id = c.id LEFT JOIN campaign_entry e USING (campaign_id, account_id)
     GROUP BY c.id ORDER BY c.reference_on DESC, c.id DESC`,
  );
  return rows;
}
