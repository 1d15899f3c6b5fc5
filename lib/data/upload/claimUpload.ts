import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import type { Reading } from "@/lib/domain/snapshot/reading";
import { inTransaction } from "../database";
import type { ChosenReading, UploadWork } from "./upload";

/** The work that waits: a file to be examined, one that a member said to apply, or the doubtful figures of one that was applied. */
export interface Claimed {
  id: number;
  fileName: string;
  work: UploadWork;
  /** When: whoever ends the work says which it was. */
  claimedAt: Date;
  overwrite: boolean;
  /** So many changed figures at most. */
  confirmed: number | null;
  /** The doubtful figures are stored too. */
  doubtful: boolean;
  /** So many of them at most. */
  confirmedDoubtful: number | null;
  askedBy: string;
  reading: ChosenReading | null;
  /** How it was read when its doubtful figures were set aside. */
  readAs: Reading | null;
}

/** The state of an upload that is worked on. */
export const STATE_OF = { examine: "examining", apply: "applying", confirm: "confirming" } as const satisfies Record<UploadWork, string>;
const WAITING = "(state = 'uploaded' OR (state IN ('applying', 'confirming') AND claimed_at IS NULL))";
const TAKEN = "(state = 'examining' OR (state IN ('applying', 'confirming') AND claimed_at IS NOT NULL))";

/** Takes the work that has waited longest; null when there is none. By the process that has the lock of work, and no other. */
export async function claimUpload({ pool }: { pool: pg.Pool }, now: Date): Promise<Claimed | null> {
  const { rows } = await pool.query<Claimed>(
    `WITH next AS (SELECT id FROM import_upload WHERE ${WAITING} ORDER BY changed_at, id LIMIT 1 FOR UPDATE),
     shown AS (DELETE FROM import_progress WHERE upload_id = (SELECT id FROM next))
     UPDATE import_upload u SET claimed_at = $1, changed_at = $1, state = CASE u.state WHEN 'uploaded' THEN 'examining' ELSE u.state END
     FROM next WHERE u.id = next.id
     RETURNING u.id, u.file_name AS "fileName", u.claimed_at AS "claimedAt",
       CASE u.state WHEN 'applying' THEN 'apply' WHEN 'confirming' THEN 'confirm' ELSE 'examine' END AS work,
       u.overwrite, u.confirmed, u.doubtful, u.confirmed_doubtful AS "confirmedDoubtful", u.reading, u.report -> 'reading' AS "readAs",
       coalesce(CASE u.state WHEN 'confirming' THEN u.doubtful_by ELSE u.asked_by END, 'member:' || u.uploaded_by) AS "askedBy"`,
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
  const problem = '{"code": "import-interrupted", "details": {}}';
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `UPDATE import_upload SET claimed_at = NULL, changed_at = $1, state = CASE state WHEN 'confirming' THEN 'applied'::upload_state ELSE 'failed' END,
         problem = CASE state WHEN 'confirming' THEN NULL ELSE $2::jsonb END, doubtful_problem = CASE state WHEN 'confirming' THEN $2::jsonb END
       WHERE ${TAKEN} RETURNING id`,
      [now, problem],
    );
    await recordAudit(
      client,
      rows.map(({ id }) => ({
        actor: "instance",
        action: "fail",
        subject: "import_upload",
        subjectId: String(id),
        after: { problem: "import-interrupted" },
      })),
    );
  });
}
