import type pg from "pg";
import type { DeclaredLink } from "@/lib/domain/award/conflict";
import { ExpectedError } from "@/lib/platform/errors";
import { wrongField } from "../account/wrongField";
import { recordAudit } from "../audit/recordAudit";
import { holdNominee } from "./holdNominee";
import { requireUnchanged } from "./requireUnchanged";

/** A juror before a nominee to whom nothing links the manager that acts: the standing says so. */
interface Handled {
  memberId: number;
  nomineeId: string;
  /** The manager. */
  byId: number;
  reason: string;
  now: Date;
}

/**
 * Keeps who runs an award from a nominee that they say something links them to, for good: another manager takes it back. The standing has
 * found that nothing did.
 * @throws ExpectedError `award-published`
 */
export async function declareManagerLink(
  client: pg.PoolClient,
  { memberId, nomineeId, link, note, now }: Pick<Handled, "memberId" | "nomineeId" | "now"> & { link: DeclaredLink; note: string },
): Promise<void> {
  await requireOpen(client, nomineeId);
  await client.query(
    `INSERT INTO conflict (member_id, nominee_id, source, link, note, recorded_by, recorded_at)
     VALUES ($1, $2, 'declared', $3::conflict_link, $4, $5, $6)
     ON CONFLICT (nominee_id, member_id, source) DO UPDATE
       SET link = excluded.link, note = excluded.note, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
    [memberId, nomineeId, link, note, `member:${memberId}`, now],
  );
  await audit(client, { nomineeId, byId: memberId }, "link", { memberId, source: "declared", link });
}

/**
 * Keeps a juror of its category, or who runs the award, from a nominee; they cannot lift it. What they sent on it is kept, and counts no more.
 * @throws ExpectedError `award-published`; `own-link`; `bad-form` at `memberId` for somebody who neither sits there nor runs awards
 */
export async function recuseJuror(client: pg.PoolClient, handled: Handled): Promise<void> {
  const { memberId, nomineeId, byId, reason, now } = handled;
  await requireOther(client, handled);
  const { rowCount } = await client.query(
    `INSERT INTO conflict (member_id, nominee_id, source, link, note, recorded_by, recorded_at)
     SELECT m.id, n.id, 'manager', 'other', $3, $4, $5 FROM nominee n JOIN member m ON m.id = $1
     WHERE n.id = $2 AND ('JURY_MANAGER' = ANY (m.roles)
       OR EXISTS (SELECT FROM jury_seat s WHERE s.category_id = n.category_id AND s.member_id = m.id))
     ON CONFLICT (nominee_id, member_id, source) DO UPDATE SET note = excluded.note, recorded_by = excluded.recorded_by`,
    [memberId, nomineeId, reason, `member:${byId}`, now],
  );
  if (rowCount === 0) throw wrongField("memberId", "not-seated");
  await audit(client, handled, "recuse", { memberId, source: "manager" });
}

/** Takes back what a manager added. @throws ExpectedError `award-published`, `own-link`, `unknown-link` */
export async function liftRecusal(client: pg.PoolClient, handled: Handled): Promise<void> {
  await requireOther(client, handled);
  await dropLink(client, handled, "manager");
  await audit(client, handled, "lift-recusal", { memberId: handled.memberId, reason: handled.reason });
}

/**
 * Forgets what a juror declared of a nominee, at their request: they are asked again, and see nothing of it until they have answered.
 * @throws ExpectedError `award-published`, `own-link`, `unknown-link`
 */
export async function resetDeclaration(client: pg.PoolClient, handled: Handled): Promise<void> {
  await requireOther(client, handled);
  await dropLink(client, handled, "declared");
  await audit(client, handled, "reset-declaration", { memberId: handled.memberId, reason: handled.reason });
}

async function requireOther(client: pg.PoolClient, { memberId, nomineeId, byId }: Handled): Promise<void> {
  if (memberId === byId) throw new ExpectedError("own-link");
  await requireOpen(client, nomineeId);
}

async function requireOpen(client: pg.PoolClient, nomineeId: string): Promise<void> {
  await holdNominee(client, nomineeId); // a vote or a decision on it comes before, or after
  const { rows } = await client.query<{ id: number }>("SELECT category_id AS id FROM nominee WHERE id = $1", [nomineeId]);
  await requireUnchanged(client, rows[0]?.id ?? 0, null);
}

async function dropLink(client: pg.PoolClient, { memberId, nomineeId }: Handled, source: "manager" | "declared"): Promise<void> {
  const { rowCount } = await client.query(
    "DELETE FROM conflict WHERE member_id = $1 AND nominee_id = $2 AND source = $3::text::conflict_source",
    [memberId, nomineeId, source],
  );
  if (rowCount === 0) throw new ExpectedError("unknown-link");
}

async function audit(
  client: pg.PoolClient,
  { nomineeId, byId }: Pick<Handled, "nomineeId" | "byId">,
  action: string,
  after: unknown,
): Promise<void> {
  await recordAudit(client, [{ actor: `member:${byId}`, action, subject: "nominee", subjectId: nomineeId, after }]);
}
