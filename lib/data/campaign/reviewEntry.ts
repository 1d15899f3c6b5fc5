import type pg from "pg";
import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";
import type { EntryDoubt } from "@/lib/domain/campaign/doubtEntry";
import { type EntryField, type EntryProblem, type EntryTexts, readEntry } from "@/lib/domain/campaign/readEntry";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { keepFigure, storeFigure } from "./followSnapshot";
import { lockTarget, type Target } from "./lockTarget";
import { doubtsOf } from "./saveEntry";
import { type EntryId, readEntryOf, writeDoubts, writeReview } from "./storedEntry";

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

const BROUGHT: EntryDoubt = "differs-from-stored";

/** Decided; or somebody else made something of it meanwhile, or brought another figure for its day, and it was not decided; or the correction is not understood, likewise. */
export type Reviewed =
  | { outcome: "saved" | "changed"; entry: CampaignEntry | null }
  | { outcome: "problems"; problems: Partial<Record<EntryField, EntryProblem>> };

/**
 * Says of a doubtful figure that it is right, and stores it; that it must be typed again, while what stood before still stands; or what is
 * right in its place, which is then stored: two people have looked at it, doubtful as it may still be.
 * @throws ExpectedError `unknown-target`, `forbidden`
 */
export async function reviewEntry(client: pg.PoolClient, given: GivenReview): Promise<Reviewed> {
  const { campaignId, accountId, decision, reason, memberId, actor, now } = given;
  const subjectId = `${campaignId}/${accountId}`;
  const target = await lockTarget(client, campaignId, accountId);
  const present = await readEntryOf(client, given);
  if (present === null || present.version !== given.version || present.state !== "doubtful") return { outcome: "changed", entry: present };
  // Looked at again under the lock: whoever typed it may have done so since.
  if (given.fourEyes && present.enteredBy.id === memberId)
    throw new ExpectedError("forbidden", { permission: "review-figures", reason: "another" });
  if (present.figure === null) throw new Error("a doubtful entry without a figure");
  // What was imported for its day since, whoever decides has not seen.
  const doubtsNow = decision === "reject" ? [] : await doubtsOf(client, given, target, present, present.figure);
  if (doubtsNow.includes(BROUGHT) && !present.doubts.includes(BROUGHT)) {
    await writeDoubts(client, given, [...present.doubts, BROUGHT]);
    const doubted = await readEntryOf(client, given);
    await recordAudit(client, [{ actor, action: "doubt", subject: "campaign-entry", subjectId, before: present, after: doubted }]);
    return { outcome: "changed", entry: doubted };
  }
  const right = decision === "correct" ? readCorrection(given, target, present) : present.figure;
  if ("problems" in right) return { outcome: "problems", problems: right.problems };
  // Before it is stored, which would be there to differ from.
  const doubts = decision === "correct" ? await doubtsOf(client, given, target, present, right) : present.doubts;
  const stands =
    decision === "reject" ? await keepFigure(client, given, present) : await storeFigure(client, given, target, present, right);
  const state = decision === "reject" ? "rejected" : "confirmed";
  await writeReview(client, given, { state, figure: right, doubts, ...stands, reason, memberId, now });
  const entry = await readEntryOf(client, given);
  await recordAudit(client, [{ actor, action: decision, subject: "campaign-entry", subjectId, before: present, after: entry }]);
  return { outcome: "saved", entry };
}

/** What is put in the place of a doubtful figure; who typed that stays said. */
function readCorrection({ texts, now }: GivenReview, { network }: Target, present: CampaignEntry) {
  const context = { network, kind: present.figure?.kind ?? null, today: parisDay(now) };
  return readEntry(texts, context) ?? { problems: { audience: "missing" as const } };
}
