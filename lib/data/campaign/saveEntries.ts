import type pg from "pg";
import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";
import type { EntryTexts } from "@/lib/domain/campaign/readEntry";
import { entryTexts, sameTexts } from "@/lib/domain/campaign/writeEntry";
import { type GivenEntry, type SavedEntry, saveEntry } from "./saveEntry";
import { readEntryOf } from "./storedEntry";

/** One account of several that are saved at once. */
export interface GivenRow {
  accountId: number;
  version: number;
  texts: EntryTexts;
  unreadable: string | null;
}

/** Of one, what became of it; where nothing was typed, what it is. */
export type SavedRow = SavedEntry | { outcome: "untouched"; entry: CampaignEntry | null };

/**
 * Saves what was typed for several accounts of a campaign: each stands for itself, so that what is refused of one keeps no other back.
 * @throws ExpectedError `unknown-target`, `campaign-closed`
 */
export async function saveEntries(
  client: pg.PoolClient,
  { rows, ...common }: Omit<GivenEntry, keyof GivenRow | "note"> & { rows: readonly GivenRow[] },
): Promise<Map<number, SavedRow>> {
  const saved = new Map<number, SavedRow>();
  // In one order, as each is locked until the end: two who save the same accounts wait for each other, not both.
  for (const row of [...rows].sort((one, other) => one.accountId - other.accountId)) {
    const present = await readEntryOf(client, { ...common, accountId: row.accountId });
    const becomes = isUntouched(row, present)
      ? ({ outcome: "untouched", entry: present } as const)
      : await saveEntry(client, { ...common, ...row, note: null });
    saved.set(row.accountId, becomes);
  }
  return saved;
}

/** Nothing but what the form showed. Its day alone is no figure: it is proposed. */
function isUntouched({ texts, unreadable }: GivenRow, present: CampaignEntry | null): boolean {
  const figure = present?.figure ?? null;
  const day = figure === null ? { observedOn: "" } : {};
  const why = present?.state === "unreadable" ? present.note : null;
  return unreadable === why && sameTexts({ ...texts, ...day }, entryTexts(figure, ""));
}
