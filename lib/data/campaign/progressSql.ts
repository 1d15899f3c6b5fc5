const typedAmong = (targets: string) =>
  `${targets} t JOIN campaign c ON c.id = t.campaign_id LEFT JOIN campaign_entry e USING (campaign_id, account_id)`;

/** SQL: targets `t` of campaigns `c` with what was typed `e`. */
export const TYPED = typedAmong("campaign_target");

/** SQL: not typed, or to be typed again. In words of which the planner thinks that half of the lines are so: of `IS NULL` it thinks none. */
const IS_OPEN = "NOT coalesce(e.state <> 'rejected', false)";

/**
 * SQL: of a target that is not typed, or is to be typed again, what came from elsewhere in the days of its campaign: an import, say.
 * @param opensOn where one campaign is looked at, its days as parameters: then only the years of figures that hold them are looked into
 */
const brought = (opensOn: string, closesOn: string) => `FROM snapshot s
  WHERE ${IS_OPEN} AND s.account_id = t.account_id AND s.observed_on BETWEEN ${opensOn} AND ${closesOn}
    AND (s.observed_on, s.kind) IS DISTINCT FROM (e.stored_on, e.stored_kind)`;

/** SQL: the same with the latest of that, `i`. @param targets a table with the keys of some of them */
export const targetsAmong = (targets: string) => `${typedAmong(targets)} LEFT JOIN LATERAL (
  SELECT s.audience, s.kind, s.observed_on, s.source_id ${brought("c.opens_on", "c.closes_on")}
  ORDER BY s.observed_on DESC, s.kind LIMIT 1) i ON true`;
export const TARGETS = targetsAmong("campaign_target");

/** SQL: typed, and nothing left to say of it, over `TYPED`. */
export const IS_SETTLED = "e.state IN ('recorded', 'confirmed', 'unreadable')";

/** SQL: what is to be typed, over `TARGETS`. */
export const IS_TO_DO = `${IS_OPEN} AND i.observed_on IS NULL`;

/** SQL: the counts of a progress, over `TARGETS`. */
export const PROGRESS = `count(*)::int AS targets,
  count(*) FILTER (WHERE ${IS_SETTLED} OR i.observed_on IS NOT NULL)::int AS done,
  count(*) FILTER (WHERE i.observed_on IS NOT NULL)::int AS imported,
  count(*) FILTER (WHERE e.state = 'doubtful')::int AS doubtful,
  count(*) FILTER (WHERE e.state = 'rejected' AND i.observed_on IS NULL)::int AS rejected`;

/** SQL: what is to be typed, what came from elsewhere and what is settled, over `TYPED`, in the days of one campaign. */
export function statesOf(opensOn: string, closesOn: string): Readonly<Record<"to-do" | "imported" | "done", string>> {
  const imported = `EXISTS (SELECT ${brought(opensOn, closesOn)})`;
  return { "to-do": `${IS_OPEN} AND NOT ${imported}`, imported, done: `(${IS_SETTLED} OR ${imported})` };
}
