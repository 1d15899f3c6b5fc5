import type { Draft } from "./sheetState";
import { SHEET_KEYS, type SheetTexts, sameLine } from "./sheetTexts";

/** A draft as this browser keeps it: with the name of its line, for pages that do not show it. */
export interface KeptDraft extends Draft {
  name: string;
}

/** Of a campaign and a member: two who share a computer do not see each other's drafts. */
export function draftsKey(memberId: number, campaignId: number): string {
  return `belvedere.sheet.${memberId}.${campaignId}.`;
}

/** Where this browser keeps drafts; null where it does not let us. */
export function draftStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What was typed and is not stored yet: a closed tab or a lost connection loses nothing. What something else wrote there is passed over. */
export function readDrafts(storage: Storage | null, key: string): Map<number, KeptDraft> {
  const names = storage === null ? [] : Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  const found = names.flatMap((name): [number, KeptDraft][] => {
    const accountId = name.startsWith(key) ? Number(name.slice(key.length)) : Number.NaN;
    const draft = Number.isInteger(accountId) ? readDraft(storage, name) : null;
    return draft === null ? [] : [[accountId, draft]];
  });
  return new Map(found.sort(([one], [other]) => one - other));
}

/**
 * Keeps the draft of one line. Another tab may have kept one of the same line: the one over the later version stays, then the one typed last.
 * @returns `later` where that of another tab stays, `full` where nothing more can be kept
 */
export function keepDraft(storage: Storage | null, key: string, accountId: number, draft: KeptDraft): "kept" | "later" | "full" {
  const name = `${key}${accountId}`;
  try {
    const there = readDraft(storage, name);
    if (storage === null) return "full";
    if (there !== null && there.version > draft.version) return "later";
    storage.setItem(name, JSON.stringify(draft));
    return "kept";
  } catch {
    return "full"; // the draft lives as long as its page, which says so
  }
}

/** Forgets a draft, once it is stored or given up; what another tab has typed in the same line since stays. */
export function dropDraft(storage: Storage | null, key: string, accountId: number, texts: SheetTexts): void {
  const there = readDraft(storage, `${key}${accountId}`);
  if (there !== null && sameLine(there.texts, texts)) storage?.removeItem(`${key}${accountId}`);
}

function readDraft(storage: Storage | null, name: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(name) ?? "null");
    if (!isRecord(kept) || !Number.isInteger(kept.version) || !isRecord(kept.texts)) return null;
    const unanswered = Array.isArray(kept.unanswered) ? kept.unanswered.filter(isRecord).map(textsIn) : [];
    const called = typeof kept.name === "string" ? kept.name : "";
    return { version: Number(kept.version), texts: textsIn(kept.texts), unanswered, takeBack: kept.takeBack === true, name: called };
  } catch {
    return null;
  }
}

function textsIn(kept: Record<string, unknown>): SheetTexts {
  return Object.fromEntries(SHEET_KEYS.flatMap((key) => (typeof kept[key] === "string" ? [[key, kept[key]]] : [])));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
