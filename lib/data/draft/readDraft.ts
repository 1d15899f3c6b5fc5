import { database } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import { choosePrevious } from "../edition/choosePrevious";
import { readRevision } from "../edition/readRevision";
import { countChanges } from "./countChanges";
import { DRAFT_COLUMNS, type Draft } from "./draft";

export interface DraftDetails extends Draft {
  /** Whether figures may have changed since the preview. */
  previewIsOld: boolean;
  /** What it is set beside: the edition before or, for a revision, what readers have now. */
  against: { code: string; title: string; revision: number } | null;
  /** Figures of the window that wait for a second pair of eyes, by campaign. */
  doubtful: readonly { campaignId: number; title: string; count: number }[];
  /** What readers have said is wrong, and nobody has answered. */
  reports: number;
}

/**
 * A draft with all that should be looked at before it is published.
 * @throws ExpectedError `unknown-draft`
 */
export async function readDraft(id: number): Promise<DraftDetails> {
  const { pool } = database();
  const { rows } = await pool.query<Draft>(
    `SELECT ${DRAFT_COLUMNS} FROM edition_draft d JOIN member m ON m.id = d.created_by WHERE d.id = $1`,
    [id],
  );
  const draft = rows[0];
  if (!draft) throw new ExpectedError("unknown-draft", { found: id });
  const [changes, against, doubtful, reports] = await Promise.all([
    draft.preview === null ? null : countChanges(pool, draft.preview.computedAt),
    draft.reason === null ? choosePrevious(pool, draft.referenceOn, undefined) : readRevision(pool, draft.code),
    readDoubtful(draft),
    pool.query<{ count: number }>("SELECT count(*) AS count FROM report WHERE state IN ('open', 'taken')"),
  ]);
  return {
    ...draft,
    previewIsOld: draft.preview !== null && changes !== draft.preview.changes,
    against: against && { code: against.code, title: against.title, revision: against.number },
    doubtful,
    reports: reports.rows[0]?.count ?? 0,
  };
}

async function readDoubtful({ referenceOn, windowDays }: Draft): Promise<DraftDetails["doubtful"]> {
  const { rows } = await database().pool.query(
    `SELECT c.id AS "campaignId", c.title, count(*) AS count FROM campaign_entry e JOIN campaign c ON c.id = e.campaign_id
     WHERE e.state = 'doubtful' AND e.observed_on BETWEEN $1::date - $2::int AND $1::date GROUP BY c.id ORDER BY c.reference_on DESC, c.id`,
    [referenceOn, windowDays],
  );
  return rows;
}
