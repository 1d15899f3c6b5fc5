import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";

interface Attendance {
  categoryId: number;
  /** Those who are there; whoever else has a seat is not. */
  present: readonly number[];
  actor: string;
}

/** Notes who is at the deliberation of a category: what its quorum and its votes are counted on. */
export async function recordAttendance(client: pg.PoolClient, { categoryId, present, actor }: Attendance): Promise<void> {
  await client.query("SELECT 1 FROM award_category WHERE id = $1 FOR NO KEY UPDATE", [categoryId]);
  const { rows } = await client.query<{ id: number; before: boolean | null; after: boolean }>(
    `UPDATE jury_seat s SET present = s.member_id = ANY ($2::int[])
     FROM jury_seat b WHERE s.category_id = $1 AND b.category_id = s.category_id AND b.member_id = s.member_id
     RETURNING s.member_id AS id, b.present AS before, s.present AS after`,
    [categoryId, present],
  );
  const changed = rows.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return;
  const listed = (of: "before" | "after") => changed.filter((seat) => seat[of]).map(({ id }) => id);
  await recordAudit(client, [
    {
      ...{ actor, action: "attend", subject: "award-category", subjectId: String(categoryId) },
      ...{ before: { present: listed("before") }, after: { present: listed("after") } },
    },
  ]);
}
