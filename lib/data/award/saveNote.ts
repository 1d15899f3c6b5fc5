import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";

export interface GivenNote {
  nomineeId: string;
  memberId: number;
  text: string;
  /** When what was shown had been written; null where nothing was. */
  seenAt: string | null;
  actor: string;
  now: Date;
}
/** Kept; or another page was quicker, and nothing was written. */
export type SavedNote = { outcome: "saved"; at: string } | { outcome: "changed"; at: string; theirs: string };

/** Keeps a page of a notebook, which only its author reads. */
export async function saveNote(client: pg.PoolClient, { nomineeId, memberId, text, seenAt, actor, now }: GivenNote): Promise<SavedNote> {
  const of = [nomineeId, memberId];
  const added = await client.query(
    "INSERT INTO juror_note (nominee_id, member_id, text, changed_at) VALUES ($1, $2, '', $3) ON CONFLICT DO NOTHING",
    [...of, now],
  );
  const { rows } = await client.query<{ text: string; at: Date }>(
    "SELECT text, changed_at AS at FROM juror_note WHERE nominee_id = $1 AND member_id = $2 FOR UPDATE",
    of,
  );
  const there = rows[0];
  if (there && !added.rowCount) {
    if (there.text === text) return { outcome: "saved", at: there.at.toISOString() };
    if (there.at.toISOString() !== seenAt) return { outcome: "changed", at: there.at.toISOString(), theirs: there.text };
  }
  // By its time a page knows a note again: it always moves on.
  const at = there && !added.rowCount && there.at >= now ? new Date(there.at.getTime() + 1) : now;
  await client.query("UPDATE juror_note SET text = $3, changed_at = $4 WHERE nominee_id = $1 AND member_id = $2", [...of, text, at]);
  if (added.rowCount) await recordAudit(client, [{ actor, action: "begin-note", subject: "nominee", subjectId: nomineeId }]);
  return { outcome: "saved", at: at.toISOString() };
}
