import type pg from "pg";
import { recordAudit } from "../audit/recordAudit";

interface Note {
  nomineeId: string;
  memberId: number;
  actor: string;
  now: Date;
}

/** Adds to what was said of a nominee. What it says stays out of the audit log, which whoever is linked to the nominee may read. */
export async function addDeliberationNote(client: pg.PoolClient, { text, ...note }: Note & { text: string }): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    "INSERT INTO deliberation_note (nominee_id, member_id, text, written_at) VALUES ($1, $2, $3, $4) RETURNING id",
    [note.nomineeId, note.memberId, text, note.now],
  );
  await recordAudit(client, [audited(note, "note", rows[0]?.id)]);
}

/** Strikes a note of one's own out: it stays to be read, struck. To no effect on another's, or on one that is struck. */
export async function strikeDeliberationNote(client: pg.PoolClient, { noteId, ...note }: Note & { noteId: number }): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    "UPDATE deliberation_note SET struck_at = $4 WHERE id = $1 AND nominee_id = $2 AND member_id = $3 AND struck_at IS NULL RETURNING id",
    [noteId, note.nomineeId, note.memberId, note.now],
  );
  await recordAudit(
    client,
    rows.map(({ id }) => audited(note, "strike", id)),
  );
}

function audited({ actor, nomineeId }: Note, action: string, id: number | undefined) {
  return { actor, action, subject: "nominee", subjectId: nomineeId, after: { note: id } };
}
