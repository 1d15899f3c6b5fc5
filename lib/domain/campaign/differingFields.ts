import type { Day, Figure } from "../snapshot/figure";
import { GREATEST_VIEWS, readCount } from "../snapshot/readCount";
import { readDay } from "../snapshot/readDay";
import { ENTRY_FIELDS, type EntryField, type EntryTexts } from "./readEntry";
import { entryTexts } from "./writeEntry";

/** The fields in which what was typed says something else than a figure, however it is written: « 20/11/2026 » is 2026-11-20. */
export function differingFields(figure: Figure, typed: EntryTexts, today: Day): EntryField[] {
  const stored = entryTexts(figure, "");
  return ENTRY_FIELDS.filter((field) => meaningOf(field, stored[field], today) !== meaningOf(field, typed[field], today));
}

/** What is not understood means itself. */
function meaningOf(field: EntryField, text = "", today: Day): string {
  if (field === "observedOn") {
    const read = readDay(text, { order: "day-first", today });
    return typeof read === "string" ? text : `${read.day} ${read.precision}`;
  }
  const read = readCount(text, GREATEST_VIEWS);
  return typeof read === "string" ? text : `${read?.value} ${read?.step}`;
}
