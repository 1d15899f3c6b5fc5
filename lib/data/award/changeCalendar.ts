import type pg from "pg";
import type { Phase } from "@/lib/domain/award/phase";
import { recordAudit } from "../audit/recordAudit";
import { holdSeenAward } from "./holdSeenAward";
import { writeCalendar } from "./writeCalendar";

/**
 * Gives an award another calendar.
 * @throws ExpectedError as `holdSeenAward`
 */
export async function changeCalendar(
  client: pg.PoolClient,
  award: { awardId: number; version: number },
  phases: readonly Phase[],
  actor: string,
): Promise<void> {
  const { awardId, version } = award;
  await holdSeenAward(client, awardId, version);
  const { rows } = await client.query<{ kind: string; days: string }>(
    `SELECT kind::text AS kind, concat_ws(' ', starts_on, ends_on) AS days FROM award_phase WHERE award_id = $1 ORDER BY kind`,
    [awardId],
  );
  await writeCalendar(client, awardId, phases);
  const before = Object.fromEntries(rows.map(({ kind, days }) => [kind, days]));
  const after = Object.fromEntries(
    phases.map(({ kind, startsOn, endsOn }) => [kind, endsOn === null ? startsOn : `${startsOn} ${endsOn}`]),
  );
  await recordAudit(client, [{ actor, action: "change-calendar", subject: "award", subjectId: String(awardId), before, after }]);
}
