import type pg from "pg";
import type { Role } from "@/lib/domain/member/role";
import { ExpectedError } from "@/lib/platform/errors";
import { wrongField } from "../account/wrongField";
import { recordAudit } from "../audit/recordAudit";
import { changeMember } from "../member/changeMember";
import { changeEmployer } from "./changeEmployer";
import { holdSeenAward } from "./holdSeenAward";
import { holdOpenAwards } from "./linkInOpenAwards";
import { recordAutomaticConflicts } from "./recordAutomaticConflicts";

interface Acting {
  actor: string;
  now: Date;
}
export interface NewJuror {
  awardId: number;
  memberId: number;
  /** Whom they work for; null says nothing of it, and changes nothing. */
  employerId: number | null;
  /** Where they worked for somebody else, who linked them to nominees. */
  reason?: string;
}

/**
 * Brings a member into the jury of an award, as a juror if they were none, and records whom they are linked to.
 * @throws ExpectedError as `holdSeenAward`; `bad-form` at `memberId` where they are on it already, or cannot sign in
 */
export async function addJuror(
  client: pg.PoolClient,
  { awardId, memberId, employerId, reason }: NewJuror,
  { actor, now }: Acting,
): Promise<void> {
  // Whom they work for and what they are change links in all awards: held in one order, whichever of them was asked for.
  await holdOpenAwards(client);
  await holdSeenAward(client, awardId);
  const { rows } = await client.query<{ name: string; roles: Role[]; disabled: boolean }>(
    "SELECT name, roles::text[] AS roles, disabled_at IS NOT NULL AS disabled FROM member WHERE id = $1",
    [memberId],
  );
  const [member] = rows;
  if (!member || member.disabled) throw wrongField("memberId", "missing");
  if (!member.roles.includes("JUROR")) {
    await changeMember(client, { memberId, name: member.name, roles: [...member.roles, "JUROR"], actor, now });
  }
  const { rowCount } = await client.query(
    "INSERT INTO juror (award_id, member_id, added_by, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    [awardId, memberId, actor, now],
  );
  if (rowCount === 0) throw wrongField("memberId", "on-jury");
  await recordAudit(client, [{ actor, action: "join-jury", subject: "award", subjectId: String(awardId), after: { memberId } }]);
  if (employerId !== null) await changeEmployer(client, { memberId, employerId, reason }, { actor, now });
  await recordAutomaticConflicts(client, awardId, actor, now);
}

/**
 * Takes somebody off the jury and out of their seats. What they sent is kept, and counts no more.
 * @throws ExpectedError as `holdSeenAward`; `unknown-member`
 */
export async function removeJuror(client: pg.PoolClient, awardId: number, memberId: number, actor: string): Promise<void> {
  await holdSeenAward(client, awardId);
  await client.query("DELETE FROM jury_seat WHERE award_id = $1 AND member_id = $2", [awardId, memberId]);
  await dropAssignments(client, awardId);
  const { rowCount } = await client.query("DELETE FROM juror WHERE award_id = $1 AND member_id = $2", [awardId, memberId]);
  if (rowCount === 0) throw new ExpectedError("unknown-member");
  await recordAudit(client, [{ actor, action: "leave-jury", subject: "award", subjectId: String(awardId), after: { memberId } }]);
}

/**
 * Says who sits in a category and who presides. Somebody who no longer does keeps what they sent, which counts no more.
 * @param seats.version of the award, where they were seen on a page: see `holdSeenAward`
 * @throws ExpectedError as `holdSeenAward`; `unknown-category`; `unknown-member`; `bad-form` at `jurors` for somebody new who could read the
 *   assessments as a manager, and at `chair` where that one does not sit
 */
export async function seatJurors(
  client: pg.PoolClient,
  seats: { awardId: number; version: number | null; categoryId: number; memberIds: readonly number[]; chair: number | null },
  actor: string,
): Promise<void> {
  const { awardId, version, categoryId, memberIds, chair } = seats;
  await holdSeenAward(client, awardId, version);
  if (chair !== null && !memberIds.includes(chair)) throw wrongField("chair", "chair-not-seated");
  const { rows } = await client.query<{ known: boolean; jurors: number }>(
    `SELECT EXISTS (SELECT FROM award_category WHERE id = $1 AND award_id = $2) AS known,
       (SELECT count(*)::int FROM juror WHERE award_id = $2 AND member_id = ANY ($3::int[])) AS jurors`,
    [categoryId, awardId, memberIds],
  );
  if (!rows[0]?.known) throw new ExpectedError("unknown-category");
  if (rows[0].jurors !== new Set(memberIds).size) throw new ExpectedError("unknown-member");
  const before = await readSeats(client, categoryId);
  const arriving = memberIds.filter((id) => !before.jurors.includes(id));
  if (await haveReadAsManagers(client, awardId, arriving)) throw wrongField("jurors", "has-read");
  await client.query("DELETE FROM jury_seat WHERE category_id = $1 AND member_id <> ALL ($2::int[])", [categoryId, memberIds]);
  await client.query("UPDATE jury_seat SET chair = false WHERE category_id = $1 AND chair", [categoryId]);
  await client.query(
    `INSERT INTO jury_seat (category_id, member_id, award_id, chair) SELECT $1, k.id, $2, k.id IS NOT DISTINCT FROM $4::int
     FROM unnest($3::int[]) k(id) ON CONFLICT (category_id, member_id) DO UPDATE SET chair = excluded.chair`,
    [categoryId, awardId, [...new Set(memberIds)], chair],
  );
  await dropAssignments(client, awardId);
  const after = await readSeats(client, categoryId);
  await recordAudit(client, [{ actor, action: "seat", subject: "award-category", subjectId: String(categoryId), before, after }]);
}

/** Whether one of them ran awards since the first assessment of this one was sent: they could read it, and score after. */
async function haveReadAsManagers(client: pg.PoolClient, awardId: number, memberIds: readonly number[]): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM member m, (SELECT min(v.recorded_at) AS at FROM assessment_version v JOIN nominee n ON n.id = v.nominee_id
       JOIN award_category c ON c.id = n.category_id WHERE c.award_id = $1) begun
     WHERE m.id = ANY ($2::int[]) AND begun.at IS NOT NULL AND ('JURY_MANAGER' = ANY (m.roles) OR EXISTS (
       SELECT FROM audit_log log WHERE log.subject = 'member' AND log.subject_id = m.id::text AND log.at >= begun.at
         AND log.before -> 'roles' ? 'JURY_MANAGER'))`,
    [awardId, memberIds],
  );
  return rowCount !== 0;
}

async function readSeats(client: pg.PoolClient, categoryId: number): Promise<{ jurors: number[]; chair: number | null }> {
  const { rows } = await client.query<{ id: number; chair: boolean }>(
    "SELECT member_id AS id, chair FROM jury_seat WHERE category_id = $1 ORDER BY member_id",
    [categoryId],
  );
  return { jurors: rows.map(({ id }) => id), chair: rows.find(({ chair }) => chair)?.id ?? null };
}

/** Those of people who have no seat there any more. */
async function dropAssignments(client: pg.PoolClient, awardId: number): Promise<void> {
  await client.query(
    `DELETE FROM assignment a USING nominee n, award_category c WHERE n.id = a.nominee_id AND c.id = n.category_id AND c.award_id = $1
       AND NOT EXISTS (SELECT FROM jury_seat s WHERE s.category_id = n.category_id AND s.member_id = a.member_id)`,
    [awardId],
  );
}
