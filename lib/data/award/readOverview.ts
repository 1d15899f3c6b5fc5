import type { PhaseKind } from "@/lib/domain/award/phase";
import { openPhase } from "@/lib/domain/award/phase";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import { database } from "../database";
import { type AwardFacts, readAward } from "./readAward";
import { readDeclarations } from "./readDeclarations";
import { seenNominees } from "./seenNominees";

export interface OverviewCategory {
  id: number;
  name: string;
  kind: "league" | "theme";
  league: League | null;
  hasRule: boolean;
  frozen: boolean;
  /** That who asks may know of, and that were not removed. */
  nominees: number;
  seats: number;
  chaired: boolean;
}
export interface AwardOverview {
  award: AwardFacts;
  /** Whose rights are open today. */
  open: PhaseKind | null;
  criteria: number;
  jurors: number;
  /** Seats of jurors who have not gone through all the nominees there, of those that who asks may know of. */
  undeclared: number;
  categories: readonly OverviewCategory[];
}

/**
 * Where an award stands, for the manager who asks.
 * @param today in Paris
 * @throws ExpectedError `unknown-award`
 */
export async function readOverview(year: number, managerId: number, today: Day): Promise<AwardOverview> {
  const { pool } = database();
  const award = await readAward(year);
  const { rows: categories } = await pool.query<OverviewCategory>(
    `SELECT c.id, c.name, c.kind::text AS kind, c.league::text AS league, c.revision_id IS NOT NULL AS "hasRule", c.frozen_at IS NOT NULL AS frozen,
       (SELECT count(*)::int FROM ${seenNominees("$2")} seen JOIN nominee n ON n.id = seen.nominee_id
         WHERE seen.category_id = c.id AND n.removed_at IS NULL) AS nominees,
       (SELECT count(*)::int FROM jury_seat s WHERE s.category_id = c.id) AS seats,
       EXISTS (SELECT FROM jury_seat s WHERE s.category_id = c.id AND s.chair) AS chaired
     FROM award_category c WHERE c.award_id = $1 ORDER BY c.position, c.id`,
    [award.id, managerId],
  );
  const { rows } = await pool.query<{ criteria: number; jurors: number }>(
    `SELECT (SELECT count(*)::int FROM criterion WHERE award_id = $1) AS criteria, (SELECT count(*)::int FROM juror WHERE award_id = $1) AS jurors`,
    [award.id],
  );
  const declarations = await readDeclarations(award.id, managerId);
  return {
    award,
    open: openPhase(award.activePhase, award.phases, today),
    criteria: rows[0]?.criteria ?? 0,
    jurors: rows[0]?.jurors ?? 0,
    undeclared: declarations.filter(({ done, due }) => done < due).length,
    categories,
  };
}
