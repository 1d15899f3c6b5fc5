import type pg from "pg";
import type { CampaignEntry, EntryState } from "@/lib/domain/campaign/campaignEntry";
import { doubtEntry, type EntrySurroundings } from "@/lib/domain/campaign/doubtEntry";
import { type EntryField, type EntryProblem, type EntryTexts, readEntry } from "@/lib/domain/campaign/readEntry";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { readSettings } from "../settings/readSettings";
import { followSnapshot, isStored } from "./followSnapshot";
import { lockTarget, type Target } from "./lockTarget";
import { readEntryOf, writeEntry } from "./storedEntry";

export interface GivenEntry {
  campaignId: number;
  accountId: number;
  /** The version that whoever types saw; 0 for nothing yet. */
  version: number;
  texts: EntryTexts;
  /** Why the account cannot be read, in place of a figure. */
  unreadable: string | null;
  note: string | null;
  memberId: number;
  actor: string;
  now: Date;
}

/** Saved; or somebody else was quicker, and nothing was written; or a field is not understood, and nothing was written. */
export type SavedEntry =
  | { outcome: "saved"; entry: CampaignEntry }
  | { outcome: "changed"; entry: CampaignEntry | null }
  | { outcome: "problems"; problems: Partial<Record<EntryField, EntryProblem>> };

/**
 * Saves what was typed for one account. A figure beyond doubt is a snapshot at once; a doubtful one waits for somebody else.
 * @throws ExpectedError `unknown-target`, `campaign-closed`
 */
export async function saveEntry(client: pg.PoolClient, given: GivenEntry): Promise<SavedEntry> {
  const { campaignId, accountId, actor, now } = given;
  const target = await lockTarget(client, campaignId, accountId);
  if (target.closedAt !== null) throw new ExpectedError("campaign-closed", { found: target.title });
  const present = await readEntryOf(client, given);
  if ((present?.version ?? 0) !== given.version) return { outcome: "changed", entry: present };
  const read =
    given.unreadable === null
      ? readEntry(given.texts, { network: target.network, kind: target.previous?.kind ?? null, today: parisDay(now) })
      : null;
  if (read !== null && "problems" in read) return { outcome: "problems", problems: read.problems };
  if (read === null && given.unreadable === null) return { outcome: "problems", problems: { audience: "missing" } };
  const doubts =
    read === null ? [] : doubtEntry(read, await surroundingsOf(client, target, accountId, read, present), await readSettings(client));
  const state: EntryState = read === null ? "unreadable" : doubts.length > 0 ? "doubtful" : "recorded";
  await followSnapshot(client, given, target, present, state === "recorded" ? read : null);
  await writeEntry(client, given, given, { state, figure: read, doubts, note: given.unreadable ?? given.note });
  const entry = await readEntryOf(client, given);
  if (entry === null) throw new Error("what was just written is not there");
  await recordAudit(client, [
    { actor, action: "enter", subject: "campaign-entry", subjectId: `${campaignId}/${accountId}`, before: present, after: entry },
  ]);
  return { outcome: "saved", entry };
}

/** What the figure is held against; what this very entry stored before does not count. */
export async function surroundingsOf(
  client: pg.PoolClient,
  target: Target,
  accountId: number,
  figure: Figure,
  present: CampaignEntry | null,
): Promise<EntrySurroundings> {
  const { rows } = await client.query<{ audience: number; origin: string }>(
    "SELECT audience, origin::text AS origin FROM snapshot WHERE account_id = $1 AND observed_on = $2 AND kind = $3",
    [accountId, figure.observedOn, figure.kind],
  );
  const [stored] = rows;
  // Still what this very entry wrote: an import may have put another figure in its place since.
  const ours =
    isStored(present) &&
    present.figure.observedOn === figure.observedOn &&
    present.figure.kind === figure.kind &&
    stored?.origin === "hand" &&
    stored.audience === present.figure.audience;
  const { previous, others, population, opensOn, closesOn } = target;
  return { previous, others, population, opensOn, closesOn, stored: ours ? null : (stored?.audience ?? null) };
}
