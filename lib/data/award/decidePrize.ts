import type pg from "pg";
import type { Prize } from "@/lib/domain/award/prize";
import type { Tally } from "@/lib/domain/award/tallyVotes";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdNominee } from "./holdNominee";
import { type NomineeQuorum, readQuorum } from "./readQuorum";
import { readTally } from "./readTally";

interface Decision {
  nomineeId: string;
  prize: Prize;
  reason: string;
  /** Of the decision that was on the page; 0 for none. */
  version: number;
  memberId: number;
  actor: string;
  now: Date;
}

/** What a decision rests on, kept with it. */
export interface DecisionBasis {
  quorum: Pick<NomineeQuorum, "entitled" | "present" | "needed">;
  /** Where the jury voted. */
  votes: Pick<Tally, "counts" | "cast"> | null;
}

/**
 * Decides on a nominee, as the award says: what more than half of the ballots say, or what the chair says. Pending until the palmarès is
 * published; decided again, it is a new version. The audit log tells that it was, and not what.
 * @throws ExpectedError `quorum-missing`, `not-voted`, `award-stale`
 */
export async function decidePrize(client: pg.PoolClient, { nomineeId, version, actor, now, ...decided }: Decision): Promise<void> {
  await holdNominee(client, nomineeId);
  const manner = await readManner(client, nomineeId);
  const quorum = await requireQuorum(client, nomineeId);
  const votes = manner === "vote" ? await requireMajority(client, nomineeId, decided.prize) : null;
  const basis: DecisionBasis = { quorum, votes };
  const row = [nomineeId, decided.prize, decided.reason, manner, basis, decided.memberId, now, version];
  const { rows } = await client.query<{ version: number }>(
    `INSERT INTO decision (nominee_id, prize, reason, manner, basis, decided_by, decided_at, version)
     SELECT $1, $2::text::prize, $3, $4::text::decision_manner, $5, $6, $7, 1 WHERE $8 = 0 OR EXISTS (SELECT FROM decision WHERE nominee_id = $1)
     ON CONFLICT (nominee_id) DO UPDATE SET prize = excluded.prize, reason = excluded.reason, manner = excluded.manner, basis = excluded.basis,
       decided_by = excluded.decided_by, decided_at = excluded.decided_at, version = decision.version + 1
     WHERE decision.version = $8
     RETURNING version`,
    row,
  );
  const kept = rows[0]?.version;
  if (kept === undefined) throw new ExpectedError("award-stale");
  await client.query(
    `INSERT INTO decision_version (nominee_id, version, prize, reason, manner, basis, decided_by, decided_at)
     SELECT nominee_id, version, prize, reason, manner, basis, decided_by, decided_at FROM decision WHERE nominee_id = $1`,
    [nomineeId],
  );
  await recordAudit(client, [{ actor, action: "decide", subject: "nominee", subjectId: nomineeId, after: { version: kept } }]);
}

async function readManner(client: pg.PoolClient, nomineeId: string): Promise<"vote" | "chair"> {
  const { rows } = await client.query<{ manner: "vote" | "chair" }>(
    `SELECT e.decided_by::text AS manner FROM nominee n JOIN award_category c ON c.id = n.category_id JOIN award_edition e ON e.id = c.award_id
     WHERE n.id = $1 AND n.removed_at IS NULL`,
    [nomineeId],
  );
  if (!rows[0]) throw new ExpectedError("unknown-nominee");
  return rows[0].manner;
}

async function requireQuorum(client: pg.PoolClient, nomineeId: string): Promise<DecisionBasis["quorum"]> {
  const { reached, ...found } = await readQuorum(client, nomineeId);
  if (!reached) throw new ExpectedError("quorum-missing", { ...found });
  return found;
}

async function requireMajority(client: pg.PoolClient, nomineeId: string, prize: Prize): Promise<DecisionBasis["votes"]> {
  const { outcome, counts, cast } = await readTally(client, nomineeId);
  if (outcome !== prize) throw new ExpectedError("not-voted", { cast, ...counts });
  return { counts, cast };
}
