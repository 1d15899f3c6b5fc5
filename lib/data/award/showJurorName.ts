import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { requireUnpublished } from "./requireUnpublished";

interface Given {
  awardId: number;
  memberId: number;
  shown: boolean;
  actor: string;
}

/**
 * Keeps whether a juror agrees to be named where the palmarès is published.
 * @throws ExpectedError `unknown-award`, `award-published`
 */
export async function showJurorName(client: pg.PoolClient, { awardId, memberId, shown, actor }: Given): Promise<void> {
  await client.query("SELECT FROM award_edition WHERE id = $1 FOR SHARE", [awardId]); // a publication waits, or was first
  const { rowCount } = await client.query("UPDATE juror SET name_shown = $3 WHERE award_id = $1 AND member_id = $2", [
    awardId,
    memberId,
    shown,
  ]);
  if (!rowCount) throw new ExpectedError("unknown-award", { found: awardId });
  await requireUnpublished(client, awardId);
  await recordAudit(client, [{ actor, action: "show-name", subject: "award", subjectId: String(awardId), after: { shown } }]);
}
