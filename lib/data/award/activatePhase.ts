import type pg from "pg";
import type { PhaseKind } from "@/lib/domain/award/phase";
import { recordAudit } from "../audit/recordAudit";
import { holdSeenAward } from "./holdSeenAward";

/**
 * Makes a phase the active one, in the place of the one that was; null closes all.
 * @throws ExpectedError as `holdSeenAward`
 */
export async function activatePhase(
  client: pg.PoolClient,
  award: { awardId: number; version: number },
  phase: PhaseKind | null,
  actor: string,
): Promise<void> {
  const { activePhase } = await holdSeenAward(client, award.awardId, award.version);
  await client.query("UPDATE award_edition SET active_phase = $2::text::award_phase_kind WHERE id = $1", [award.awardId, phase]);
  const [before, after] = [{ activePhase }, { activePhase: phase }];
  await recordAudit(client, [{ actor, action: "activate-phase", subject: "award", subjectId: String(award.awardId), before, after }]);
}
