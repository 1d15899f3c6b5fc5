/** SQL: the last figure of account `a` before campaign `c` opens. */
export const PREVIOUS_FIGURE = `SELECT json_build_object('audience', s.audience, 'kind', s.kind, 'observedOn', s.observed_on) AS previous
  FROM snapshot s WHERE s.account_id = a.id AND s.observed_on < c.opens_on ORDER BY s.observed_on DESC, s.kind LIMIT 1`;

/** SQL: the latest audiences of the territory of account `a` on its other networks, those of campaign `c` first. */
export const OTHER_AUDIENCES = `SELECT array_agg(coalesce(x.audience, l.audience)) AS others
  FROM account w LEFT JOIN campaign_entry x ON x.campaign_id = c.id AND x.account_id = w.id
  LEFT JOIN LATERAL (
    SELECT s.audience FROM snapshot s WHERE s.account_id = w.id ORDER BY s.observed_on DESC, s.kind LIMIT 1) l ON x.audience IS NULL
  WHERE w.territory_id = a.territory_id AND w.network <> a.network AND w.main AND coalesce(x.audience, l.audience) IS NOT NULL`;
