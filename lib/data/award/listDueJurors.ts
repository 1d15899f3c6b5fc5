import type pg from "pg";
import { seenNominees } from "./seenNominees";

/** Somebody of the jury who has something left to do, of what a manager may know of. */
export interface DueJuror {
  memberId: number;
  name: string;
  email: string;
  /** Links of interest to declare. */
  declares: boolean;
  /** Assessments to send, on what they have declared about. */
  assesses: boolean;
}

/**
 * Who has something left to do for an award, by name. What is hidden from the manager counts for nobody: who is named tells nothing of it. A
 * manager who is a juror too does not learn who has assessed.
 * @param assessing whether assessments are taken now
 */
export async function listDueJurors(
  reader: Pick<pg.Pool, "query">,
  { awardId, managerId, assessing }: { awardId: number; managerId: number; assessing: boolean },
): Promise<DueJuror[]> {
  const { rows } = await reader.query<DueJuror>(
    `SELECT m.id AS "memberId", m.name, m.email, bool_or(NOT p.declared AND NOT p.linked) AS declares,
       bool_or($3 AND NOT own.sits AND p.declared AND NOT p.linked AND p.theirs AND NOT p.done) AS assesses
     FROM jury_seat s JOIN member m ON m.id = s.member_id AND m.disabled_at IS NULL AND 'JUROR' = ANY (m.roles)
       JOIN award_category c ON c.id = s.category_id JOIN ${seenNominees("$2")} seen ON seen.category_id = s.category_id
       JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL
       CROSS JOIN (SELECT EXISTS (SELECT FROM juror WHERE award_id = $1 AND member_id = $2) AS sits) own
       CROSS JOIN LATERAL (SELECT
         EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND x.source = 'declared') AS declared,
         EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND x.link <> 'none') AS linked,
         NOT c.assigned OR EXISTS (SELECT FROM assignment g WHERE g.nominee_id = n.id AND g.member_id = m.id) AS theirs,
         EXISTS (SELECT FROM assessment a WHERE a.nominee_id = n.id AND a.member_id = m.id AND a.state <> 'draft') AS done) p
     WHERE s.award_id = $1 AND m.id <> $2 GROUP BY m.id, m.name, m.email ORDER BY m.name, m.id`,
    [awardId, managerId, assessing],
  );
  return rows.filter(({ declares, assesses }) => declares || assesses);
}
