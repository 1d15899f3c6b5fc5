import type { SheetWords } from "./sheetWords";

/** What whatever is typed into knows: who types, on which day, in which words. */
export interface EntryAround {
  /** The day that is proposed. */
  day: string;
  today: string;
  memberId: number;
  words: SheetWords;
}
