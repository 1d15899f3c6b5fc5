import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { wrongField } from "../account/wrongField";
import { recordAudit } from "../audit/recordAudit";
import { holdOpenAwards, linkInOpenAwards } from "./linkInOpenAwards";

/**
 * Says whom a member works for, null for nobody that is a territory, and records what that links them to in each award that is under way. What
 * the employer before linked to is lifted for a reason alone, which the log keeps.
 * @throws ExpectedError `unknown-member`, for somebody of no award as well; `bad-form` at `reason` where it is missing
 */
export async function changeEmployer(
  client: pg.PoolClient,
  { memberId, employerId, reason = "" }: { memberId: number; employerId: number | null; reason?: string },
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
  if (reason === "" && (await isLinked(client, memberId, awards))) throw wrongField("reason", "missing");
  await client.query("UPDATE member SET employer_id = $2 WHERE id = $1", [memberId, employerId]);
  await recordAudit(client, [
    {
      actor,
      action: "change-employer",
      subject: "member",
      subjectId: String(memberId),
      before,
      after: { employerId, ...(reason !== "" && { reason }) },
    },
  ]);
  await linkInOpenAwards(client, awards, actor, now, memberId);
}

/** Whether whom somebody works for links them to a nominee of these awards. */
async function isLinked(client: pg.PoolClient, memberId: number, awardIds: readonly number[]): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM conflict x JOIN nominee n ON n.id = x.nominee_id JOIN award_category c ON c.id = n.category_id
     WHERE x.member_id = $1 AND x.source = 'automatic' AND c.award_id = ANY ($2::int[]) LIMIT 1`,
    [memberId, awardIds],
  );
  return rowCount !== 0;
}
