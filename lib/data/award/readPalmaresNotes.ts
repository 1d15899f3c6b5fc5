import type pg from "pg";

/** What was said of a palmarès after it was published. */
export interface PalmaresNote {
  /** ISO instant. */
  at: string;
  /** The slug of the category that it is about; null for the whole palmarès. */
  category: string | null;
  text: string;
}

/** By award, the first first. */
export async function readPalmaresNotes(
  reader: Pick<pg.Pool, "query">,
  awardIds: readonly number[],
): Promise<ReadonlyMap<number, readonly PalmaresNote[]>> {
  const { rows } = await reader.query<{ awardId: number; at: Date; category: string | null; text: string }>(
    `SELECT n.award_id AS "awardId", n.noted_at AS at, c.slug AS category, n.text
     FROM palmares_note n LEFT JOIN award_category c ON c.id = n.category_id WHERE n.award_id = ANY ($1::int[]) ORDER BY n.award_id, n.number`,
    [awardIds],
  );
  const notes = new Map<number, PalmaresNote[]>();
  for (const { awardId, at, category, text } of rows)
    notes.set(awardId, [...(notes.get(awardId) ?? []), { at: at.toISOString(), category, text }]);
  return notes;
}
