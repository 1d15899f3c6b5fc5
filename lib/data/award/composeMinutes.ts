import type pg from "pg";
import { type Assessment, deliberate } from "@/lib/domain/award/deliberate";
import type { MinutesDecision, MinutesNominee, MinutesRecord, MinutesReopening } from "@/lib/domain/award/minutes";
import { COUNTED_ASSESSMENTS } from "./countedAssessments";
import { CRITERIA, type DeliberationCriterion } from "./readDeliberation";
import { STANDING_DECISIONS } from "./standingDecisions";

type Reader = Pick<pg.ClientBase, "query">;
type Basis = Pick<MinutesDecision, "quorum" | "votes" | "as">;
interface Nominee {
  id: string;
  name: string;
  decision: (Omit<MinutesDecision, keyof Basis> & { basis: Basis }) | null;
  reopenings: MinutesReopening[] | null;
}

/**
 * What the procès-verbal of a category says as things stand. Of all its nominees: for those only who may know of every one.
 * @returns null where there is no such category
 */
export async function composeMinutes(reader: Reader, categoryId: number): Promise<MinutesRecord | null> {
  const read = async <R extends object>(sql: string, of: number = categoryId) => (await reader.query<R>(sql, [of])).rows;
  const [head] = await read<{ awardId: number } & Pick<MinutesRecord, "award" | "category">>(HEAD);
  if (!head) return null;
  const { awardId, award, category } = head;
  const criteria = await read<DeliberationCriterion & { required: boolean }>(CRITERIA, awardId);
  const nominees = await read<Nominee>(NOMINEES);
  const assessments = await read<Assessment>(ASSESSMENTS);
  const byId = new Map(nominees.map((nominee) => [nominee.id, nominee]));
  const { rows } = deliberate({ nominees: [...byId.keys()], criteria, assessments, expected: [] });
  return {
    ...{ award, category },
    criteria: criteria.map(({ name, weight, required, independent }) => ({ name, weight, required, independent })),
    jurors: await read(JURORS),
    conflicts: await read(CONFLICTS),
    abstentions: await read(ABSTENTIONS),
    nominees: rows.flatMap(({ nomineeId, n, mean, median, spread, rank, tied }) => {
      const nominee = byId.get(nomineeId);
      return nominee
        ? [
            {
              ...{ id: nominee.id, name: nominee.name, n, mean, median, spread, rank, tied },
              decision: decisionOf(nominee),
              ...reopeningsOf(nominee),
            },
          ]
        : [];
    }),
    removed: await read(REMOVED),
  };
}

function decisionOf({ decision }: Nominee): MinutesDecision | null {
  if (decision === null) return null;
  const { basis, at, ...decided } = decision;
  const { quorum, votes, as } = basis;
  return { ...decided, at: new Date(at).toISOString(), ...{ quorum, votes }, ...(as && { as }) };
}

function reopeningsOf({ reopenings }: Nominee): Pick<MinutesNominee, "reopenings"> {
  return reopenings === null ? {} : { reopenings: reopenings.map(({ at, ...said }) => ({ ...said, at: new Date(at).toISOString() })) };
}

const HEAD = `SELECT e.id AS "awardId", jsonb_build_object('name', c.name, 'description', c.description) AS category,
    jsonb_build_object('year', e.year, 'theme', e.theme, 'rules', e.rules, 'quorumPercent', e.quorum_percent, 'decidedBy', e.decided_by) AS award
  FROM award_category c JOIN award_edition e ON e.id = c.award_id WHERE c.id = $1`;

const NOMINEES = `SELECT n.id, n.name, CASE WHEN d.nominee_id IS NOT NULL THEN jsonb_build_object('prize', d.prize, 'reason', d.reason,
    'manner', d.manner, 'version', d.version, 'by', m.name, 'at', d.decided_at, 'basis', d.basis) END AS decision,
    (SELECT jsonb_agg(jsonb_build_object('version', r.version, 'reason', r.reason, 'by', b.name, 'at', r.reopened_at) ORDER BY r.version)
      FROM vote_reopening r JOIN member b ON b.id = r.reopened_by WHERE r.nominee_id = n.id) AS reopenings
  FROM nominee n LEFT JOIN ${STANDING_DECISIONS} d ON d.nominee_id = n.id LEFT JOIN member m ON m.id = d.decided_by
  WHERE n.category_id = $1 AND n.removed_at IS NULL ORDER BY n.name, n.id`;

const ASSESSMENTS = `SELECT a.nominee_id AS "nomineeId", a.member_id AS "jurorId",
    coalesce(jsonb_object_agg(s.criterion_id, s.score) FILTER (WHERE s.score IS NOT NULL), '{}') AS scores
  FROM ${COUNTED_ASSESSMENTS} a JOIN nominee n ON n.id = a.nominee_id
    LEFT JOIN assessment_score s ON s.nominee_id = a.nominee_id AND s.member_id = a.member_id
  WHERE n.category_id = $1 GROUP BY a.nominee_id, a.member_id`;

const JURORS = `SELECT m.name, s.chair, s.present FROM jury_seat s JOIN member m ON m.id = s.member_id
  WHERE s.category_id = $1 ORDER BY m.name, m.id`;

const CONFLICTS = `SELECT m.name, s.member_id IS NOT NULL AS juror, n.name AS nominee, x.source::text AS source, x.link::text AS link
  FROM conflict x JOIN nominee n ON n.id = x.nominee_id AND n.removed_at IS NULL JOIN member m ON m.id = x.member_id
    LEFT JOIN jury_seat s ON s.category_id = n.category_id AND s.member_id = m.id
  WHERE n.category_id = $1 AND x.link <> 'none' AND (s.member_id IS NOT NULL OR 'JURY_MANAGER' = ANY (m.roles))
  ORDER BY m.name, m.id, n.name, n.id, x.source`;

const ABSTENTIONS = `SELECT m.name, n.name AS nominee
  FROM assessment a JOIN nominee n ON n.id = a.nominee_id AND n.removed_at IS NULL JOIN member m ON m.id = a.member_id
    JOIN jury_seat s ON s.category_id = n.category_id AND s.member_id = m.id
  WHERE n.category_id = $1 AND a.state = 'abstained'
    AND NOT EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = m.id AND x.link <> 'none')
  ORDER BY m.name, m.id, n.name, n.id`;

const REMOVED = `SELECT name, removed_reason AS reason FROM nominee WHERE category_id = $1 AND removed_at IS NOT NULL ORDER BY name, id`;
