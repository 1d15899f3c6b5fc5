import type { Draft } from "./sheetState";

/** What was typed and is not stored yet, kept by this browser: a closed tab or a lost connection loses nothing. */
export function readDrafts(key: string): Map<number, Draft> {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, Draft>;
    return new Map(Object.entries(kept).map(([accountId, draft]) => [Number(accountId), draft]));
  } catch {
    return new Map(); // storage is closed to us, or was written by something else
  }
}

/** Adds or takes away the draft of one line; those of other pages of the sheet stay. */
export function keepDraft(key: string, accountId: number, draft: Draft | null): void {
  try {
    const kept = readDrafts(key);
    if (draft === null) kept.delete(accountId);
    else kept.set(accountId, draft);
    if (kept.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Without storage a draft lives as long as its page, which says so before it is left.
  }
}
