import type pg from "pg";
import { openPhase, type Phase, type PhaseKind } from "@/lib/domain/award/phase";
import type { Standing } from "@/lib/domain/award/standing";
import type { Day } from "@/lib/domain/snapshot/figure";
import { seenNominees } from "./seenNominees";

/** Who asks, on which day (Paris). Within a transaction `hold` keeps the award's phase as it is until the transaction ends. */
export interface StandingAsked {
  memberId: number;
  today: Day;
  hold: boolean;
}
type Reader = Pick<pg.Pool, "query">;
type Seat = { seated: boolean; chair: boolean };

/**
 * SQL: whether a nominee keeps a member from what is of all: one that is hidden from them; one that was removed, where anything links them to
 * it, for signed minutes and the assessments behind them keep it.
 */
const KEEPS_AWAY = `(CASE WHEN n.removed_at IS NULL THEN n.id NOT IN (SELECT nominee_id FROM ${seenNominees("$1")} seen)
  ELSE EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = $1 AND x.link <> 'none') END)`;

const NOWHERE: Standing = { sees: false, seat: null, phase: null };

/** Towards a nominee: whether it is one that they may know of. */
export async function readNomineeStanding(reader: Reader, nomineeId: string, asked: StandingAsked): Promise<Standing> {
  const phase = await phaseOf(
    reader,
    "SELECT c.award_id FROM nominee n JOIN award_category c ON c.id = n.category_id WHERE n.id = $1",
    nomineeId,
    asked,
  );
  const { rows } = await reader.query<Seat>(`SELECT seated, chair FROM ${seenNominees("$1")} seen WHERE nominee_id = $2`, [
    asked.memberId,
    nomineeId,
  ]);
  return standing(rows[0], phase);
}

/**
 * Towards a category: whether they sit in it, or manage it.
 * @param whole whether what is asked for is of all its nominees: nobody does it who may not know of one of them
 */
export async function readCategoryStanding(
  reader: Reader,
  categoryId: number,
  asked: StandingAsked & { whole: boolean },
): Promise<Standing> {
  const phase = await phaseOf(reader, "SELECT award_id FROM award_category WHERE id = $1", categoryId, asked);
  const { rows } = await reader.query<Seat>(
    `SELECT s.member_id IS NOT NULL AS seated, coalesce(s.chair, false) AS chair
     FROM award_category c JOIN member m ON m.id = $1 LEFT JOIN jury_seat s ON s.category_id = c.id AND s.member_id = m.id
     WHERE c.id = $2 AND ('JURY_MANAGER' = ANY (m.roles) OR s.member_id IS NOT NULL) AND NOT ($3 AND EXISTS (
       SELECT FROM nominee n WHERE n.category_id = c.id AND ${KEEPS_AWAY}))`,
    [asked.memberId, categoryId, asked.whole],
  );
  return standing(rows[0], phase);
}

/**
 * Towards an award: whether they sit on its jury, or manage it.
 * @param whole as for a category
 */
export async function readAwardStanding(reader: Reader, awardId: number, asked: StandingAsked & { whole: boolean }): Promise<Standing> {
  const phase = await readOpenPhase(reader, awardId, asked);
  const { rows } = await reader.query<Seat>(
    `SELECT j.member_id IS NOT NULL AS seated, false AS chair
     FROM award_edition e JOIN member m ON m.id = $1 LEFT JOIN juror j ON j.award_id = e.id AND j.member_id = m.id
     WHERE e.id = $2 AND ('JURY_MANAGER' = ANY (m.roles) OR j.member_id IS NOT NULL) AND NOT ($3 AND EXISTS (
       SELECT FROM award_category c JOIN nominee n ON n.category_id = c.id WHERE c.award_id = e.id AND ${KEEPS_AWAY}))`,
    [asked.memberId, awardId, asked.whole],
  );
  return standing(rows[0], phase);
}

/** Towards awards that the transaction holds, all of each: a manager who may know of every one of their nominees. */
export async function readOpenAwardsStanding(
  reader: Reader,
  awardIds: readonly number[],
  { memberId }: Pick<StandingAsked, "memberId">,
): Promise<Standing> {
  const { rows } = await reader.query<Seat>(
    `SELECT false AS seated, false AS chair FROM member m WHERE m.id = $1 AND 'JURY_MANAGER' = ANY (m.roles) AND NOT EXISTS (
       SELECT FROM award_category c JOIN nominee n ON n.category_id = c.id WHERE c.award_id = ANY ($2::int[]) AND ${KEEPS_AWAY})`,
    [memberId, awardIds],
  );
  return standing(rows[0], null);
}

/** The phase of an award whose rights are open; null for none, and where there is no such award. */
export async function readOpenPhase(
  reader: Reader,
  awardId: number,
  asked: Pick<StandingAsked, "today" | "hold">,
): Promise<PhaseKind | null> {
  const { rows } = await reader.query<{ active: PhaseKind | null }>(
    `SELECT active_phase::text AS active FROM award_edition WHERE id = $1 ${asked.hold ? "FOR SHARE" : ""}`,
    [awardId],
  );
  const phases = await reader.query<Phase>(
    `SELECT kind::text AS kind, starts_on AS "startsOn", ends_on AS "endsOn" FROM award_phase WHERE award_id = $1`,
    [awardId],
  );
  return openPhase(rows[0]?.active ?? null, phases.rows, asked.today);
}

/** First of all, so that what is held is held before anything is looked at. */
async function phaseOf(reader: Reader, awardSql: string, id: number | string, asked: StandingAsked): Promise<PhaseKind | null> {
  const { rows } = await reader.query<{ award_id: number }>(awardSql, [id]);
  return rows[0] ? readOpenPhase(reader, rows[0].award_id, asked) : null;
}

function standing(seat: Seat | undefined, phase: PhaseKind | null): Standing {
  if (!seat) return NOWHERE;
  return { sees: true, seat: seat.chair ? "chair" : seat.seated ? "juror" : null, phase };
}
