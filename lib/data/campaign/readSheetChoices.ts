import type { Network } from "@/lib/domain/account/network";
import { ExpectedError } from "@/lib/platform/errors";
import { database } from "../database";
import { CAMPAIGN_COLUMNS, type CampaignFacts } from "./listCampaigns";

/** What the sheet of a campaign may be narrowed to. */
export interface SheetChoices extends CampaignFacts {
  targets: number;
  networks: readonly Network[];
  /** Those who have lines of it. */
  members: readonly { id: number; name: string }[];
  /** Whether some lines are nobody's in particular. */
  hasNobodys: boolean;
}

/**
 * A campaign with what its sheet may be narrowed to: nothing of it walks over the lines but their number.
 * @throws ExpectedError `unknown-campaign`
 */
export async function readSheetChoices(id: number): Promise<SheetChoices> {
  const { rows } = await database().pool.query<SheetChoices>(
    `SELECT ${CAMPAIGN_COLUMNS}, ARRAY(SELECT unnest(c.networks) ORDER BY 1)::text[] AS networks,
       (SELECT count(*)::int FROM campaign_target t WHERE t.campaign_id = c.id) AS targets,
       coalesce((SELECT json_agg(json_build_object('id', m.id, 'name', m.name) ORDER BY m.name, m.id) FROM member m
         WHERE EXISTS (SELECT FROM campaign_target t WHERE t.member_id = m.id AND t.campaign_id = c.id)), '[]') AS members,
       EXISTS (SELECT FROM campaign_target t WHERE t.member_id IS NULL AND t.campaign_id = c.id) AS "hasNobodys"
     FROM campaign c WHERE c.id = $1`,
    [id],
  );
  const [found] = rows;
  if (!found) throw new ExpectedError("unknown-campaign", { found: id });
  return found;
}
