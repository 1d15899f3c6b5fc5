import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";

export interface NewCampaign {
  title: string;
  referenceOn: Day;
  opensOn: Day;
  closesOn: Day;
  networks: readonly Network[];
  leagues: readonly League[];
  /** Null for the whole country. */
  regionCode: string | null;
  /** Between whom the list is shared, in parts that lie together on the map; none leaves it to whoever comes. */
  memberIds: readonly number[];
  createdBy: number;
  actor: string;
}

/**
 * Makes a campaign and its list: the main official accounts of the territories meant that are open on the reference day.
 * @returns its id, and how many accounts are on the list
 * @throws ExpectedError `campaign-exists`, `campaign-without-accounts`
 */
export async function createCampaign(client: pg.PoolClient, given: NewCampaign): Promise<{ id: number; targets: number }> {
  const { title, referenceOn, opensOn, closesOn, networks, leagues, regionCode, memberIds, createdBy, actor } = given;
  const made = await client.query(
    `INSERT INTO campaign (title, reference_on, opens_on, closes_on, created_by) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (title) DO NOTHING RETURNING id`,
    [title, referenceOn, opensOn, closesOn, createdBy],
  );
  const id: number | undefined = made.rows[0]?.id;
  if (id === undefined) throw new ExpectedError("campaign-exists", { found: title, field: "title", problem: "taken" });
  const { rowCount } = await client.query(
    `WITH meant AS (
       SELECT a.id, t.id AS territory_id, t.region_code, t.departement_code, t.search_name
       FROM account a JOIN territory t ON t.id = a.territory_id
       WHERE a.main AND a.standing = 'official' AND (a.closed_on IS NULL OR a.closed_on > $2) AND (a.opened_on IS NULL OR a.opened_on <= $2)
         AND a.network = ANY($3::text[]::network[]) AND t.league = ANY($4::text[]::league[]) AND ($5::text IS NULL OR t.region_code = $5)
         AND t.closed_on IS NULL),
     placed AS (SELECT id, dense_rank() OVER (ORDER BY region_code, departement_code, search_name, territory_id) - 1 AS place FROM meant),
     shared AS (SELECT id, place * cardinality($6::int[]) / (max(place) OVER () + 1) + 1 AS share FROM placed)
     INSERT INTO campaign_target (campaign_id, account_id, member_id)
     SELECT $1, id, CASE WHEN cardinality($6::int[]) > 0 THEN ($6::int[])[share] END FROM shared`,
    [id, referenceOn, networks, leagues, regionCode, memberIds],
  );
  if (!rowCount) throw new ExpectedError("campaign-without-accounts");
  const after = { title, referenceOn, opensOn, closesOn, networks, leagues, regionCode, memberIds, targets: rowCount };
  await recordAudit(client, [{ actor, action: "create", subject: "campaign", subjectId: String(id), after }]);
  return { id, targets: rowCount };
}
