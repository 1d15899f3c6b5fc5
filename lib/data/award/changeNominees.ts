import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { wrongField } from "../account/wrongField";
import { recordAudit } from "../audit/recordAudit";
import { nomineeName } from "./nomineeName";
import { recordAutomaticConflicts } from "./recordAutomaticConflicts";
import { requireUnchanged } from "./requireUnchanged";

interface Handled {
  actor: string;
  now: Date;
}

/**
 * Adds a nominee by hand, as its territory is today, with a reason that the public reads.
 * The transaction keeps the award from changing, and whoever asks has been found to be linked to none of it: see `readAddingStanding`.
 * @throws ExpectedError `award-published`, `phase-closed` once the jury deliberates; `bad-form` at `territory` where it is nominated there already, or was removed
 */
export async function addNominee(
  client: pg.PoolClient,
  nominee: { categoryId: number; territoryId: number; reason: string },
  { actor, now }: Handled,
): Promise<string> {
  const { categoryId, territoryId, reason } = nominee;
  await requireUnchanged(client, categoryId, null);
  await requireNominating(client, categoryId);
  const { rows } = await client.query<{ id: string; awardId: number }>(
    `INSERT INTO nominee (category_id, territory_id, origin, level, code, name, league, population, reason, added_by, added_at)
     SELECT $1, t.id, 'hand', t.level, t.code, ${nomineeName("t.name", "t")}, t.league, t.population, $3, $4, $5 FROM territory t WHERE t.id = $2
     ON CONFLICT (category_id, territory_id) DO NOTHING
     RETURNING id, (SELECT award_id FROM award_category WHERE id = $1) AS "awardId"`,
    [categoryId, territoryId, reason, actor, now],
  );
  const [made] = rows;
  if (!made) throw wrongField("territory", "already-nominated");
  await recordAudit(client, [{ actor, action: "nominate", subject: "nominee", subjectId: made.id, after: { categoryId, origin: "hand" } }]);
  await recordAutomaticConflicts(client, made.awardId, actor, now);
  return made.id;
}

/** Takes a nominee out, with a reason that the public reads. @throws ExpectedError `award-published`, `unknown-nominee` */
export async function removeNominee(client: pg.PoolClient, nomineeId: string, reason: string, { actor, now }: Handled): Promise<void> {
  await change(client, nomineeId, actor, "remove", {
    sql: "removed_at = $2, removed_by = $3, removed_reason = $4 WHERE id = $1 AND removed_at IS NULL",
    values: [now, actor, reason],
  });
}

/**
 * Takes a nominee back in: the reason comes after the one it was added for.
 * @throws ExpectedError `award-published`, `unknown-nominee`, `phase-closed` once the jury deliberates
 */
export async function restoreNominee(client: pg.PoolClient, nomineeId: string, reason: string, { actor }: Pick<Handled, "actor">) {
  const { rows } = await client.query<{ id: number }>("SELECT category_id AS id FROM nominee WHERE id = $1", [nomineeId]);
  await requireUnchanged(client, rows[0]?.id ?? 0, null);
  await requireNominating(client, rows[0]?.id ?? 0);
  await change(client, nomineeId, actor, "reinstate", {
    sql: `removed_at = NULL, removed_by = NULL, removed_reason = NULL, reason = concat_ws(E'\\n', reason, $2::text)
      WHERE id = $1 AND removed_at IS NOT NULL`,
    values: [reason],
  });
}

/** Whoever came in now would stand before a jury that can assess them no more. */
async function requireNominating(client: pg.PoolClient, categoryId: number): Promise<void> {
  const { rowCount } = await client.query(
    `SELECT FROM award_category c JOIN award_edition e ON e.id = c.award_id
     WHERE c.id = $1 AND e.active_phase IN ('deliberation', 'published')`,
    [categoryId],
  );
  if (rowCount) throw new ExpectedError("phase-closed");
}

async function change(
  client: pg.PoolClient,
  nomineeId: string,
  actor: string,
  action: string,
  { sql, values }: { sql: string; values: readonly unknown[] },
): Promise<void> {
  const { rows } = await client.query<{ id: number }>("SELECT category_id AS id FROM nominee WHERE id = $1", [nomineeId]);
  await requireUnchanged(client, rows[0]?.id ?? 0, null);
  const { rowCount } = await client.query(`UPDATE nominee SET ${sql}`, [nomineeId, ...values]);
  if (rowCount === 0) throw new ExpectedError("unknown-nominee");
  await recordAudit(client, [{ actor, action, subject: "nominee", subjectId: nomineeId }]);
}
