import type pg from "pg";
import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { followSnapshot } from "./followSnapshot";
import { lockTarget } from "./lockTarget";
import { type EntryId, readEntryOf } from "./storedEntry";

export interface GivenReview extends EntryId {
  /** The version that the reviewer saw. */
  version: number;
  decision: "confirm" | "reject";
  reason: string;
  /** Whether whoever typed a figure may not review it. */
  fourEyes: boolean;
  memberId: number;
  actor: string;
  now: Date;
}

/**
 * Says of a doubtful figure that it is right, and stores it, or that it must be typed again.
 * @returns what has become of it; or what somebody else made of it meanwhile, and nothing was written
 * @throws ExpectedError `unknown-target`
 */
export async function reviewEntry(
  client: pg.PoolClient,
  given: GivenReview,
): Promise<{ outcome: "saved" | "changed"; entry: CampaignEntry | null }> {
  const { campaignId, accountId, decision, reason, memberId, actor, now } = given;
  const target = await lockTarget(client, campaignId, accountId);
  const present = await readEntryOf(client, given);
  if (present === null || present.version !== given.version || present.state !== "doubtful") return { outcome: "changed", entry: present };
  // Looked at again under the lock: whoever typed it may have done so since.
  if (given.fourEyes && present.enteredBy.id === memberId)
    throw new ExpectedError("forbidden", { permission: "review-figures", reason: "another" });
  await followSnapshot(client, given, target, present, decision === "confirm" ? present.figure : null);
  await client.query(
    `UPDATE campaign_entry SET version = version + 1, state = $3, reviewed_by = $4, reviewed_at = $5, review_reason = $6
     WHERE campaign_id = $1 AND account_id = $2`,
    [campaignId, accountId, decision === "confirm" ? "confirmed" : "rejected", memberId, now, reason],
  );
  const entry = await readEntryOf(client, given);
  await recordAudit(client, [
    { actor, action: decision, subject: "campaign-entry", subjectId: `${campaignId}/${accountId}`, before: present, after: entry },
  ]);
  return { outcome: "saved", entry };
}
