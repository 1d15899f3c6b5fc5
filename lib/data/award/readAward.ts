import type pg from "pg";
import type { Phase, PhaseKind } from "@/lib/domain/award/phase";
import { ExpectedError } from "@/lib/platform/errors";
import { database } from "../database";

/** An award as its managers set it up; nothing of its nominees. */
export interface AwardFacts {
  id: number;
  year: number;
  theme: string;
  rules: string;
  othersShown: "after-mine" | "after-phase";
  quorumPercent: number;
  decidedBy: "vote" | "chair";
  activePhase: PhaseKind | null;
  /** Raised by each change of it. */
  version: number;
  published: boolean;
  /** In their order. */
  phases: readonly Phase[];
}

const SQL = `
  SELECT e.id, e.year, e.theme, e.rules, e.others_shown::text AS "othersShown", e.quorum_percent AS "quorumPercent",
    e.decided_by::text AS "decidedBy", e.active_phase::text AS "activePhase", e.version,
    EXISTS (SELECT FROM award_publication p WHERE p.award_id = e.id) AS published,
    coalesce((SELECT json_agg(json_build_object('kind', p.kind, 'startsOn', p.starts_on, 'endsOn', p.ends_on) ORDER BY p.kind)
      FROM award_phase p WHERE p.award_id = e.id), '[]') AS phases
  FROM award_edition e`;

/** All awards, the latest first. */
export async function listAwards(reader: Pick<pg.Pool, "query"> = database().pool): Promise<AwardFacts[]> {
  return (await reader.query<AwardFacts>(`${SQL} ORDER BY e.year DESC`)).rows;
}

/** @throws ExpectedError `unknown-award` */
export async function readAward(year: number, reader: Pick<pg.Pool, "query"> = database().pool): Promise<AwardFacts> {
  const { rows } = await reader.query<AwardFacts>(`${SQL} WHERE e.year = $1`, [year]);
  if (!rows[0]) throw new ExpectedError("unknown-award", { found: year });
  return rows[0];
}
