import type { Network } from "@/lib/domain/account/network";
import { ExpectedError } from "@/lib/platform/errors";
import { database } from "../database";
import { CAMPAIGN_COLUMNS, type CampaignFacts, type CampaignProgress } from "./listCampaigns";
import { PROGRESS, TARGETS } from "./progressSql";

export interface CampaignDetail extends CampaignFacts, CampaignProgress {
  byNetwork: readonly (CampaignProgress & { network: Network })[];
  /** Null: what nobody was asked to read. */
  byMember: readonly (CampaignProgress & { memberId: number | null; name: string | null })[];
}

/**
 * A campaign, without how far it has come.
 * @throws ExpectedError `unknown-campaign`
 */
export async function readCampaignFacts(id: number): Promise<CampaignFacts> {
  const { rows } = await database().pool.query<CampaignFacts>(`SELECT ${CAMPAIGN_COLUMNS} FROM campaign c WHERE c.id = $1`, [id]);
  const [found] = rows;
  if (!found) throw new ExpectedError("unknown-campaign", { found: id });
  return found;
}

interface Part extends CampaignProgress {
  part: "all" | "network" | "member";
  network: Network;
  memberId: number | null;
  name: string | null;
}

/**
 * A campaign and how far it has come, by network and by member.
 * @throws ExpectedError `unknown-campaign`
 */
export async function readCampaign(id: number): Promise<CampaignDetail> {
  const [facts, { rows }] = await Promise.all([
    readCampaignFacts(id),
    // Counted in one walk over the list.
    database().pool.query<Part>(
      `SELECT CASE WHEN grouping(a.network) = 0 THEN 'network' WHEN grouping(m.id) = 0 THEN 'member' ELSE 'all' END AS part,
         a.network::text AS network, m.id AS "memberId", m.name, ${PROGRESS}
       FROM ${TARGETS} JOIN account a ON a.id = t.account_id LEFT JOIN member m ON m.id = t.member_id WHERE t.campaign_id = $1
       GROUP BY GROUPING SETS ((), (a.network), (m.id, m.name)) ORDER BY a.network, m.name NULLS LAST, m.id`,
      [id],
    ),
  ]);
  const [all] = rows.filter(({ part }) => part === "all").map(progressOf);
  if (!all) throw new Error("a count of nothing is still a row");
  return {
    ...facts,
    ...all,
    byNetwork: rows.filter(({ part }) => part === "network").map((row) => ({ ...progressOf(row), network: row.network })),
    byMember: rows.filter(({ part }) => part === "member").map((row) => ({ ...progressOf(row), memberId: row.memberId, name: row.name })),
  };
}

function progressOf({ targets, done, imported, doubtful, rejected }: CampaignProgress): CampaignProgress {
  return { targets, done, imported, doubtful, rejected };
}
