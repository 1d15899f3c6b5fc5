import type pg from "pg";
import { categorySlug } from "@/lib/domain/award/categorySlug";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import { ExpectedError } from "@/lib/platform/errors";
import { wrongField } from "../account/wrongField";
import { recordAudit } from "../audit/recordAudit";
import { holdSeenAward } from "./holdSeenAward";
import { movePosition } from "./movePosition";

interface SeenAward {
  awardId: number;
  version: number;
}
export interface CategoryFacts {
  name: string;
  description: string;
  /** Null for a category of a theme. */
  league: League | null;
}
/** What nominates by rank: a list of a revision, so many of it, and what they must have at least. */
export interface CategoryRule {
  revisionId: number;
  metric: Metric;
  network: RankedNetwork;
  /** Whose ranking a category of a theme takes; one of a league takes its own, whatever is said here. */
  league: League | null;
  size: number;
  minPopulation: number | null;
  minAudience: number | null;
  minPosts: number | null;
}

/** @throws ExpectedError as `holdSeenAward` */
export async function createCategory(client: pg.PoolClient, award: SeenAward, facts: CategoryFacts, actor: string): Promise<number> {
  await holdSeenAward(client, award.awardId, award.version);
  const slug = categorySlug(facts.name, await slugsOf(client, award.awardId, 0));
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO award_category (award_id, position, slug, name, description, kind, league)
     VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM award_category WHERE award_id = $1), $2, $3, $4, $5::text::category_kind,
       $6::text::league) RETURNING id`,
    [award.awardId, slug, facts.name, facts.description, facts.league === null ? "theme" : "league", facts.league],
  );
  const id = rows[0]?.id ?? 0;
  await recordAudit(client, [{ actor, action: "create", subject: "award-category", subjectId: String(id), after: { ...facts } }]);
  return id;
}

/**
 * Another name, description or league. Another league takes the rule away: it named the list of the league before.
 * @throws ExpectedError as `holdSeenAward`; `unknown-category`; `shortlist-frozen` where a frozen category would change its league
 */
export async function changeCategory(
  client: pg.PoolClient,
  award: SeenAward,
  id: number,
  facts: CategoryFacts,
  actor: string,
): Promise<void> {
  await holdSeenAward(client, award.awardId, award.version);
  const before = await requireCategory(client, award.awardId, id);
  const moved = before.league !== facts.league;
  if (moved && before.frozen) throw new ExpectedError("shortlist-frozen");
  const slug = categorySlug(facts.name, await slugsOf(client, award.awardId, id));
  await client.query(
    `UPDATE award_category SET slug = $2, name = $3, description = $4, kind = $5::text::category_kind, league = $6::text::league,
       revision_id = CASE WHEN $7 THEN NULL ELSE revision_id END, metric = CASE WHEN $7 THEN NULL ELSE metric END,
       network = CASE WHEN $7 THEN NULL ELSE network END, size = CASE WHEN $7 THEN NULL ELSE size END,
       rule_league = CASE WHEN $7 THEN NULL ELSE rule_league END WHERE id = $1`,
    [id, slug, facts.name, facts.description, facts.league === null ? "theme" : "league", facts.league, moved],
  );
  const { frozen: _, ...was } = before;
  await recordAudit(client, [
    { actor, action: "change", subject: "award-category", subjectId: String(id), before: was, after: { ...facts } },
  ]);
}

/**
 * @throws ExpectedError as `holdSeenAward`; `unknown-category`; `shortlist-frozen`; `bad-form` at `league` where a category of a theme takes
 * nobody's ranking
 */
export async function changeRule(client: pg.PoolClient, award: SeenAward, id: number, rule: CategoryRule, actor: string): Promise<void> {
  await holdSeenAward(client, award.awardId, award.version);
  const category = await requireCategory(client, award.awardId, id);
  if (category.frozen) throw new ExpectedError("shortlist-frozen");
  const league = category.league === null ? rule.league : null;
  if (category.league === null && league === null) throw wrongField("league", "missing");
  await client.query(
    `UPDATE award_category SET revision_id = $2, metric = $3, network = $4, size = $5, min_population = $6, min_audience = $7, min_posts = $8,
       rule_league = $9::text::league WHERE id = $1`,
    [id, rule.revisionId, rule.metric, rule.network, rule.size, rule.minPopulation, rule.minAudience, rule.minPosts, league],
  );
  await recordAudit(client, [
    { actor, action: "change-rule", subject: "award-category", subjectId: String(id), after: { ...rule, league } },
  ]);
}

/** @throws ExpectedError as `holdSeenAward`; `unknown-category` */
export async function moveCategory(client: pg.PoolClient, award: SeenAward, id: number, by: -1 | 1, actor: string): Promise<void> {
  await holdSeenAward(client, award.awardId, award.version);
  await requireCategory(client, award.awardId, id);
  await movePosition(client, "award_category", award.awardId, id, by);
  await recordAudit(client, [{ actor, action: "move", subject: "award-category", subjectId: String(id), after: { by } }]);
}

/** @throws ExpectedError as `holdSeenAward`; `unknown-category`; `category-in-use` where it is frozen, or has a jury or nominees */
export async function deleteCategory(client: pg.PoolClient, award: SeenAward, id: number, actor: string): Promise<void> {
  await holdSeenAward(client, award.awardId, award.version);
  const { frozen: _, ...before } = await requireCategory(client, award.awardId, id);
  const { rowCount } = await client.query(
    `DELETE FROM award_category c WHERE c.id = $1 AND c.frozen_at IS NULL AND NOT EXISTS (SELECT FROM nominee n WHERE n.category_id = c.id)
       AND NOT EXISTS (SELECT FROM jury_seat s WHERE s.category_id = c.id)`,
    [id],
  );
  if (rowCount === 0) throw new ExpectedError("category-in-use");
  await recordAudit(client, [
    { actor, action: "delete", subject: "award-category", subjectId: String(id), before: { ...before, awardId: award.awardId } },
  ]);
}

async function requireCategory(client: pg.PoolClient, awardId: number, id: number): Promise<CategoryFacts & { frozen: boolean }> {
  const { rows } = await client.query<CategoryFacts & { frozen: boolean }>(
    `SELECT name, description, league::text AS league, frozen_at IS NOT NULL AS frozen FROM award_category
     WHERE id = $1 AND award_id = $2 FOR UPDATE`,
    [id, awardId],
  );
  if (!rows[0]) throw new ExpectedError("unknown-category");
  return rows[0];
}

async function slugsOf(client: pg.PoolClient, awardId: number, but: number): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ slug: string }>("SELECT slug FROM award_category WHERE award_id = $1 AND id <> $2", [awardId, but]);
  return new Set(rows.map(({ slug }) => slug));
}
