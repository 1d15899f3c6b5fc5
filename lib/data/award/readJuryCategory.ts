import type { AssessmentState } from "@/lib/domain/award/assessmentText";
import type { NomineeFacts, NomineeOrigin } from "@/lib/domain/award/nomineeFacts";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { type Database, database } from "../database";
import { readCriteria } from "./readCriteria";
import { type JuryMean, juryMean, readSeenAssessments, type SeenAssessment } from "./readSeenAssessments";
import { seenNominees } from "./seenNominees";
import { undeclaredNominees } from "./undeclaredNominees";

export interface ListedNominee {
  nomineeId: string;
  name: string;
  level: Level;
  origin: NomineeOrigin;
  facts: NomineeFacts | null;
  /** Of their own assessment; null for who does not assess it. */
  state: AssessmentState | null;
  /** Whether something typed since it was submitted waits. */
  pending: boolean;
  /** Whether it is theirs to assess, where nominees are shared out. */
  asked: boolean;
  jury: JuryMean | null;
}
export interface JuryCategory {
  category: { id: number; name: string; description: string };
  award: { id: number; year: number; theme: string };
  /** Whether they sit in it. */
  seated: boolean;
  undeclared: number;
  /** By name. */
  nominees: readonly ListedNominee[];
}

/** The nominees of a category that somebody may know of. */
export async function readJuryCategory(
  memberId: number,
  categoryId: number,
  db: Pick<Database, "pool"> = database(),
): Promise<JuryCategory> {
  const [category, nominees, assessments] = await Promise.all([
    readCategory(db, memberId, categoryId),
    db.pool.query<Omit<ListedNominee, "jury">>(
      `SELECT n.id AS "nomineeId", n.name, n.level::text AS level, n.origin::text AS origin, n.facts,
         CASE WHEN d.nominee_id IS NOT NULL AND seen.seated THEN coalesce(a.state::text, 'todo') END AS state,
         coalesce(a.state = 'submitted' AND a.draft IS NOT NULL, false) AS pending,
         seen.seated AND (NOT c.assigned OR EXISTS (SELECT FROM assignment g WHERE g.nominee_id = n.id AND g.member_id = $1)) AS asked
       FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id AND n.removed_at IS NULL
         JOIN award_category c ON c.id = n.category_id
         LEFT JOIN conflict d ON d.nominee_id = n.id AND d.member_id = $1 AND d.source = 'declared'
         LEFT JOIN assessment a ON a.nominee_id = n.id AND a.member_id = $1
       WHERE n.category_id = $2 ORDER BY n.name COLLATE "fr-x-icu", n.id`,
      [memberId, categoryId],
    ),
    readSeenAssessments(db, memberId, { categoryId }),
  ]);
  const criteria = await readCriteria(db.pool, category.award.id);
  const of = new Map<string, SeenAssessment[]>();
  for (const one of assessments) of.set(one.nomineeId, [...(of.get(one.nomineeId) ?? []), one]);
  return {
    ...category,
    nominees: nominees.rows.map((one) => ({ ...one, jury: juryMean(memberId, criteria, of.get(one.nomineeId) ?? []) })),
  };
}

interface CategoryRow {
  id: number;
  name: string;
  description: string;
  awardId: number;
  year: number;
  theme: string;
  seated: boolean;
  undeclared: number;
}

async function readCategory(
  { pool }: Pick<Database, "pool">,
  memberId: number,
  categoryId: number,
): Promise<Omit<JuryCategory, "nominees">> {
  const { rows } = await pool.query<CategoryRow>(
    `SELECT c.id, c.name, c.description, e.id AS "awardId", e.year, e.theme,
       EXISTS (SELECT FROM jury_seat s WHERE s.category_id = c.id AND s.member_id = $1) AS seated,
       (SELECT count(*)::int FROM ${undeclaredNominees("$1")} u WHERE u.category_id = c.id) AS undeclared
     FROM award_category c JOIN award_edition e ON e.id = c.award_id WHERE c.id = $2`,
    [memberId, categoryId],
  );
  const [found] = rows;
  if (!found) throw new ExpectedError("unknown-category");
  const { id, name, description, awardId, year, theme, seated, undeclared } = found;
  return { category: { id, name, description }, award: { id: awardId, year, theme }, seated, undeclared };
}
