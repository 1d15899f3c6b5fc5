import type pg from "pg";
import type { League } from "@/lib/domain/territory/league";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import type { CategoryRule } from "./changeCategories";
import { findShortlistList } from "./findShortlistList";
import { nomineeName } from "./nomineeName";
import { rankedFacts } from "./rankedFacts";
import { readShortlist } from "./readShortlist";
import { recordAutomaticConflicts } from "./recordAutomaticConflicts";
import { requireUnchanged } from "./requireUnchanged";

/**
 * Makes nominees of those that a category's rule names, as the frozen ranking has them, and records whom they are linked to. Once only. Who
 * was nominated otherwise before is left as it is. The transaction keeps the award from changing: see `Standing`.
 * @param version of the award as it was seen with what the rule gives
 * @throws ExpectedError `award-published`, `award-stale`, `shortlist-frozen`, `no-shortlist-rule`, `empty-shortlist`
 */
export async function freezeShortlist(client: pg.PoolClient, categoryId: number, version: number, actor: string, now: Date): Promise<void> {
  await requireUnchanged(client, categoryId, version);
  const rule = await takeRule(client, categoryId, actor, now);
  const list = await findShortlistList(client, rule);
  const chosen = list === null ? [] : (await readShortlist(client, list, rule)).nominees;
  if (list === null || chosen.length === 0) throw new ExpectedError("empty-shortlist");
  const places = await rankedFacts(
    client,
    rule,
    list,
    chosen.map(({ position }) => position),
  );
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO nominee (category_id, territory_id, origin, level, code, name, league, population, facts, added_by, added_at)
     SELECT $1, k.territory_id, 'ranking', k.level::level, k.code, ${nomineeName("k.name", "t")}, k.league::league, k.population, k.facts, $9, $10
     FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::jsonb[])
       k(territory_id, level, code, name, league, population, facts) JOIN territory t ON t.id = k.territory_id
     ON CONFLICT (category_id, territory_id) DO NOTHING RETURNING id`,
    [
      categoryId,
      places.map(({ territoryId }) => territoryId),
      places.map(({ level }) => level),
      places.map(({ code }) => code),
      places.map(({ name }) => name),
      places.map(({ league }) => league),
      places.map(({ population }) => population),
      places.map(({ facts }) => JSON.stringify(facts)),
      actor,
      now,
    ],
  );
  await recordAudit(client, [
    { actor, action: "freeze", subject: "award-category", subjectId: String(categoryId), after: { ...rule } },
    ...rows.map(({ id }) => ({ actor, action: "nominate", subject: "nominee", subjectId: id, after: { categoryId, origin: "ranking" } })),
  ]);
  await recordAutomaticConflicts(client, rule.awardId, actor, now);
}

type TakenRule = CategoryRule & { awardId: number; league: League };

/** Two who freeze at once wait for each other here. */
async function takeRule(client: pg.PoolClient, categoryId: number, actor: string, now: Date): Promise<TakenRule> {
  const { rows } = await client.query<Omit<TakenRule, "revisionId"> & { revisionId: number | null }>(
    `UPDATE award_category SET frozen_at = $2, frozen_by = $3 WHERE id = $1 AND frozen_at IS NULL
     RETURNING award_id AS "awardId", coalesce(league, rule_league)::text AS league, revision_id AS "revisionId", metric, network, size,
       min_population AS "minPopulation", min_audience AS "minAudience", min_posts AS "minPosts"`,
    [categoryId, now, actor],
  );
  const [rule] = rows;
  if (!rule) throw new ExpectedError("shortlist-frozen");
  if (rule.revisionId === null) throw new ExpectedError("no-shortlist-rule");
  return { ...rule, revisionId: rule.revisionId };
}
