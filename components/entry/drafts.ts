import type { EntryTexts } from "@/lib/domain/campaign/readEntry";

/** What was typed and is not stored yet, kept by this browser: a closed tab or a lost connection loses nothing. */
export function readDrafts(key: string): Map<number, EntryTexts> {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, EntryTexts>;
    return new Map(Object.entries(kept).map(([accountId, texts]) => [Number(accountId), texts]));
  } catch {
    return new Map(); // storage is closed to us, or was written by something else
  }
}

/** Adds or takes away the draft of one line; those of other pages of the sheet stay. */
export function keepDraft(key: string, accountId: number, texts: EntryTexts | null): void {
  try {
    const kept = readDrafts(key);
    if (texts === null) kept.delete(accountId);
    else kept.set(accountId, texts);
    if (kept.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Without storage a draft lives as long as its page, which says so before it is left.
  }
}
