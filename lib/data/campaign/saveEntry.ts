import type pg from "pg";
import type { CampaignEntry, EntryState } from "@/lib/domain/campaign/campaignEntry";
import { doubtEntry, type EntryDoubt, type EntrySurroundings } from "@/lib/domain/campaign/doubtEntry";
import { type EntryField, type EntryProblem, type EntryTexts, readEntry } from "@/lib/domain/campaign/readEntry";
import { sameFigure } from "@/lib/domain/campaign/sameFigure";
import type { Figure } from "@/lib/domain/snapshot/figure";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { readSettings } from "../settings/readSettings";
import { keepFigure, storeFigure, takeFigureBack } from "./followSnapshot";
import { lockTarget, type Target } from "./lockTarget";
import { type EntryId, readEntryOf, removeEntry, writeEntry } from "./storedEntry";

export interface GivenEntry {
  campaignId: number;
  accountId: number;
  /** The version that whoever types saw; 0 for nothing yet. */
  version: number;
  texts: EntryTexts;
  /** Why the account cannot be read, in place of a figure. */
  unreadable: string | null;
  /** Whether an empty line takes back what was typed, so that the account is to be read again. */
  takeBack?: boolean;
  memberId: number;
  actor: string;
  now: Date;
}

/** Saved, or taken back; or somebody else was quicker, and nothing was written; or a field is not understood, and nothing was written. */
export type SavedEntry =
  | { outcome: "saved"; entry: CampaignEntry | null }
  | { outcome: "changed"; entry: CampaignEntry | null }
  | { outcome: "problems"; problems: Partial<Record<EntryField, EntryProblem>> };

/**
 * Saves what was typed for one account. A figure beyond doubt is a snapshot at once; a doubtful one waits for somebody else, and what was
 * stored before stands meanwhile.
 * @throws ExpectedError `unknown-target`, `campaign-closed`
 */
export async function saveEntry(client: pg.PoolClient, given: GivenEntry): Promise<SavedEntry> {
  const { campaignId, accountId, unreadable } = given;
  const target = await lockTarget(client, campaignId, accountId);
  if (target.closedAt !== null) throw new ExpectedError("campaign-closed", { found: target.title });
  const present = await readEntryOf(client, given);
  const context = { network: target.network, kind: target.previous?.kind ?? null, today: parisDay(given.now) };
  const read = unreadable === null ? readEntry(given.texts, context) : null;
  const empties = read === null && unreadable === null;
  if (read !== null && "problems" in read)
    return isStale(present, given) ? changed(present) : { outcome: "problems", problems: read.problems };
  if (empties && given.takeBack && present === null) return { outcome: "saved", entry: null };
  const again = !empties && present !== null && saysAgain(present, read, unreadable);
  // Said twice, because the first answer was lost or a colleague read the same: nothing is left to store.
  if (isStale(present, given)) return again && present.state !== "rejected" ? { outcome: "saved", entry: present } : changed(present);
  // Nor where it is settled: what stands keeps its review.
  if (again && (await isSettled(client, given, target, present))) return { outcome: "saved", entry: present };
  if (empties) {
    if (!given.takeBack) return { outcome: "problems", problems: { audience: "missing" } };
    await takeFigureBack(client, given, target, present);
    await removeEntry(client, given);
  } else {
    const doubts = read === null ? [] : await doubtsOf(client, given, target, present, read);
    const state: EntryState = read === null ? "unreadable" : doubts.length > 0 ? "doubtful" : "recorded";
    const figure =
      read === null
        ? await takeFigureBack(client, given, target, present)
        : state === "recorded"
          ? await storeFigure(client, given, target, present, read)
          : await keepFigure(client, given, present);
    const note = present === null || present.state === "unreadable" ? null : present.note;
    await writeEntry(client, given, given, { state, figure: read, doubts, note: unreadable ?? note, ...figure });
  }
  const entry = await readEntryOf(client, given);
  const [action, subjectId] = [empties ? "withdraw" : "enter", `${campaignId}/${accountId}`];
  await recordAudit(client, [
    { actor: given.actor, action, subject: "campaign-entry", subjectId, before: present, ...(entry && { after: entry }) },
  ]);
  return { outcome: "saved", entry };
}

function isStale(present: CampaignEntry | null, { version }: GivenEntry): boolean {
  return (present?.version ?? 0) !== version;
}

function saysAgain(present: CampaignEntry, read: Figure | null, unreadable: string | null): boolean {
  return sameFigure(read, present.figure) && (read !== null || (present.state === "unreadable" && present.note === unreadable));
}

/** Whether an entry is beyond doubt, and still stands as it was stored: an import may have put another figure in its place. */
async function isSettled(client: pg.PoolClient, given: EntryId, target: Target, present: CampaignEntry): Promise<boolean> {
  if (present.figure === null || (present.state !== "recorded" && present.state !== "confirmed")) return present.state === "unreadable";
  return (await readStored(client, given, target, present, present.figure)).same;
}

function changed(entry: CampaignEntry | null): SavedEntry {
  return { outcome: "changed", entry };
}

/** What is doubtful in it; what stands already was decided once. */
export async function doubtsOf(
  client: pg.PoolClient,
  given: EntryId,
  target: Target,
  present: CampaignEntry | null,
  figure: Figure,
): Promise<EntryDoubt[]> {
  const { same, stored } = await readStored(client, given, target, present, figure);
  if (same) return [];
  const { previous, others, population, opensOn, closesOn } = target;
  const around: EntrySurroundings = { previous, others, population, opensOn, closesOn, stored };
  return doubtEntry(figure, around, await readSettings(client));
}

/** What the day and kind of a figure have already from somewhere else, and whether this very entry stored the same. */
async function readStored(
  client: pg.PoolClient,
  { accountId }: EntryId,
  { title }: Target,
  present: CampaignEntry | null,
  figure: Figure,
): Promise<{ same: boolean; stored: number | null }> {
  const { rows } = await client.query<{ figure: Figure; hand: boolean }>(
    `SELECT json_build_object('kind', s.kind, 'observedOn', s.observed_on, 'datePrecision', s.date_precision, 'audience', s.audience,
       'precision', s.precision, 'step', s.step, 'following', s.following, 'posts', s.posts, 'periodDays', s.period_days,
       'reactions', s.reactions, 'comments', s.comments, 'shares', s.shares, 'views', s.views) AS figure,
       s.origin = 'hand' AND o.label = $4 AS hand
     FROM snapshot s JOIN source o ON o.id = s.source_id WHERE s.account_id = $1 AND s.observed_on = $2 AND s.kind = $3`,
    [accountId, figure.observedOn, figure.kind, title],
  );
  const [found] = rows;
  if (found === undefined) return { same: false, stored: null };
  // Still what this very entry wrote: an import may have put another figure in its place since.
  const ours = found.hand && present?.stored?.observedOn === figure.observedOn && present.stored.kind === figure.kind;
  return { same: ours && sameFigure(found.figure, figure), stored: ours ? null : found.figure.audience };
}
