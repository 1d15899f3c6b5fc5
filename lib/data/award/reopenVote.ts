import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdNominee } from "./holdNominee";
import { STANDING_DECISIONS } from "./standingDecisions";

interface Reopening {
  nomineeId: string;
  reason: string;
  /** Of the decision that was on the page. */
  version: number;
  memberId: number;
  actor: string;
  now: Date;
}

/**
 * Takes a decision back, for a reason that the procès-verbal says: the jury votes again, from an empty box. The decision stays among its
 * versions, with the ballots that were counted.
 * @throws ExpectedError `award-stale` where that version does not stand, or no more
 */
export async function reopenVote(client: pg.PoolClient, { nomineeId, reason, version, memberId, actor, now }: Reopening): Promise<void> {
  await holdNominee(client, nomineeId);
  const { rowCount } = await client.query(
    `INSERT INTO vote_reopening (nominee_id, version, reason, reopened_by, reopened_at)
     SELECT d.nominee_id, d.version, $3, $4, $5 FROM ${STANDING_DECISIONS} d WHERE d.nominee_id = $1 AND d.version = $2`,
    [nomineeId, version, reason, memberId, now],
  );
  if (rowCount === 0) throw new ExpectedError("award-stale");
  await client.query("DELETE FROM ballot WHERE nominee_id = $1", [nomineeId]);
  await recordAudit(client, [{ actor, action: "reopen", subject: "nominee", subjectId: nomineeId, after: { version } }]);
}
