import type pg from "pg";
import { attendanceMark } from "@/lib/domain/award/attendanceMark";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";

interface Attendance {
  categoryId: number;
  /** Those who are there; whoever else has a seat is not. */
  present: readonly number[];
  /** What was on the page: see `attendanceMark`; null where there was none. */
  seen: string | null;
  actor: string;
}

interface SeatRow {
  memberId: number;
  name: string;
  present: boolean | null;
  /** Whether a ballot of theirs lies in a box of the category. */
  voted: boolean;
}

/**
 * Notes who is at the deliberation of a category: what its quorum and its votes are counted on. Whoever has voted was there: else the choice
 * of who is present would be a choice of ballots.
 * @throws ExpectedError `award-stale`; `voted-present` with the names of those who voted
 */
export async function recordAttendance(client: pg.PoolClient, { categoryId, present, seen, actor }: Attendance): Promise<void> {
  await client.query("SELECT 1 FROM award_category WHERE id = $1 FOR NO KEY UPDATE", [categoryId]);
  const { rows: seats } = await client.query<SeatRow>(
    `SELECT s.member_id AS "memberId", m.name, s.present, EXISTS (
       SELECT FROM ballot b JOIN nominee n ON n.id = b.nominee_id WHERE n.category_id = s.category_id AND b.member_id = s.member_id) AS voted
     FROM jury_seat s JOIN member m ON m.id = s.member_id WHERE s.category_id = $1 ORDER BY m.name, m.id`,
    [categoryId],
  );
  if (seen !== null && seen !== attendanceMark(seats)) throw new ExpectedError("award-stale");
  const there = new Set(present);
  const left = seats.filter(({ memberId, voted }) => voted && !there.has(memberId));
  if (left.length > 0) throw new ExpectedError("voted-present", { found: left.map(({ name }) => name).join(", ") });
  const changed = seats.filter((seat) => seat.present !== there.has(seat.memberId));
  if (changed.length === 0) return;
  await client.query("UPDATE jury_seat SET present = member_id = ANY ($2::int[]) WHERE category_id = $1", [categoryId, present]);
  const listed = (are: (seat: SeatRow) => boolean) => changed.filter(are).map(({ memberId }) => memberId);
  await recordAudit(client, [
    {
      ...{ actor, action: "attend", subject: "award-category", subjectId: String(categoryId) },
      before: { present: listed((seat) => seat.present === true) },
      after: { present: listed(({ memberId }) => there.has(memberId)) },
    },
  ]);
}
