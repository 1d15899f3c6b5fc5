import type pg from "pg";
import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";
import { doubtEntry } from "@/lib/domain/campaign/doubtEntry";
import { type EntryField, type EntryProblem, type EntryTexts, readEntry } from "@/lib/domain/campaign/readEntry";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { readSettings } from "../settings/readSettings";
import { followSnapshot } from "./followSnapshot";
import { lockTarget, type Target } from "./lockTarget";
import { surroundingsOf } from "./saveEntry";
import { correctEntry, type EntryId, readEntryOf } from "./storedEntry";

export interface GivenReview extends EntryId {
  /** The version that the reviewer saw. */
  version: number;
  decision: "confirm" | "reject" | "correct";
  /** What is put in the place of what was typed, by a correction. */
  texts: EntryTexts;
  reason: string;
  /** Whether whoever typed a figure may not review it. */
  fourEyes: boolean;
  memberId: number;
  actor: string;
  now: Date;
}

/** Decided; or somebody else made something of it meanwhile, and nothing was written; or the correction is not understood, likewise. */
export type Reviewed =
  | { outcome: "saved" | "changed"; entry: CampaignEntry | null }
  | { outcome: "problems"; problems: Partial<Record<EntryField, EntryProblem>> };

/**
 * Says of a doubtful figure that it is right, and stores it; that it must be typed again; or what is right in its place, which is then
 * stored: two people have looked at it, doubtful as it may still be.
 * @throws ExpectedError `unknown-target`, `forbidden`
 */
export async function reviewEntry(client: pg.PoolClient, given: GivenReview): Promise<Reviewed> {
  const { campaignId, accountId, decision, reason, memberId, actor, now } = given;
  const target = await lockTarget(client, campaignId, accountId);
  const present = await readEntryOf(client, given);
  if (present === null || present.version !== given.version || present.state !== "doubtful") return { outcome: "changed", entry: present };
  // Looked at again under the lock: whoever typed it may have done so since.
  if (given.fourEyes && present.enteredBy.id === memberId)
    throw new ExpectedError("forbidden", { permission: "review-figures", reason: "another" });
  const right = decision === "correct" ? readCorrection(given, target, present) : present.figure;
  if (right !== null && "problems" in right) return { outcome: "problems", problems: right.problems };
  // Before it is stored, which would be there to differ from.
  const around = decision === "correct" && right !== null ? await surroundingsOf(client, target, accountId, right, present) : null;
  await followSnapshot(client, given, target, present, decision === "reject" ? null : right);
  await client.query(
    `UPDATE campaign_entry SET version = version + 1, state = $3, reviewed_by = $4, reviewed_at = $5, review_reason = $6
     WHERE campaign_id = $1 AND account_id = $2`,
    [campaignId, accountId, decision === "reject" ? "rejected" : "confirmed", memberId, now, reason],
  );
  if (around !== null && right !== null) await correctEntry(client, given, right, doubtEntry(right, around, await readSettings(client)));
  const entry = await readEntryOf(client, given);
  await recordAudit(client, [
    { actor, action: decision, subject: "campaign-entry", subjectId: `${campaignId}/${accountId}`, before: present, after: entry },
  ]);
  return { outcome: "saved", entry };
}

/** What is put in the place of a doubtful figure; who typed that stays said. */
function readCorrection({ texts, now }: GivenReview, { network }: Target, present: CampaignEntry) {
  const context = { network, kind: present.figure?.kind ?? null, today: parisDay(now) };
  return readEntry(texts, context) ?? { problems: { audience: "missing" as const } };
}
