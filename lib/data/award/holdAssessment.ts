import type pg from "pg";
import { type AssessmentText, readAssessmentText } from "@/lib/domain/award/assessmentText";
import type { Criterion } from "@/lib/domain/award/criterion";
import { ExpectedError } from "@/lib/platform/errors";
import { readCriteria } from "./readCriteria";

/** Whose assessment of what, and when it is written. */
export interface AssessmentId {
  nomineeId: string;
  memberId: number;
  actor: string;
  now: Date;
}

/** What a page was typed over, and which page it was. */
export interface TypedOver {
  /** The `draftVersion` that it showed. */
  draftVersion: number;
  /** Pages whose writing this text continues: the answer to what they sent may never have reached them. */
  writers: readonly string[];
}

/** An assessment as it is stored, held until the transaction ends. */
export interface HeldAssessment {
  categoryId: number;
  criteria: readonly Criterion[];
  state: "draft" | "submitted" | "abstained";
  /** What was typed and not submitted; null where nothing waits. */
  draft: AssessmentText | null;
  /** The page that the draft is of. */
  writer: string | null;
  draftVersion: number;
  /** Of what was last submitted, or of the abstention. */
  version: number;
  /** What counts; null where nothing does. */
  submitted: AssessmentText | null;
}

interface Row {
  categoryId: number;
  awardId: number;
  state: HeldAssessment["state"];
  draft: unknown;
  draftVersion: number;
  version: number;
  comment: string;
  scores: Record<string, number>;
}

/**
 * Holds a juror's assessment of a nominee, begun where it was not.
 * @throws ExpectedError `unknown-nominee` where they have not declared that nothing links them to it, and where it was removed
 */
export async function holdAssessment(client: pg.PoolClient, { nomineeId, memberId, now }: AssessmentId): Promise<HeldAssessment> {
  await client.query(
    `INSERT INTO assessment (nominee_id, member_id, state, changed_at)
     SELECT n.id, $2, 'draft', $3 FROM nominee n JOIN conflict x ON x.nominee_id = n.id AND x.member_id = $2 AND x.source = 'declared' AND x.link = 'none'
     WHERE n.id = $1 AND n.removed_at IS NULL ON CONFLICT (nominee_id, member_id) DO NOTHING`,
    [nomineeId, memberId, now],
  );
  const { rows } = await client.query<Row>(
    `SELECT c.id AS "categoryId", c.award_id AS "awardId", a.state::text AS state, a.draft, a.draft_version AS "draftVersion", a.version, a.comment,
       (SELECT coalesce(jsonb_object_agg(s.criterion_id, s.score), '{}') FROM assessment_score s
         WHERE s.nominee_id = a.nominee_id AND s.member_id = a.member_id) AS scores
     FROM assessment a JOIN nominee n ON n.id = a.nominee_id AND n.removed_at IS NULL JOIN award_category c ON c.id = n.category_id
       JOIN conflict x ON x.nominee_id = n.id AND x.member_id = a.member_id AND x.source = 'declared' AND x.link = 'none'
     WHERE a.nominee_id = $1 AND a.member_id = $2 FOR UPDATE OF a`,
    [nomineeId, memberId],
  );
  const [row] = rows;
  if (!row) throw new ExpectedError("unknown-nominee");
  const { state, draft, draftVersion, version, comment, scores } = row;
  return {
    categoryId: row.categoryId,
    criteria: await readCriteria(client, row.awardId),
    ...{ state, draftVersion, version },
    draft: draft === null ? null : readAssessmentText(draft),
    writer: writerOf(draft),
    submitted: state === "submitted" ? { scores, comment } : null,
  };
}

/** What the juror last had before them. */
export function shownOf({ draft, submitted }: Pick<HeldAssessment, "draft" | "submitted">): AssessmentText | null {
  return draft ?? submitted;
}

/** Whether somebody typed over what is stored, and not over something older: another page of theirs may have been quicker. */
export function isTypedOver({ draftVersion, writer }: HeldAssessment, over: TypedOver): boolean {
  return over.draftVersion === draftVersion || (writer !== null && over.writers.includes(writer));
}

function writerOf(draft: unknown): string | null {
  const { writer } = (draft ?? {}) as { writer?: unknown };
  return typeof writer === "string" ? writer : null;
}
