import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import { recordAudit } from "../audit/recordAudit";
import { lockCampaign } from "./lockCampaign";

interface Asked {
  id: number;
  actor: string;
}

/**
 * Gives a campaign other days. What was typed before stays as it was doubted then.
 * @throws ExpectedError `unknown-campaign`
 */
export async function changeDays(
  client: pg.PoolClient,
  { id, actor, referenceOn, opensOn, closesOn }: Asked & { referenceOn: Day; opensOn: Day; closesOn: Day },
): Promise<void> {
  const before = await lockCampaign(client, id);
  await client.query("UPDATE campaign SET reference_on = $2, opens_on = $3, closes_on = $4 WHERE id = $1", [
    id,
    referenceOn,
    opensOn,
    closesOn,
  ]);
  const after = await lockCampaign(client, id);
  await recordAudit(client, [{ actor, action: "change", subject: "campaign", subjectId: String(id), before, after }]);
}

/**
 * Closes a campaign, which then takes no figures, or opens it again. Asked for what it is already, nothing is written.
 * @throws ExpectedError `unknown-campaign`
 */
export async function setClosed(client: pg.PoolClient, { id, actor, closed, now }: Asked & { closed: boolean; now: Date }): Promise<void> {
  const before = await lockCampaign(client, id);
  if ((before.closedAt !== null) === closed) return;
  await client.query("UPDATE campaign SET closed_at = $2 WHERE id = $1", [id, closed ? now : null]);
  const after = await lockCampaign(client, id);
  const action = closed ? "close" : "reopen";
  await recordAudit(client, [{ actor, action, subject: "campaign", subjectId: String(id), before, after }]);
}
