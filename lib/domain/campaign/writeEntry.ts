import type { Day, Figure } from "../snapshot/figure";
import { ENTRY_FIELDS, type EntryField, type EntryTexts } from "./readEntry";

/** Each unit with the greatest step that it is written for. */
const UNITS = [
  { name: "k", size: 1_000 },
  { name: "M", size: 1_000_000 },
] as const;

/** What is read back as the same figure: « 12,3 k » for one that was rounded so. */
export function entryTexts(figure: Figure | null, proposedDay: Day): EntryTexts {
  if (figure === null) return { observedOn: proposedDay };
  const counts = ENTRY_FIELDS.flatMap((field): [EntryField, string][] => {
    if (field === "audience") return [[field, audienceText(figure)]];
    const value = figure[field];
    return value === null ? [] : [[field, String(value)]];
  });
  return Object.fromEntries(counts);
}

function audienceText({ audience, precision, step }: Figure): string {
  const unit =
    precision === "exact" || step === null
      ? undefined
      : UNITS.find(({ size }) => Number.isInteger(Math.log10(size / step)) && step <= size);
  if (unit === undefined || step === null || audience % step !== 0) return String(audience);
  const decimals = Math.round(Math.log10(unit.size / step));
  return `${(audience / unit.size).toFixed(decimals).replace(".", ",")} ${unit.name}`;
}

/** Whether two texts say the same. */
export function sameTexts(one: EntryTexts, other: EntryTexts): boolean {
  return ENTRY_FIELDS.every((field) => (one[field] ?? "").trim() === (other[field] ?? "").trim());
}
