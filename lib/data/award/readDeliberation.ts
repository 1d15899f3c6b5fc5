import type pg from "pg";
import { adjustScores } from "@/lib/domain/award/adjustScores";
import { type Assessment, type DeliberationRow, deliberate } from "@/lib/domain/award/deliberate";
import { expectedPairs } from "@/lib/domain/award/expectedPairs";
import type { JuryPair } from "@/lib/domain/award/juryPair";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import type { Prize } from "@/lib/domain/award/prize";
import { sameSets } from "@/lib/domain/award/sameSets";
import type { WeighedCriterion } from "@/lib/domain/award/scoreAssessment";
import type { Level } from "@/lib/domain/territory/level";
import { inSnapshot } from "../inSnapshot";
import { type CategoryHead, readCategoryHead } from "./readCategoryHead";
import { seenAssessments, seesOthers } from "./seenAssessments";
import { seenNominees } from "./seenNominees";
import { STANDING_DECISIONS } from "./standingDecisions";

interface SeenNominee {
  nomineeId: string;
  name: string;
  level: Level;
  code: string;
  facts: NomineeFacts | null;
  /** Whether what others think of it is shown: else it has no count, no mean, no rank, and nobody is missing. */
  open: boolean;
  /** The prize decided so far; null where it is hidden as well. */
  prize: Prize | null;
}
export interface DeliberationCriterion extends WeighedCriterion {
  name: string;
}
export interface Seat {
  memberId: number;
  name: string;
  chair: boolean;
  present: boolean | null;
}
export type DeliberationLine = DeliberationRow & SeenNominee & { adjusted: number | null };

export interface DeliberationOf {
  head: CategoryHead;
  criteria: readonly DeliberationCriterion[];
  seats: readonly Seat[];
  /** By rank. */
  rows: readonly DeliberationLine[];
  /** Whether jurors scored different sets, so that the adjusted scores say something. */
  adjusted: boolean;
  /** Of the nominees that are open. */
  expected: number;
  missing: readonly { juror: string; nominee: string; nomineeId: string }[];
}

interface Asked {
  memberId: number;
  categoryId: number;
}

/** What a jury deliberates on, as far as one of its members or a manager may know: all of it is made of what they may see, and nothing else. */
export function readDeliberation(pool: pg.Pool, { memberId, categoryId }: Asked): Promise<DeliberationOf> {
  return inSnapshot(pool, async (client) => {
    const head = await readCategoryHead(client, categoryId, memberId);
    const { rows: nominees } = await client.query<SeenNominee>(NOMINEES, [memberId, categoryId, head.prizesShown]);
    const { rows: criteria } = await client.query<DeliberationCriterion>(CRITERIA, [head.awardId]);
    const { rows: seats } = await client.query<Seat>(SEATS, [categoryId]);
    const { rows: assessments } = await client.query<Assessment>(ASSESSMENTS, [memberId, categoryId]);
    const { rows: without } = await client.query<JuryPair>(WITHOUT, [memberId, categoryId]);
    const assigned = head.assigned ? (await client.query<JuryPair>(ASSIGNED, [memberId, categoryId])).rows : null;
    const open = nominees.filter((nominee) => nominee.open).map(({ nomineeId }) => nomineeId);
    const expected = expectedPairs({ nominees: open, jurors: seats.map((seat) => seat.memberId), without, assigned });
    return { head, criteria, seats, ...shown(nominees, criteria, seats, assessments, expected) };
  });
}

function shown(
  nominees: readonly SeenNominee[],
  criteria: readonly DeliberationCriterion[],
  seats: readonly Seat[],
  given: readonly Assessment[],
  expected: readonly JuryPair[],
): Omit<DeliberationOf, "head" | "criteria" | "seats"> {
  const byId = new Map(nominees.map((nominee) => [nominee.nomineeId, nominee]));
  const names = new Map(seats.map(({ memberId, name }) => [memberId, name]));
  // One's own, of a nominee whose others wait, would pass for the jury's.
  const assessments = given.filter(({ nomineeId }) => byId.get(nomineeId)?.open);
  const { rows, scores, missing } = deliberate({ nominees: [...byId.keys()], criteria, assessments, expected });
  const adjustment = sameSets(scores) ? null : adjustScores(scores);
  const adjusted = adjustment?.settled ? adjustment.scores : null;
  return {
    rows: rows.flatMap((row) => {
      const nominee = byId.get(row.nomineeId);
      return nominee ? [{ ...nominee, ...row, adjusted: adjusted?.get(row.nomineeId) ?? null }] : [];
    }),
    adjusted: adjusted !== null,
    expected: expected.length,
    missing: missing.map(({ jurorId, nomineeId }) => ({
      juror: names.get(jurorId) ?? "",
      nominee: byId.get(nomineeId)?.name ?? "",
      nomineeId,
    })),
  };
}

/** Of the category $2, that the member $1 may know of, and that are still nominated. */
const SEEN = `${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL
  JOIN award_edition e ON e.id = seen.award_id`;

const NOMINEES = `SELECT n.id AS "nomineeId", n.name, n.level::text AS level, n.code, n.facts, ${seesOthers("$1")} AS open,
    CASE WHEN $3 THEN (SELECT d.prize::text FROM ${STANDING_DECISIONS} d WHERE d.nominee_id = n.id) END AS prize
  FROM ${SEEN} WHERE seen.category_id = $2 ORDER BY n.name, n.id`;

/** The grid of the award $1. */
export const CRITERIA = `SELECT id, name, weight::float8 AS weight, required, independent FROM criterion WHERE award_id = $1 ORDER BY position, id`;

const SEATS = `SELECT m.id AS "memberId", m.name, s.chair, s.present FROM jury_seat s JOIN member m ON m.id = s.member_id
  WHERE s.category_id = $1 ORDER BY m.name, m.id`;

const ASSESSMENTS = `SELECT a.nominee_id AS "nomineeId", a.member_id AS "jurorId", a.scores
  FROM (SELECT a.nominee_id, a.member_id, coalesce(jsonb_object_agg(s.criterion_id, s.score) FILTER (WHERE s.score IS NOT NULL), '{}') AS scores
    FROM ${seenAssessments("$1")} a JOIN nominee n ON n.id = a.nominee_id AND n.category_id = $2
      LEFT JOIN assessment_score s ON s.nominee_id = a.nominee_id AND s.member_id = a.member_id
    GROUP BY a.nominee_id, a.member_id) a`;

const WITHOUT = `SELECT DISTINCT w.nominee_id AS "nomineeId", w.member_id AS "jurorId"
  FROM (SELECT nominee_id, member_id FROM conflict WHERE link <> 'none'
    UNION ALL SELECT nominee_id, member_id FROM assessment WHERE state = 'abstained') w
    JOIN ${seenNominees("$1")} seen ON seen.nominee_id = w.nominee_id WHERE seen.category_id = $2`;

const ASSIGNED = `SELECT a.nominee_id AS "nomineeId", a.member_id AS "jurorId"
  FROM assignment a JOIN ${seenNominees("$1")} seen ON seen.nominee_id = a.nominee_id WHERE seen.category_id = $2`;
