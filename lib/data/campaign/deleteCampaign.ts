import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { lockCampaign } from "./lockCampaign";

/**
 * Deletes a campaign in which nothing was entered.
 * @throws ExpectedError `unknown-campaign`, `campaign-entered`
 */
export async function deleteCampaign(client: pg.PoolClient, { id, actor }: { id: number; actor: string }): Promise<void> {
  const before = await lockCampaign(client, id);
  // Whoever saves a figure holds its target: it is waited for, and then counted.
  const { rowCount: targets } = await client.query("SELECT FROM campaign_target WHERE campaign_id = $1 ORDER BY account_id FOR UPDATE", [
    id,
  ]);
  const { rowCount: entered } = await client.query("SELECT FROM campaign_entry WHERE campaign_id = $1 LIMIT 1", [id]);
  if (entered) throw new ExpectedError("campaign-entered", { found: before.title });
  await client.query("DELETE FROM campaign_target WHERE campaign_id = $1", [id]);
  await client.query("DELETE FROM campaign WHERE id = $1", [id]);
  await recordAudit(client, [{ actor, action: "delete", subject: "campaign", subjectId: String(id), before: { ...before, targets } }]);
}
