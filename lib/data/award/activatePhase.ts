import type pg from "pg";
import type { PhaseKind } from "@/lib/domain/award/phase";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { requireRequired } from "./changeCriteria";
import { holdSeenAward } from "./holdSeenAward";

/**
 * Makes a phase the active one, in the place of the one that was; null closes all. Once the jury has deliberated it has read every score:
 * nothing is assessed after.
 * @returns the award's year
 * @throws ExpectedError as `holdSeenAward`; `deliberation-begun` where the deliberation was the active one before; `grid-without-required` where
 * the assessment would begin by a grid of which nothing need be answered
 */
export async function activatePhase(
  client: pg.PoolClient,
  award: { awardId: number; version: number },
  phase: PhaseKind | null,
  actor: string,
): Promise<{ year: number }> {
  const { activePhase, year } = await holdSeenAward(client, award.awardId, award.version);
  if (phase !== null && phase !== "deliberation" && (await wasDeliberated(client, award.awardId)))
    throw new ExpectedError("deliberation-begun");
  if (phase === "assessment") await requireRequired(client, award.awardId);
  await client.query("UPDATE award_edition SET active_phase = $2::text::award_phase_kind WHERE id = $1", [award.awardId, phase]);
  const [before, after] = [{ activePhase }, { activePhase: phase }];
  await recordAudit(client, [{ actor, action: "activate-phase", subject: "award", subjectId: String(award.awardId), before, after }]);
  return { year };
}

/** By the log, which nothing takes back; an award whose jury had sent nothing by then may go back. */
export async function wasDeliberated(client: pg.PoolClient, awardId: number): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM audit_log WHERE subject = 'award' AND subject_id = $1::text AND action = 'activate-phase'
       AND after ->> 'activePhase' = 'deliberation' AND EXISTS (
         SELECT FROM assessment_version v JOIN nominee n ON n.id = v.nominee_id JOIN award_category c ON c.id = n.category_id
         WHERE c.award_id = $1::int)`,
    [awardId],
  );
  return rowCount !== 0;
}
