import type pg from "pg";
import type { Scores } from "@/lib/domain/award/criterion";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import type { Prize } from "@/lib/domain/award/prize";
import { scoreAssessment } from "@/lib/domain/award/scoreAssessment";
import type { Tally } from "@/lib/domain/award/tallyVotes";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { inSnapshot } from "../inSnapshot";
import type { DecisionBasis } from "./decidePrize";
import { ENTITLED_JURORS } from "./entitledJurors";
import { type CategoryHead, readCategoryHead } from "./readCategoryHead";
import { CRITERIA, type DeliberationCriterion } from "./readDeliberation";
import { isPresent, type NomineeQuorum, readQuorum } from "./readQuorum";
import { readTally } from "./readTally";
import { seenAssessments, seesOthers } from "./seenAssessments";
import { seenNominees } from "./seenNominees";
import { STANDING_DECISIONS } from "./standingDecisions";

export interface NomineeDeliberation {
  head: CategoryHead;
  nomineeId: string;
  name: string;
  level: Level;
  code: string;
  facts: NomineeFacts | null;
  /** Whether what others think of it is shown. */
  open: boolean;
  criteria: readonly DeliberationCriterion[];
  assessments: readonly ShownAssessment[];
  /** Names of those whose assessment is waited for, and of those who abstain; nobody where it is not open. */
  missing: readonly string[];
  abstained: readonly string[];
  notes: readonly ShownNote[];
  quorum: NomineeQuorum;
  /** Whether they are noted as present, and may vote. */
  present: boolean;
  ownBallot: Prize | null;
  /** Once they have voted, once it is decided, or where they do not vote; null before, and where prizes are hidden from them. */
  tally: Tally | null;
  decision: ShownDecision | null;
  /** Decisions so far, those taken back among them; 0 as well where prizes are hidden from them. */
  versions: number;
  /** Decisions that were taken back, in their order; none where prizes are hidden from them. */
  reopenings: readonly ShownReopening[];
}
export interface ShownAssessment {
  memberId: number;
  juror: string;
  scores: Scores;
  /** Null where nothing that counts was answered. */
  score: number | null;
  comment: string;
}
export interface ShownNote {
  id: number;
  memberId: number;
  author: string;
  text: string;
  writtenAt: Date;
  struckAt: Date | null;
}
export interface ShownDecision {
  prize: Prize;
  reason: string;
  manner: "vote" | "chair";
  version: number;
  /** What it rests on; not all is known of what was decided before it was kept. */
  basis: Partial<DecisionBasis>;
  decidedBy: string;
  decidedAt: Date;
}

export interface ShownReopening {
  version: number;
  reason: string;
  by: string;
  at: Date;
}

interface Nominee {
  nomineeId: string;
  categoryId: number;
  name: string;
  level: Level;
  code: string;
  facts: NomineeFacts | null;
  open: boolean;
}

interface Asked {
  memberId: number;
  nomineeId: string;
}

/**
 * What the jury has before it of one nominee, as far as somebody may know.
 * @throws ExpectedError `unknown-nominee` for one that they may not know of
 */
export function readNomineeDeliberation(pool: pg.Pool, { memberId, nomineeId }: Asked): Promise<NomineeDeliberation> {
  return inSnapshot(pool, async (client) => {
    const read = async <R extends object>(sql: string, values: readonly unknown[]) => (await client.query<R>(sql, [...values])).rows;
    const [nominee] = await read<Nominee>(NOMINEE, [memberId, nomineeId]);
    if (!nominee) throw new ExpectedError("unknown-nominee");
    const { categoryId, open, ...shown } = nominee;
    const head = await readCategoryHead(client, categoryId, memberId);
    const criteria = await read<DeliberationCriterion>(CRITERIA, [head.awardId]);
    const assessments = await read<Omit<ShownAssessment, "score">>(ASSESSMENTS, [memberId, nomineeId]);
    const others = open ? await read<{ juror: string; abstained: boolean }>(OTHERS, [nomineeId]) : [];
    const decision = head.prizesShown ? ((await read<ShownDecision>(DECISION, [nomineeId]))[0] ?? null) : null;
    const [ballot] = await read<{ prize: Prize }>("SELECT prize::text AS prize FROM ballot WHERE nominee_id = $1 AND member_id = $2", [
      ...[nomineeId, memberId],
    ]);
    const told = head.prizesShown && (ballot !== undefined || decision !== null || head.seat === null);
    return {
      ...shown,
      ...{ head, open, criteria, decision, ownBallot: ballot?.prize ?? null },
      versions: head.prizesShown
        ? ((await read<{ version: number }>("SELECT version FROM decision WHERE nominee_id = $1", [nomineeId]))[0]?.version ?? 0)
        : 0,
      reopenings: head.prizesShown ? await read<ShownReopening>(REOPENINGS, [nomineeId]) : [],
      assessments: assessments.map((one) => ({ ...one, score: scoreAssessment(criteria, one.scores) })),
      missing: others.filter(({ abstained }) => !abstained).map(({ juror }) => juror),
      abstained: others.filter(({ abstained }) => abstained).map(({ juror }) => juror),
      notes: await read<ShownNote>(NOTES, [memberId, nomineeId, open]),
      quorum: await readQuorum(client, nomineeId),
      present: await isPresent(client, nomineeId, memberId),
      tally: told ? await readTally(client, nomineeId) : null,
    };
  });
}

const NOMINEE = `SELECT n.id AS "nomineeId", n.category_id AS "categoryId", n.name, n.level::text AS level, n.code, n.facts, ${seesOthers("$1")} AS open
  FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL JOIN award_edition e ON e.id = seen.award_id
  WHERE seen.nominee_id = $2`;

const ASSESSMENTS = `SELECT a.member_id AS "memberId", m.name AS juror, a.comment,
    (SELECT coalesce(jsonb_object_agg(s.criterion_id, s.score), '{}') FROM assessment_score s
      WHERE s.nominee_id = a.nominee_id AND s.member_id = a.member_id) AS scores
  FROM ${seenAssessments("$1")} a JOIN member m ON m.id = a.member_id WHERE a.nominee_id = $2 ORDER BY m.name, m.id`;

/** Of those who decide on it: who abstains, and whose assessment is waited for. */
const OTHERS = `SELECT m.name AS juror, coalesce(a.state = 'abstained', false) AS abstained
  FROM ${ENTITLED_JURORS} j JOIN member m ON m.id = j.member_id JOIN award_category c ON c.id = j.category_id
    LEFT JOIN assessment a ON a.nominee_id = j.nominee_id AND a.member_id = j.member_id
  WHERE j.nominee_id = $1 AND coalesce(a.state <> 'submitted', true) AND (NOT c.assigned OR a.state = 'abstained'
    OR EXISTS (SELECT FROM assignment s WHERE s.nominee_id = j.nominee_id AND s.member_id = j.member_id))
  ORDER BY m.name, m.id`;

/** What others noted may tell what they think: one's own until that is shown. */
const NOTES = `SELECT d.id, d.member_id AS "memberId", m.name AS author, d.text, d.written_at AS "writtenAt", d.struck_at AS "struckAt"
  FROM deliberation_note d JOIN member m ON m.id = d.member_id WHERE d.nominee_id = $2 AND ($3 OR d.member_id = $1) ORDER BY d.written_at, d.id`;

const DECISION = `SELECT d.prize::text AS prize, d.reason, d.manner::text AS manner, d.version, d.basis, m.name AS "decidedBy", d.decided_at AS "decidedAt"
  FROM ${STANDING_DECISIONS} d JOIN member m ON m.id = d.decided_by WHERE d.nominee_id = $1`;

const REOPENINGS = `SELECT r.version, r.reason, m.name AS by, r.reopened_at AS at
  FROM vote_reopening r JOIN member m ON m.id = r.reopened_by WHERE r.nominee_id = $1 ORDER BY r.version`;
