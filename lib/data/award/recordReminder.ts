import type pg from "pg";
import { openPhase } from "@/lib/domain/award/phase";
import type { Day } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { type DueJuror, listDueJurors } from "./listDueJurors";
import { type AwardFacts, readAward } from "./readAward";
import { requireUnpublished } from "./requireUnpublished";

export interface Reminder {
  award: AwardFacts;
  jurors: DueJuror[];
}

/**
 * Whom a manager reminds of what they have left to do, which the log keeps: how many, and not whom.
 * @param today in Paris
 * @throws ExpectedError `unknown-award`, `award-published`, `phase-closed` while no phase is open
 */
export async function recordReminder(
  client: pg.PoolClient,
  { year, managerId, today }: { year: number; managerId: number; today: Day },
  actor: string,
): Promise<Reminder> {
  const award = await readAward(year, client);
  await requireUnpublished(client, award.id);
  const open = openPhase(award.activePhase, award.phases, today);
  if (open === null) throw new ExpectedError("phase-closed");
  const jurors = await listDueJurors(client, { awardId: award.id, managerId, assessing: open === "assessment" });
  if (jurors.length > 0) {
    const after = { count: jurors.length };
    await recordAudit(client, [{ actor, action: "remind", subject: "award", subjectId: String(award.id), after }]);
  }
  return { award, jurors };
}
