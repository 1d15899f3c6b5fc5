import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { ExpectedError } from "@/lib/platform/errors";

/** A campaign as the audit log keeps it. */
export interface KeptCampaign {
  title: string;
  referenceOn: Day;
  opensOn: Day;
  closesOn: Day;
  closedAt: Date | null;
  networks: readonly Network[];
  leagues: readonly League[];
  regionCodes: readonly string[];
  listId: number | null;
}

/**
 * Locks a campaign that is to be changed: of two editors, the second waits.
 * @throws ExpectedError `unknown-campaign`
 */
export async function lockCampaign(client: pg.PoolClient, id: number): Promise<KeptCampaign> {
  const { rows } = await client.query<KeptCampaign>(
    `SELECT title, reference_on AS "referenceOn", opens_on AS "opensOn", closes_on AS "closesOn", closed_at AS "closedAt",
       networks::text[] AS networks, leagues::text[] AS leagues, region_codes AS "regionCodes", list_id AS "listId"
     FROM campaign WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-campaign", { found: id });
  return found;
}
