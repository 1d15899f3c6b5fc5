import type { Network } from "@/lib/domain/account/network";
import type { EntryDoubt } from "@/lib/domain/campaign/doubtEntry";
import type { EntryField, EntryProblem } from "@/lib/domain/campaign/readEntry";
import type { Language } from "@/lib/domain/format/language";
import type { Line } from "./sheetState";
import type { SHEET_TEXTS } from "./useSheetWords";

/** Why an account cannot be read, as one most often finds it. */
export const UNREADABLE_REASONS = ["closed", "private", "missing"] as const;

/** The texts of a sheet, which is drawn in the browser. */
export interface SheetWords extends Record<(typeof SHEET_TEXTS)[number], string> {
  language: Language;
  said: Record<"undo" | "redo" | "pasted", string>;
  /** Of `{name}`, `{at}`. */
  changedBy: string;
  /** Of `{at}`. */
  changedByYou: string;
  /** Of `{audience}`, `{day}`. */
  standing: string;
  /** Of `{audience}`. */
  withdraws: string;
  reason: Record<(typeof UNREADABLE_REASONS)[number], string>;
  field: Record<EntryField, string>;
  states: Record<Line["state"] | "doubtful" | "confirmed" | "rejected" | "unreadable" | "imported" | "empty", string>;
  problem: Record<EntryProblem, string>;
  doubt: Record<EntryDoubt, string>;
  network: Record<Network, string>;
  refused: Record<string, string>;
}
