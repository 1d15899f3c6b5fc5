import type { Day } from "@/lib/domain/snapshot/figure";
import { database } from "../database";
import { PROGRESS, TARGETS } from "./progressSql";

export interface CampaignProgress {
  targets: number;
  /** Typed and beyond doubt, found unreadable, or imported. */
  done: number;
  /** Of these, not typed: the figure came from elsewhere, in the days of the campaign. */
  imported: number;
  doubtful: number;
  /** Refused by whoever reviewed: to be typed again. */
  rejected: number;
}

/** A campaign, without how far it has come. */
export interface CampaignFacts {
  id: number;
  title: string;
  referenceOn: Day;
  opensOn: Day;
  closesOn: Day;
  /** Since when it takes no figures; null while it does. */
  closedAt: Date | null;
}

/** How far a closed one had come is said on its own page. */
export type ListedCampaign = CampaignFacts & { progress: CampaignProgress | null };

/** SQL: what is said of each campaign `c`. */
export const CAMPAIGN_COLUMNS = `c.id, c.title, c.reference_on AS "referenceOn", c.opens_on AS "opensOn", c.closes_on AS "closesOn",
  c.closed_at AS "closedAt"`;

/** All campaigns, those in course with their progress, the latest first. */
export async function listCampaigns(): Promise<ListedCampaign[]> {
  const { rows } = await database().pool.query<ListedCampaign>(
    `WITH counted AS (SELECT c.id, ${PROGRESS} FROM ${TARGETS} WHERE c.closed_at IS NULL GROUP BY c.id)
     SELECT ${CAMPAIGN_COLUMNS}, to_jsonb(counted) - 'id' AS progress FROM campaign c LEFT JOIN counted USING (id)
     ORDER BY c.reference_on DESC, c.id DESC`,
  );
  return rows;
}
