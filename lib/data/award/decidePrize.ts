import type pg from "pg";
import { castingChoices } from "@/lib/domain/award/castingChoices";
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
  /** Of the decision that was on the page, though the vote was opened again since; 0 for none. */
  version: number;
  /** Whether the ballots were shown to be divided, and this is the vote that parts them. */
  casting: boolean;
  memberId: number;
  actor: string;
  now: Date;
}

/** What a decision rests on, kept with it. */
export interface DecisionBasis {
  quorum: Pick<NomineeQuorum, "entitled" | "present" | "needed">;
  /** Where the jury voted: with `manner` chair, its ballots were divided, and the casting vote parted them. */
  votes: Pick<Tally, "counts" | "cast"> | null;
  /** As what somebody decided: who holds the chair's seat, or a manager in their place. */
  as: "chair" | "manager";
}
type Manner = "vote" | "chair";

/**
 * Decides on a nominee, as the award says: what more than half of the ballots say, or what the chair says. Where no prize has more than half,
 * the chair's casting vote is between those that have the most. Where links keep every juror away, a manager decides. Pending until the
 * palmarès is published; decided again, it is a new version. The audit log tells that it was, and not what.
 * @throws ExpectedError `quorum-missing`, `ballots-missing`, `not-voted`, `award-stale`
 */
export async function decidePrize(client: pg.PoolClient, decided: Decision): Promise<void> {
  const { nomineeId, prize, reason, version, memberId, actor, now } = decided;
  await holdNominee(client, nomineeId);
  const { rule, ...capacity } = await readRule(client, nomineeId, memberId);
  const { manner, ...found } = await readBasis(client, rule, decided);
  const basis: DecisionBasis = { ...found, ...capacity };
  const { rows } = await client.query<{ version: number }>(
    `INSERT INTO decision (nominee_id, prize, reason, manner, basis, decided_by, decided_at, version)
     SELECT $1, $2::text::prize, $3, $4::text::decision_manner, $5, $6, $7, 1 WHERE $8 = 0 OR EXISTS (SELECT FROM decision WHERE nominee_id = $1)
     ON CONFLICT (nominee_id) DO UPDATE SET prize = excluded.prize, reason = excluded.reason, manner = excluded.manner, basis = excluded.basis,
       decided_by = excluded.decided_by, decided_at = excluded.decided_at, version = decision.version + 1
     WHERE decision.version = $8
     RETURNING version`,
    [nomineeId, prize, reason, manner, basis, memberId, now, version],
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

async function readRule(client: pg.PoolClient, nomineeId: string, memberId: number): Promise<{ rule: Manner; as: DecisionBasis["as"] }> {
  const { rows } = await client.query<{ rule: Manner; as: DecisionBasis["as"] }>(
    `SELECT e.decided_by::text AS rule, CASE WHEN s.chair THEN 'chair' ELSE 'manager' END AS "as"
     FROM nominee n JOIN award_category c ON c.id = n.category_id JOIN award_edition e ON e.id = c.award_id
       LEFT JOIN jury_seat s ON s.category_id = c.id AND s.member_id = $2
     WHERE n.id = $1 AND n.removed_at IS NULL`,
    [nomineeId, memberId],
  );
  if (!rows[0]) throw new ExpectedError("unknown-nominee");
  return rows[0];
}

async function readBasis(
  client: pg.PoolClient,
  rule: Manner,
  { nomineeId, prize, casting }: Decision,
): Promise<Pick<DecisionBasis, "quorum" | "votes"> & { manner: Manner }> {
  const { reached, ...quorum } = await readQuorum(client, nomineeId);
  if (quorum.entitled === 0) return { manner: "chair", quorum, votes: null };
  if (!reached) throw new ExpectedError("quorum-missing", { ...quorum });
  if (rule === "chair") return { manner: rule, quorum, votes: null };
  const tally = await readTally(client, nomineeId);
  const { outcome, counts, cast } = tally;
  // Those who are there and keep silent do not decide: else one ballot would, of many.
  if (cast < quorum.needed) throw new ExpectedError("ballots-missing", { cast, needed: quorum.needed });
  const said = casting ? castingChoices(tally).includes(prize) : outcome === prize;
  if (!said) throw new ExpectedError("not-voted", { cast, ...counts });
  return { manner: casting ? "chair" : "vote", quorum, votes: { counts, cast } };
}
