import type pg from "pg";
import type { ChosenReading } from "./upload";

/** The work that waits: a file to be examined, or one that a member said to apply. */
export interface Claimed {
  id: number;
  fileName: string;
  work: "examine" | "apply";
  overwrite: boolean;
  /** So many changed figures at most. */
  confirmed: number | null;
  askedBy: string;
  reading: ChosenReading | null;
}

const WAITING = "(state = 'uploaded' OR (state = 'applying' AND claimed_at IS NULL))";
const TAKEN = "(state = 'examining' OR (state = 'applying' AND claimed_at IS NOT NULL))";

/** Takes the work that has waited longest; null when there is none. By the process that has the lock of work, and no other. */
export async function claimUpload({ pool }: { pool: pg.Pool }, now: Date): Promise<Claimed | null> {
  const { rows } = await pool.query<Claimed>(
    `WITH next AS (SELECT id FROM import_upload WHERE ${WAITING} ORDER BY changed_at, id LIMIT 1 FOR UPDATE),
     shown AS (DELETE FROM import_progress WHERE upload_id = (SELECT id FROM next))
     UPDATE import_upload u SET claimed_at = $1, changed_at = $1, state = CASE u.state WHEN 'uploaded' THEN 'examining' ELSE u.state END
     FROM next WHERE u.id = next.id
     RETURNING u.id, u.file_name AS "fileName", CASE u.state WHEN 'applying' THEN 'apply' ELSE 'examine' END AS work, u.overwrite, u.confirmed, u.reading,
       coalesce(u.asked_by, 'member:' || u.uploaded_by) AS "askedBy"`,
    [now],
  );
  return rows[0] ?? null;
}

export async function isWorkWaiting({ pool }: { pool: pg.Pool }): Promise<boolean> {
  const { rows } = await pool.query<{ waiting: boolean }>(`SELECT EXISTS (SELECT FROM import_upload WHERE ${WAITING}) AS waiting`);
  return rows[0]?.waiting ?? false;
}

/** Work that a process had taken and did not end: it was killed, and what it had begun was undone with its connection. */
export async function failInterrupted({ pool }: { pool: pg.Pool }, now: Date): Promise<void> {
  await pool.query(
    `UPDATE import_upload SET state = 'failed', problem = '{"code": "import-interrupted", "details": {}}', claimed_at = NULL, changed_at = $1 WHERE ${TAKEN}`,
    [now],
  );
}
