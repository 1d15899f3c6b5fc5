import type { Network } from "@/lib/domain/account/network";
import type { EntryDoubt } from "@/lib/domain/campaign/doubtEntry";
import type { EntryField, EntryProblem } from "@/lib/domain/campaign/readEntry";
import type { Language } from "@/lib/domain/format/language";
import type { Line } from "./sheetState";

/** The texts of a sheet, which is drawn in the browser. */
export interface SheetWords {
  language: Language;
  caption: string;
  territory: string;
  previous: string;
  noPrevious: string;
  state: string;
  open: string;
  allStored: string;
  pending: string;
  said: Record<"undo" | "redo" | "pasted", string>;
  mine: string;
  theirs: string;
  changedBy: string;
  field: Record<EntryField, string>;
  states: Record<Line["state"] | "doubtful" | "confirmed" | "rejected" | "unreadable" | "imported" | "empty", string>;
  problem: Record<EntryProblem, string>;
  doubt: Record<EntryDoubt, string>;
  network: Record<Network, string>;
  refused: Record<string, string>;
}
