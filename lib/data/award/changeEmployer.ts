import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdOpenAwards, linkInOpenAwards } from "./linkInOpenAwards";

/**
 * Says whom a member works for, null for nobody that is a territory, and records what that links them to in each award that is under way.
 * @throws ExpectedError `unknown-member`, for somebody of no award as well
 */
export async function changeEmployer(
  client: pg.PoolClient,
  { memberId, employerId }: { memberId: number; employerId: number | null },
  { actor, now }: { actor: string; now: Date },
): Promise<void> {
  // Awards before members, as who sits on a jury is changed.
  const awards = await holdOpenAwards(client);
  const { rows } = await client.query<{ employerId: number | null }>(
    `SELECT employer_id AS "employerId" FROM member WHERE id = $1 AND roles && ARRAY['JURY_MANAGER', 'JUROR']::role[] FOR UPDATE`,
    [memberId],
  );
  const [before] = rows;
  if (!before) throw new ExpectedError("unknown-member");
  if (before.employerId === employerId) return;
  await client.query("UPDATE member SET employer_id = $2 WHERE id = $1", [memberId, employerId]);
  await recordAudit(client, [
    { actor, action: "change-employer", subject: "member", subjectId: String(memberId), before, after: { employerId } },
  ]);
  await linkInOpenAwards(client, awards, actor, now, memberId);
}
