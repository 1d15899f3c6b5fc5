import type { AwardRows } from "./awardRows";

/** What keeps a palmarès from being published. */
export type PublicationLack =
  | { kind: "no-category" }
  | { kind: "no-nominee" | "unsigned" | "minutes-old"; category: { id: number; name: string } }
  | { kind: "undecided"; category: { id: number; name: string }; nominee: { id: string; name: string } };

/**
 * What is missing before an award can be published, category by category: a decision on each nominee, and signed minutes that say what was
 * decided last. Nothing is missing: none.
 */
export function publicationLacks({ categories, nominees }: Pick<AwardRows, "categories" | "nominees">): PublicationLack[] {
  if (categories.length === 0) return [{ kind: "no-category" }];
  return categories.flatMap((row): PublicationLack[] => {
    const category = { id: row.id, name: row.name };
    const listed = nominees.filter(({ categoryId, removedReason }) => categoryId === row.id && removedReason === null);
    if (listed.length === 0) return [{ kind: "no-nominee", category }];
    const undecided = listed.filter(({ decision }) => decision === null);
    if (undecided.length > 0) {
      return undecided.map(({ id, name }) => ({ kind: "undecided", category, nominee: { id, name } }));
    }
    if (row.minutes === "current") return [];
    return [{ kind: row.minutes === "none" ? "unsigned" : "minutes-old", category }];
  });
}
