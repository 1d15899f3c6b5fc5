import type pg from "pg";
import { balanceAssignments } from "@/lib/domain/award/balanceAssignments";
import type { JuryPair } from "@/lib/domain/award/juryPair";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdSeenAward } from "./holdSeenAward";
import { seenNominees } from "./seenNominees";

/** A category as the manager who assigns sees it: nothing is read or written of a nominee that is hidden from them. */
interface Assigning {
  awardId: number;
  /** Of the award, where its assignments were seen on a page: two who change them at once are told. */
  version: number | null;
  categoryId: number;
  managerId: number;
  actor: string;
}
interface SeenCategory {
  jurors: number[];
  nominees: { id: string; name: string }[];
  conflicts: JuryPair[];
  assigned: (JuryPair & { byHand: boolean })[];
}

/** Whether each juror of a category scores each nominee, or those that are assigned to them. @throws ExpectedError as `holdSeenAward` */
export async function chooseAssignment(client: pg.PoolClient, assigning: Assigning, assigned: boolean): Promise<void> {
  const { awardId, version, categoryId, actor } = assigning;
  await holdSeenAward(client, awardId, version);
  const { rowCount } = await client.query("UPDATE award_category SET assigned = $3 WHERE id = $1 AND award_id = $2", [
    categoryId,
    awardId,
    assigned,
  ]);
  if (rowCount === 0) throw new ExpectedError("unknown-category");
  const subjectId = String(categoryId);
  await recordAudit(client, [{ actor, action: "choose-assignment", subject: "award-category", subjectId, after: { assigned } }]);
}

/**
 * Assigns by hand: of the nominees that are told, exactly these pairs remain.
 * @throws ExpectedError as `holdSeenAward`; `unknown-nominee`, `unknown-member`
 */
export async function assignByHand(
  client: pg.PoolClient,
  assigning: Assigning,
  told: { nomineeIds: readonly string[]; pairs: readonly JuryPair[] },
): Promise<void> {
  await holdSeenAward(client, assigning.awardId, assigning.version);
  const seen = await readSeen(client, assigning);
  const known = new Set(seen.nominees.map(({ id }) => id));
  const shown = new Set(told.nomineeIds);
  if (told.nomineeIds.some((id) => !known.has(id)) || told.pairs.some(({ nomineeId }) => !shown.has(nomineeId))) {
    throw new ExpectedError("unknown-nominee");
  }
  const seated = new Set(seen.jurors);
  if (told.pairs.some(({ jurorId }) => !seated.has(jurorId))) throw new ExpectedError("unknown-member");
  const linked = new Set(seen.conflicts.map(pairKey));
  const free = told.pairs.filter((pair) => !linked.has(pairKey(pair)));
  await client.query(
    `DELETE FROM assignment a WHERE a.nominee_id = ANY ($1::uuid[]) AND NOT EXISTS (
       SELECT FROM unnest($2::int[], $3::uuid[]) k(member_id, nominee_id) WHERE k.member_id = a.member_id AND k.nominee_id = a.nominee_id)`,
    [told.nomineeIds, free.map(({ jurorId }) => jurorId), free.map(({ nomineeId }) => nomineeId)],
  );
  await insertPairs(client, free, true);
  await audit(client, assigning, "assign");
}

/**
 * Deals a category's nominees out, on top of what was assigned by hand; what was dealt before is dealt anew.
 * @returns the nominees that lack jurors
 * @throws ExpectedError as `holdSeenAward`
 */
export async function dealOut(
  client: pg.PoolClient,
  assigning: Assigning,
  { perNominee, cap }: { perNominee: number; cap: number },
): Promise<{ name: string; lacking: number }[]> {
  await holdSeenAward(client, assigning.awardId, assigning.version);
  const seen = await readSeen(client, assigning);
  const nominees = seen.nominees.map(({ id }) => id);
  const kept = seen.assigned.filter(({ byHand }) => byHand);
  const { added, short } = balanceAssignments({ jurors: seen.jurors, nominees, conflicts: seen.conflicts, kept, perNominee, cap });
  await client.query("DELETE FROM assignment WHERE nominee_id = ANY ($1::uuid[]) AND NOT by_hand", [nominees]);
  await insertPairs(client, added, false);
  await audit(client, assigning, "deal-out", { perNominee, cap });
  const names = new Map(seen.nominees.map(({ id, name }) => [id, name]));
  return short.map(({ nomineeId, lacking }) => ({ name: names.get(nomineeId) ?? "", lacking }));
}

async function readSeen(client: pg.PoolClient, { awardId, categoryId, managerId }: Assigning): Promise<SeenCategory> {
  const seats = await client.query<{ id: number }>("SELECT member_id AS id FROM jury_seat WHERE category_id = $1 AND award_id = $2", [
    categoryId,
    awardId,
  ]);
  const nominees = await client.query<{ id: string; name: string }>(
    `SELECT n.id, n.name FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id
     WHERE seen.category_id = $2 AND seen.award_id = $3 AND n.removed_at IS NULL ORDER BY n.name, n.id`,
    [managerId, categoryId, awardId],
  );
  const ids = nominees.rows.map(({ id }) => id);
  const conflicts = await client.query<JuryPair>(
    `SELECT DISTINCT member_id AS "jurorId", nominee_id AS "nomineeId" FROM conflict WHERE nominee_id = ANY ($1::uuid[]) AND link <> 'none'`,
    [ids],
  );
  const assigned = await client.query<JuryPair & { byHand: boolean }>(
    `SELECT member_id AS "jurorId", nominee_id AS "nomineeId", by_hand AS "byHand" FROM assignment WHERE nominee_id = ANY ($1::uuid[])`,
    [ids],
  );
  return { jurors: seats.rows.map(({ id }) => id), nominees: nominees.rows, conflicts: conflicts.rows, assigned: assigned.rows };
}

async function insertPairs(client: pg.PoolClient, pairs: readonly JuryPair[], byHand: boolean): Promise<void> {
  await client.query(
    `INSERT INTO assignment (nominee_id, member_id, by_hand) SELECT k.nominee_id, k.member_id, $3
     FROM unnest($1::uuid[], $2::int[]) k(nominee_id, member_id)
     ON CONFLICT (nominee_id, member_id) DO UPDATE SET by_hand = assignment.by_hand OR excluded.by_hand`,
    [pairs.map(({ nomineeId }) => nomineeId), pairs.map(({ jurorId }) => jurorId), byHand],
  );
}

async function audit(client: pg.PoolClient, { categoryId, actor }: Assigning, action: string, after?: unknown): Promise<void> {
  await recordAudit(client, [{ actor, action, subject: "award-category", subjectId: String(categoryId), after }]);
}

const pairKey = ({ jurorId, nomineeId }: JuryPair) => `${jurorId}:${nomineeId}`;
