import type pg from "pg";
import type { Prize } from "@/lib/domain/award/prize";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdNominee } from "./holdNominee";
import { readCategoryHead } from "./readCategoryHead";
import { isPresent } from "./readQuorum";
import { STANDING_DECISIONS } from "./standingDecisions";

interface Ballot {
  nomineeId: string;
  memberId: number;
  prize: Prize;
  actor: string;
  now: Date;
}

/**
 * A juror's one ballot on a nominee, in place of the one before, until it is decided. The audit log tells that they voted, not for what.
 * @throws ExpectedError `not-present`, `prize-decided`; `vote-closed` in its place for whom prizes are hidden from
 */
export async function castBallot(client: pg.PoolClient, { nomineeId, memberId, prize, actor, now }: Ballot): Promise<void> {
  await holdNominee(client, nomineeId);
  if (!(await isPresent(client, nomineeId, memberId))) throw new ExpectedError("not-present");
  const { rows } = await client.query<{ categoryId: number }>(
    `SELECT n.category_id AS "categoryId" FROM ${STANDING_DECISIONS} d JOIN nominee n ON n.id = d.nominee_id WHERE n.id = $1`,
    [nomineeId],
  );
  const [decided] = rows;
  if (decided) {
    // Whom prizes are hidden from is not told that there is one.
    const { prizesShown } = await readCategoryHead(client, decided.categoryId, memberId);
    throw new ExpectedError(prizesShown ? "prize-decided" : "vote-closed");
  }
  await client.query(
    `INSERT INTO ballot (nominee_id, member_id, prize, cast_at) VALUES ($1, $2, $3::text::prize, $4)
     ON CONFLICT (nominee_id, member_id) DO UPDATE SET prize = excluded.prize, cast_at = excluded.cast_at`,
    [nomineeId, memberId, prize, now],
  );
  await recordAudit(client, [{ actor, action: "vote", subject: "nominee", subjectId: nomineeId }]);
}
