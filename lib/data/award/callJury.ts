import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import { recordAudit } from "../audit/recordAudit";
import { type CalledJuror, listCalledJurors } from "./listCalledJurors";
import { type AwardFacts, readAward } from "./readAward";

export interface JuryCall {
  award: AwardFacts;
  jurors: CalledJuror[];
  /** Whether they are not called now, for they were too often today: then there is nobody in it. */
  held: boolean;
}

interface Asked {
  year: number;
  /** In Paris. */
  today: Day;
  /** Counts that they are called, and tells whether they may be once more today. */
  within: () => Promise<boolean>;
}

/**
 * Whom the assessment that was made active calls, which the log keeps: how many, and not whom. In the transaction that made it active.
 * @returns null where there is nobody to call, or nothing left to do: its last day is over
 */
export async function callJury(client: pg.PoolClient, { year, today, within }: Asked, actor: string): Promise<JuryCall | null> {
  const award = await readAward(year, client);
  const last = award.phases.find(({ kind }) => kind === "assessment")?.endsOn ?? null;
  const jurors = last !== null && last < today ? [] : await listCalledJurors(client, award.id);
  if (jurors.length === 0) return null;
  if (!(await within())) return { award, jurors: [], held: true };
  const after = { count: jurors.length };
  await recordAudit(client, [{ actor, action: "call-jury", subject: "award", subjectId: String(award.id), after }]);
  return { award, jurors, held: false };
}
