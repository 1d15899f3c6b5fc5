import type { CampaignEntry, SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { ENTRY_FIELDS, type EntryTexts, readEntry } from "@/lib/domain/campaign/readEntry";
import { sameFigure } from "@/lib/domain/campaign/sameFigure";
import { entryTexts, sameTexts } from "@/lib/domain/campaign/writeEntry";
import type { Day } from "@/lib/domain/snapshot/figure";

/** What is typed in a line: its cells, or why the account cannot be read. */
export const SHEET_KEYS = [...ENTRY_FIELDS, "unreadable"] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];
export type SheetTexts = EntryTexts & { readonly unreadable?: string };

/** What is stored, as the line shows it. */
export function textsOf(entry: CampaignEntry | null, proposedDay: Day): SheetTexts {
  const texts = entryTexts(entry?.figure ?? null, proposedDay);
  return entry?.state === "unreadable" ? { ...texts, unreadable: entry.note ?? "" } : texts;
}

export function sameLine(one: SheetTexts, other: SheetTexts): boolean {
  return sameTexts(one, other) && (one.unreadable ?? "") === (other.unreadable ?? "");
}

/** Nothing typed: neither a figure nor why there is none. */
export function isBlank(texts: SheetTexts): boolean {
  return SHEET_KEYS.every((key) => key === "observedOn" || (texts[key] ?? "").trim() === "");
}

/** Whether what was typed is what an entry says, however it was written. */
export function saysTheSame(texts: SheetTexts, entry: CampaignEntry | null, { network, previous }: SheetRow, today: Day): boolean {
  if (entry === null || texts.unreadable) return entry?.state === "unreadable" && entry.note === texts.unreadable;
  const read = readEntry(texts, { network, kind: previous?.kind ?? null, today });
  return read !== null && !("problems" in read) && sameFigure(read, entry.figure);
}
