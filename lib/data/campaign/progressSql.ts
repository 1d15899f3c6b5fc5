/** SQL: targets `t` of campaign `c` with what was typed `e`, and `i`, what came from elsewhere in the days of the campaign: an import, say. */
export const TARGETS = `campaign_target t JOIN campaign c ON c.id = t.campaign_id LEFT JOIN campaign_entry e USING (campaign_id, account_id)
  LEFT JOIN LATERAL (
    SELECT s.audience, s.kind, s.observed_on, s.source_id FROM snapshot s
    WHERE (e.state IS NULL OR e.state = 'rejected') AND s.account_id = t.account_id AND s.observed_on BETWEEN c.opens_on AND c.closes_on
      AND (s.observed_on, s.kind) IS DISTINCT FROM (e.stored_on, e.stored_kind)
    ORDER BY s.observed_on DESC, s.kind LIMIT 1) i ON true`;

/** SQL: what is to be typed, over `TARGETS`. */
export const IS_TO_DO = "(e.state IS NULL OR e.state = 'rejected') AND i.observed_on IS NULL";

/** SQL: what is not. */
export const IS_DONE = "(e.state IN ('recorded', 'confirmed', 'unreadable') OR i.observed_on IS NOT NULL)";

/** SQL: the counts of a progress, over `TARGETS`. */
export const PROGRESS = `count(*)::int AS targets,
  count(*) FILTER (WHERE ${IS_DONE})::int AS done,
  count(*) FILTER (WHERE i.observed_on IS NOT NULL)::int AS imported,
  count(*) FILTER (WHERE e.state = 'doubtful')::int AS doubtful,
  count(*) FILTER (WHERE e.state = 'rejected' AND i.observed_on IS NULL)::int AS rejected`;
