import { openPhase, type Phase, type PhaseKind } from "@/lib/domain/award/phase";
import type { Day } from "@/lib/domain/snapshot/figure";
import { type Database, database } from "../database";
import { seenNominees } from "./seenNominees";
import { undeclaredNominees } from "./undeclaredNominees";

/** A category in which somebody sits, with what is left to do: counted over what they see, and nothing else. */
export interface JurorCategory {
  id: number;
  name: string;
  description: string;
  chair: boolean;
  /** Nominees to declare about. */
  undeclared: number;
  /** Nominees that are theirs to assess, and those of them that they have assessed or abstained on. */
  asked: number;
  done: number;
  /** Of those that are done: how many they abstained on. */
  abstained: number;
}
export interface JuryAward {
  id: number;
  year: number;
  theme: string;
  rules: string;
  /** By date. */
  phases: readonly Phase[];
  open: PhaseKind | null;
  published: boolean;
  /** Whether they sit on its jury, and then whether they agree to be named; null where they were not asked yet. */
  juror: { nameShown: boolean | null } | null;
  categories: readonly JurorCategory[];
}

interface AwardRow extends Omit<JuryAward, "phases" | "open" | "juror" | "categories"> {
  active: PhaseKind | null;
  phases: Phase[];
  sits: boolean;
  nameShown: boolean | null;
}

/** The awards as somebody of the jury sees them: those whose jury they are on, the published ones last; and all under way for who runs them. */
export async function readJuryHome(memberId: number, today: Day, db: Pick<Database, "pool"> = database()): Promise<JuryAward[]> {
  const { rows } = await db.pool.query<AwardRow>(
    `SELECT e.id, e.year, e.theme, e.rules, e.active_phase::text AS active, j.member_id IS NOT NULL AS sits, j.name_shown AS "nameShown",
       b.award_id IS NOT NULL AS published,
       (SELECT coalesce(json_agg(json_build_object('kind', p.kind, 'startsOn', p.starts_on, 'endsOn', p.ends_on) ORDER BY p.starts_on), '[]')
         FROM award_phase p WHERE p.award_id = e.id) AS phases
     FROM award_edition e JOIN member m ON m.id = $1 LEFT JOIN juror j ON j.award_id = e.id AND j.member_id = m.id
       LEFT JOIN award_publication b ON b.award_id = e.id
     WHERE j.member_id IS NOT NULL OR ('JURY_MANAGER' = ANY (m.roles) AND b.award_id IS NULL)
     ORDER BY published, e.year DESC`,
    [memberId],
  );
  const categories = await readJurorCategories(db, memberId);
  return rows.map(({ active, sits, nameShown, ...award }) => ({
    ...award,
    open: openPhase(active, award.phases, today),
    juror: sits ? { nameShown } : null,
    categories: categories.filter(({ awardId }) => awardId === award.id),
  }));
}

async function readJurorCategories({ pool }: Pick<Database, "pool">, memberId: number) {
  const { rows } = await pool.query<JurorCategory & { awardId: number }>(
    `SELECT c.id, c.award_id AS "awardId", c.name, c.description, s.chair,
       (SELECT count(*)::int FROM ${undeclaredNominees("$1")} u WHERE u.category_id = c.id) AS undeclared,
       coalesce(theirs.asked, 0) AS asked, coalesce(theirs.done, 0) AS done,
       coalesce(theirs.abstained, 0) AS abstained
     FROM jury_seat s JOIN award_category c ON c.id = s.category_id LEFT JOIN (
       SELECT seen.category_id, count(*)::int AS asked, count(a.state) FILTER (WHERE a.state <> 'draft')::int AS done,
         count(*) FILTER (WHERE a.state = 'abstained')::int AS abstained
       FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL
         JOIN award_category k ON k.id = seen.category_id
         JOIN conflict d ON d.nominee_id = n.id AND d.member_id = $1 AND d.source = 'declared'
         LEFT JOIN assessment a ON a.nominee_id = seen.nominee_id AND a.member_id = $1
       WHERE seen.seated AND (NOT k.assigned OR EXISTS (SELECT FROM assignment g WHERE g.nominee_id = n.id AND g.member_id = $1))
       GROUP BY seen.category_id) theirs ON theirs.category_id = c.id
     WHERE s.member_id = $1 ORDER BY c.position, c.id`,
    [memberId],
  );
  return rows;
}
