import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";

interface NewNote {
  year: number;
  /** Null for the whole palmarès. */
  categoryId: number | null;
  text: string;
  actor: string;
  now: Date;
}

/**
 * Adds a dated public note to a published palmarès, beside what was hashed. It is for good: what it says wrong, the next one says.
 * @returns its number among those of the award
 * @throws ExpectedError `unknown-award`, `unknown-category`; `note-known` where the last one says the same of the same: it was sent twice
 */
export async function notePalmares(client: pg.PoolClient, { year, categoryId, text, actor, now }: NewNote): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    "SELECT e.id FROM award_edition e JOIN award_publication p ON p.award_id = e.id WHERE e.year = $1 FOR UPDATE OF e",
    [year],
  );
  const awardId = rows[0]?.id;
  if (awardId === undefined) throw new ExpectedError("unknown-award", { found: year });
  if (categoryId !== null) {
    const { rowCount } = await client.query("SELECT FROM award_category WHERE id = $1 AND award_id = $2", [categoryId, awardId]);
    if (rowCount === 0) throw new ExpectedError("unknown-category");
  }
  const { rows: last } = await client.query<{ text: string; categoryId: number | null }>(
    'SELECT text, category_id AS "categoryId" FROM palmares_note WHERE award_id = $1 ORDER BY number DESC LIMIT 1',
    [awardId],
  );
  if (last[0]?.text === text && last[0].categoryId === categoryId) throw new ExpectedError("note-known");
  const noted = await client.query<{ number: number }>(
    `INSERT INTO palmares_note (award_id, number, category_id, text, noted_by, noted_at)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 FROM palmares_note WHERE award_id = $1 RETURNING number`,
    [awardId, categoryId, text, actor, now],
  );
  const number = noted.rows[0]?.number ?? 0;
  const about =
    categoryId === null ? { subject: "award", subjectId: String(awardId) } : { subject: "award-category", subjectId: String(categoryId) };
  await recordAudit(client, [{ actor, action: "note-palmares", ...about, after: { number } }]);
  return number;
}
