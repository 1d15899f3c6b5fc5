import type pg from "pg";

/** Somebody of a jury, and what the assessment asks of them: by what nothing hides from them alone. */
export interface CalledJuror {
  name: string;
  email: string;
  /** Links of interest to declare, before anything is read. */
  declares: boolean;
  /** Assessments to send, of what they have declared about or are still to. */
  assesses: boolean;
}

/**
 * Those who sit on a jury and have a nominee there that nothing links them to, by name. That somebody is among them tells nothing of what they
 * have done: who has sent all is, too.
 */
export async function listCalledJurors(reader: Pick<pg.Pool, "query">, awardId: number): Promise<CalledJuror[]> {
  const { rows } = await reader.query<CalledJuror>(
    `SELECT m.name, m.email, bool_or(NOT p.declared) AS declares, bool_or(NOT p.done) AS assesses
     FROM jury_seat s JOIN member m ON m.id = s.member_id AND m.disabled_at IS NULL AND 'JUROR' = ANY (m.roles)
       JOIN award_category c ON c.id = s.category_id JOIN nominee n ON n.category_id = c.id AND n.removed_at IS NULL
       CROSS JOIN LATERAL (SELECT
         EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND x.source = 'declared') AS declared,
         EXISTS (SELECT FROM assessment a WHERE a.nominee_id = n.id AND a.member_id = m.id AND a.state <> 'draft') AS done) p
     WHERE s.award_id = $1
       AND NOT EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND x.link <> 'none')
       AND (NOT c.assigned OR NOT p.declared OR EXISTS (SELECT FROM assignment g WHERE g.nominee_id = n.id AND g.member_id = m.id))
     GROUP BY m.id, m.name, m.email ORDER BY m.name, m.id`,
    [awardId],
  );
  return rows;
}
