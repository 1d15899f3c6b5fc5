import type pg from "pg";
import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";
import type { EntryTexts } from "@/lib/domain/campaign/readEntry";
import { sameTexts } from "@/lib/domain/campaign/writeEntry";
import { lockTargets } from "./lockTarget";
import { type GivenEntry, type SavedEntry, saveEntry } from "./saveEntry";
import { readEntryOf } from "./storedEntry";

/** One account of several that are saved at once. */
export interface GivenRow {
  accountId: number;
  version: number;
  texts: EntryTexts;
  unreadable: string | null;
  /** What the form showed: what is still so was not touched, whatever is stored by now. */
  shown: { texts: EntryTexts; unreadable: string | null };
}

/** Of one, what became of it; where nothing was typed, what it is. */
export type SavedRow = SavedEntry | { outcome: "untouched"; entry: CampaignEntry | null };

/**
 * Saves what was typed for several accounts of a campaign: each stands for itself, so that what is refused of one keeps no other back.
 * @throws ExpectedError `unknown-target`, `campaign-closed`
 */
export async function saveEntries(
  client: pg.PoolClient,
  { rows, ...common }: Omit<GivenEntry, keyof GivenRow> & { rows: readonly GivenRow[] },
): Promise<Map<number, SavedRow>> {
  const saved = new Map<number, SavedRow>();
  await lockTargets(
    client,
    common.campaignId,
    rows.map(({ accountId }) => accountId),
  );
  for (const row of rows) {
    const becomes = isUntouched(row)
      ? ({ outcome: "untouched", entry: await readEntryOf(client, { ...common, accountId: row.accountId }) } as const)
      : await saveEntry(client, { ...common, ...row });
    saved.set(row.accountId, becomes);
  }
  return saved;
}

/** Nothing but what the form showed. Its day alone is no figure: it is proposed. */
function isUntouched({ texts, unreadable, shown }: GivenRow): boolean {
  const day = shown.texts.audience ? {} : { observedOn: shown.texts.observedOn ?? "" };
  return unreadable === shown.unreadable && sameTexts({ ...texts, ...day }, shown.texts);
}
