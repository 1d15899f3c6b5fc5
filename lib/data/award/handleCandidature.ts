import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { wrongField } from "../account/wrongField";
import { recordAudit } from "../audit/recordAudit";
import { holdCandidature } from "./holdCandidature";
import { nomineeName } from "./nomineeName";
import { recordAutomaticConflicts } from "./recordAutomaticConflicts";
import { requireUnpublished } from "./requireUnpublished";

export interface Handling {
  id: string;
  memberId: number;
  actor: string;
  now: Date;
}

/** By a manager who has asked whoever sent it, by other ways than mail. @throws ExpectedError `candidature-handled` */
export async function confirmByHand(client: pg.PoolClient, { id, actor, now }: Handling): Promise<void> {
  const { confirmed } = await holdCandidature(client, id);
  if (confirmed) return;
  await client.query("UPDATE candidature SET state = 'confirmed', confirmed_at = $2, confirmed_by = 'manager' WHERE id = $1", [id, now]);
  await recordAudit(client, [{ actor, action: "confirm", subject: "candidature", subjectId: id }]);
}

/**
 * Nominates whoever applied, in a category of the award; a nominee that is there already takes what they sent.
 * @throws ExpectedError `candidature-handled`, `candidature-unconfirmed`, `phase-closed` once the jury deliberates, `award-published`,
 *   `nominee-removed`, `candidature-attached` where another candidature made it a nominee, `bad-form`
 */
export async function acceptCandidature(client: pg.PoolClient, handling: Handling & { categoryId: number }): Promise<AcceptedCandidature> {
  const { id, categoryId, memberId, actor, now } = handling;
  const { awardId, territoryId, confirmed, ...held } = await holdCandidature(client, id);
  if (!confirmed) throw new ExpectedError("candidature-unconfirmed");
  await requireUnpublished(client, awardId);
  const { rows } = await client.query<{ late: boolean; category: string; year: number }>(
    `SELECT coalesce(e.active_phase IN ('deliberation', 'published'), false) AS late, c.name AS category, e.year
     FROM award_category c JOIN award_edition e ON e.id = c.award_id WHERE c.id = $1 AND c.award_id = $2`,
    [categoryId, awardId],
  );
  if (!rows[0]) throw wrongField("category", "no-choice");
  if (rows[0].late) throw new ExpectedError("phase-closed");
  const nomineeId = await nominate(client, { categoryId, territoryId, actor, now });
  await client.query("UPDATE candidature SET state = 'accepted', nominee_id = $2, handled_by = $3, handled_at = $4 WHERE id = $1", [
    ...[id, nomineeId, memberId, now],
  ]);
  await recordAudit(client, [
    { actor, action: "accept", subject: "candidature", subjectId: id },
    { actor, action: "attach", subject: "nominee", subjectId: nomineeId, after: { candidature: id } },
  ]);
  await recordAutomaticConflicts(client, awardId, actor, now);
  const { email, name, title, territory } = held;
  return { email, name, title, territory, category: rows[0].category, year: rows[0].year };
}

/** Whom an acceptance is told, and what of. */
export interface AcceptedCandidature {
  email: string;
  name: string;
  title: string;
  territory: string;
  category: string;
  year: number;
}

interface Nomination {
  categoryId: number;
  territoryId: number;
  actor: string;
  now: Date;
}

/** As it is called today, and in the league that it is in. */
async function nominate(client: pg.PoolClient, { categoryId, territoryId, actor, now }: Nomination): Promise<string> {
  const made = await client.query<{ id: string }>(
    `INSERT INTO nominee (category_id, territory_id, origin, level, code, name, league, population, added_by, added_at)
     SELECT $1, t.id, 'candidature', t.level, t.code, ${nomineeName("t.name", "t")}, t.league, t.population, $3, $4 FROM territory t WHERE t.id = $2
     ON CONFLICT (category_id, territory_id) DO NOTHING RETURNING id`,
    [categoryId, territoryId, actor, now],
  );
  if (made.rows[0]) return made.rows[0].id;
  const { rows } = await client.query<{ id: string; removed: boolean; attached: boolean }>(
    `SELECT n.id, n.removed_at IS NOT NULL AS removed, EXISTS (SELECT FROM candidature a WHERE a.nominee_id = n.id) AS attached
     FROM nominee n WHERE n.category_id = $1 AND n.territory_id = $2 FOR UPDATE`,
    [categoryId, territoryId],
  );
  if (rows[0]?.removed) throw new ExpectedError("nominee-removed");
  if (rows[0]?.attached) throw new ExpectedError("candidature-attached");
  return rows[0]?.id ?? "";
}

/** Whom a refusal is told: nobody, where the address is not known to be theirs. */
export interface RefusedCandidature {
  email: string;
  name: string;
  title: string;
  year: number;
  reason: string;
}

/** @throws ExpectedError `candidature-handled` */
export async function refuseCandidature(
  client: pg.PoolClient,
  handling: Handling & { reason: string },
): Promise<RefusedCandidature | null> {
  const { id, memberId, reason, actor, now } = handling;
  const { confirmed } = await holdCandidature(client, id);
  const { rows } = await client.query<Omit<RefusedCandidature, "reason">>(
    `UPDATE candidature a SET state = 'refused', reason = $2, handled_by = $3, handled_at = $4 FROM award_edition e
     WHERE a.id = $1 AND e.id = a.award_id RETURNING a.contact_email AS email, a.contact_name AS name, a.title, e.year`,
    [id, reason, memberId, now],
  );
  await recordAudit(client, [{ actor, action: "refuse", subject: "candidature", subjectId: id }]);
  const [row] = rows;
  return confirmed && row ? { ...row, reason } : null;
}
