import type { Figure } from "../snapshot/figure";

/** What a figure says, field by field. */
const FIELDS = [
  "kind",
  "observedOn",
  "datePrecision",
  "audience",
  "precision",
  "step",
  "following",
  "posts",
  "periodDays",
  "reactions",
  "comments",
  "shares",
  "views",
] as const satisfies readonly (keyof Figure)[];

/** Whether two figures say the same, however they were written; what cannot be read says nothing, as does nothing. */
export function sameFigure(one: Figure | null, other: Figure | null): boolean {
  return one === null || other === null ? one === other : FIELDS.every((field) => one[field] === other[field]);
}
