import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { requireReaders } from "./requireReaders";
import { ACCOUNTS_MEANT, PLACE_COLUMNS, sharedAmong } from "./targetsMeant";

export interface NewCampaign {
  title: string;
  referenceOn: Day;
  opensOn: Day;
  closesOn: Day;
  networks: readonly Network[];
  /** Of these three, none narrows nothing. */
  leagues: readonly League[];
  regionCodes: readonly string[];
  listId: number | null;
  /** Between whom the list is shared, in parts that lie together on the map; none leaves it to whoever comes. */
  memberIds: readonly number[];
  createdBy: number;
  actor: string;
}

/**
 * Makes a campaign and its list: the main official accounts of the territories meant that are open on the reference day.
 * @returns its id, and how many accounts are on the list
 * @throws ExpectedError `campaign-exists`, `campaign-without-accounts`, `unknown-list`, `unknown-member`
 */
export async function createCampaign(client: pg.PoolClient, given: NewCampaign): Promise<{ id: number; targets: number }> {
  const { title, referenceOn, opensOn, closesOn, networks, leagues, regionCodes, listId, memberIds, createdBy, actor } = given;
  await requireReaders(client, memberIds);
  if (listId !== null) {
    const { rowCount } = await client.query("SELECT FROM territory_list WHERE id = $1 FOR SHARE", [listId]);
    if (!rowCount) throw new ExpectedError("unknown-list", { found: listId });
  }
  const made = await client.query(
    `INSERT INTO campaign (title, reference_on, opens_on, closes_on, networks, leagues, region_codes, list_id, created_by)
     VALUES ($1, $2, $3, $4, $5::text[]::network[], $6::text[]::league[], $7, $8, $9) ON CONFLICT (title) DO NOTHING RETURNING id`,
    [title, referenceOn, opensOn, closesOn, networks, leagues, regionCodes, listId, createdBy],
  );
  const id: number | undefined = made.rows[0]?.id;
  if (id === undefined) throw new ExpectedError("campaign-exists", { found: title, field: "title", problem: "name-taken" });
  const { rowCount } = await client.query(
    `INSERT INTO campaign_target (campaign_id, account_id, member_id)
     SELECT $1, id, member_id FROM (${sharedAmong(`SELECT ${PLACE_COLUMNS} FROM ${ACCOUNTS_MEANT} WHERE c.id = $1`, "$2::int[]")}) list`,
    [id, memberIds],
  );
  if (!rowCount) throw new ExpectedError("campaign-without-accounts");
  const after = { title, referenceOn, opensOn, closesOn, networks, leagues, regionCodes, listId, memberIds, targets: rowCount };
  await recordAudit(client, [{ actor, action: "create", subject: "campaign", subjectId: String(id), after }]);
  return { id, targets: rowCount };
}
