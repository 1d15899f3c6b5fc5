import type { EntryField } from "@/lib/domain/campaign/readEntry";
import type { Change, Line } from "./sheetState";
import type { SheetKey } from "./sheetTexts";

/** The cells of a line, from left to right. What is rarer is typed in the form of the territory. */
export const SHEET_FIELDS = [
  "audience",
  "observedOn",
  "posts",
  "periodDays",
  "reactions",
  "comments",
  "shares",
] as const satisfies readonly EntryField[];

/** With why the account cannot be read, which stands behind them. */
export const SHEET_COLUMNS = [...SHEET_FIELDS, "unreadable"] as const satisfies readonly SheetKey[];
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** What typing in one cell changes: a line has a figure, or why there is none. */
export function changesOf({ row, texts }: Line, field: SheetKey, after: string): Change[] {
  const change = (key: SheetKey, to: string): Change => ({ accountId: row.accountId, field: key, before: texts[key] ?? "", after: to });
  const empty = (keys: readonly SheetKey[]) => keys.filter((key) => texts[key]).map((key) => change(key, ""));
  if (field !== "unreadable") return [change(field, after), ...(field === "observedOn" ? [] : empty(["unreadable"]))];
  const figures = (Object.keys(texts) as SheetKey[]).filter((key) => key !== "observedOn" && key !== "unreadable");
  return [change(field, after), ...(after === "" ? [] : empty(figures))];
}
