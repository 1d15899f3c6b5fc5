import type { Draft } from "./sheetState";
import { SHEET_KEYS, type SheetTexts, sameLine } from "./sheetTexts";

/** A draft as this browser keeps it: with the name of its line, for pages that do not show it. */
export interface KeptDraft extends Draft {
  name: string;
  /** When the last key was hit in the line, while somebody is in it; in milliseconds. */
  editing?: number;
}

/** So long after the last key a line is left to the page that somebody types it in: that page may be gone without a word. */
export const EDITING_MS = 180_000;

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

/** The drafts that any page may send or show; and how long to wait for the first of those that are being typed, null where there is none. */
export function settledDrafts(
  drafts: ReadonlyMap<number, KeptDraft>,
  now: number,
): { settled: Map<number, KeptDraft>; wait: number | null } {
  // A clock that was put back makes no draft wait for longer.
  const waitOf = ({ editing }: KeptDraft) => (editing === undefined || editing > now ? 0 : Math.max(0, editing + EDITING_MS - now));
  const waits = [...drafts.values()].map(waitOf).filter((wait) => wait > 0);
  return { settled: new Map([...drafts].filter(([, draft]) => waitOf(draft) === 0)), wait: waits.length > 0 ? Math.min(...waits) : null };
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

/** Says of a draft that its line was left, unless another tab has typed in the same line since. */
export function settleDraft(storage: Storage | null, key: string, accountId: number, texts: SheetTexts | undefined): void {
  const there = readDraft(storage, `${key}${accountId}`);
  if (there?.editing === undefined || texts === undefined || !sameLine(there.texts, texts)) return;
  const { editing: _, ...settled } = there;
  keepDraft(storage, key, accountId, settled);
}

function readDraft(storage: Storage | null, name: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(name) ?? "null");
    if (!isRecord(kept) || !Number.isInteger(kept.version) || !isRecord(kept.texts)) return null;
    const unanswered = Array.isArray(kept.unanswered) ? kept.unanswered.filter(isRecord).map(textsIn) : [];
    const called = typeof kept.name === "string" ? kept.name : "";
    const mark = typeof kept.editing === "number" ? { editing: kept.editing } : {};
    return {
      version: Number(kept.version),
      texts: textsIn(kept.texts),
      unanswered,
      takeBack: kept.takeBack === true,
      name: called,
      ...mark,
    };
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
