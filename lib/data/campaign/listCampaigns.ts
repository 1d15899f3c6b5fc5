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

export type ListedCampaign = CampaignFacts & CampaignProgress;

/** SQL: what is said of each campaign `c`. */
export const CAMPAIGN_COLUMNS = `c.id, c.title, c.reference_on AS "referenceOn", c.opens_on AS "opensOn", c.closes_on AS "closesOn",
  c.closed_at AS "closedAt"`;

/** All campaigns with their progress, the latest first. */
export async function listCampaigns(): Promise<ListedCampaign[]> {
  const { rows } = await database().pool.query<ListedCampaign>(
    `SELECT ${CAMPAIGN_COLUMNS}, ${PROGRESS} FROM ${TARGETS} GROUP BY c.id ORDER BY c.reference_on DESC, c.id DESC`,
  );
  return rows;
}
