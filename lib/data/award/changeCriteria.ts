import type pg from "pg";
import type { Criterion } from "@/lib/domain/award/criterion";
import { DEFAULT_CRITERIA } from "@/lib/domain/award/defaultCriteria";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdGrid } from "./holdGrid";
import { insertCriteria } from "./insertCriteria";
import { movePosition } from "./movePosition";

interface SeenAward {
  awardId: number;
  version: number;
}
type Told = Omit<Criterion, "id">;

const COLUMNS = "name, guidance, weight::float8 AS weight, required, independent, steps";

/** @throws ExpectedError as `holdGrid` */
export async function addCriterion(client: pg.PoolClient, award: SeenAward, criterion: Told, actor: string): Promise<number> {
  await holdGrid(client, award);
  const [id = 0] = await insertCriteria(client, award.awardId, [criterion]);
  await recordAudit(client, [{ actor, action: "create", subject: "criterion", subjectId: String(id), after: criterion }]);
  return id;
}

/** @throws ExpectedError as `holdGrid`, `unknown-criterion`, and `grid-without-required` */
export async function changeCriterion(client: pg.PoolClient, award: SeenAward, criterion: Criterion, actor: string): Promise<void> {
  await holdGrid(client, award);
  const before = await requireCriterion(client, award.awardId, criterion.id);
  const { id, ...after } = criterion;
  await client.query(
    "UPDATE criterion SET name = $2, guidance = $3, weight = $4, required = $5, independent = $6, steps = $7::jsonb WHERE id = $1",
    [id, after.name, after.guidance, after.weight, after.required, after.independent, JSON.stringify(after.steps)],
  );
  await requireRequired(client, award.awardId);
  await recordAudit(client, [{ actor, action: "change", subject: "criterion", subjectId: String(id), before, after }]);
}

/** @throws ExpectedError as `holdGrid`, `unknown-criterion`, and `grid-without-required` */
export async function removeCriterion(client: pg.PoolClient, award: SeenAward, id: number, actor: string): Promise<void> {
  await holdGrid(client, award);
  const before = await requireCriterion(client, award.awardId, id);
  await client.query("DELETE FROM criterion WHERE id = $1", [id]);
  await requireRequired(client, award.awardId);
  await recordAudit(client, [
    { actor, action: "delete", subject: "criterion", subjectId: String(id), before: { ...before, awardId: award.awardId } },
  ]);
}

/** @throws ExpectedError as `holdGrid`, and `unknown-criterion` */
export async function moveCriterion(client: pg.PoolClient, award: SeenAward, id: number, by: -1 | 1, actor: string): Promise<void> {
  await holdGrid(client, award);
  await requireCriterion(client, award.awardId, id);
  await movePosition(client, "criterion", award.awardId, id, by);
  await recordAudit(client, [{ actor, action: "move", subject: "criterion", subjectId: String(id), after: { by } }]);
}

/** The default grid, in the place of the one there is. @throws ExpectedError as `holdGrid` */
export async function restoreCriteria(client: pg.PoolClient, award: SeenAward, actor: string): Promise<void> {
  await holdGrid(client, award);
  const { rows: before } = await client.query<Told>(`SELECT ${COLUMNS} FROM criterion WHERE award_id = $1 ORDER BY position, id`, [
    award.awardId,
  ]);
  await client.query("DELETE FROM criterion WHERE award_id = $1", [award.awardId]);
  await insertCriteria(client, award.awardId, DEFAULT_CRITERIA);
  const subjectId = String(award.awardId);
  await recordAudit(client, [{ actor, action: "restore-grid", subject: "award", subjectId, before: { criteria: before } }]);
}

async function requireCriterion(client: pg.PoolClient, awardId: number, id: number): Promise<Told> {
  const { rows } = await client.query<Told>(`SELECT ${COLUMNS} FROM criterion WHERE id = $1 AND award_id = $2`, [id, awardId]);
  if (!rows[0]) throw new ExpectedError("unknown-criterion");
  return rows[0];
}

/**
 * An assessment answers one criterion that counts at least: it opens those of others, and an empty one says nothing.
 * @throws ExpectedError `grid-without-required`
 */
export async function requireRequired(client: pg.PoolClient, awardId: number): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM criterion WHERE award_id = $1 AND required AND NOT independent LIMIT 1", [awardId]);
  if (rowCount === 0) throw new ExpectedError("grid-without-required");
}
