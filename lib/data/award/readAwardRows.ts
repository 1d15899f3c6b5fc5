import type pg from "pg";
import type { AwardCategoryRow, AwardRows, CategoryCounts, NomineeRow } from "@/lib/domain/award/awardRows";
import type { PalmaresCategory } from "@/lib/domain/award/palmares";
import type { Prize } from "@/lib/domain/award/prize";
import { ExpectedError } from "@/lib/platform/errors";
import { composeMinutes } from "./composeMinutes";
import { COUNTED_ASSESSMENTS } from "./countedAssessments";
import { isSame, readSigned } from "./readMinutes";
import { readPublishedCandidatures } from "./readPublishedCandidatures";
import { STANDING_DECISIONS } from "./standingDecisions";

type Reader = Pick<pg.ClientBase, "query">;

/**
 * What the tables hold of an award that a palmarès is made of: no score, no ballot, no link of interest, no note, and a name only of the
 * jurors who agreed. To be read for somebody whom nothing links to any nominee, or within the transaction that publishes.
 * @throws ExpectedError `unknown-award`
 */
export async function readAwardRows(reader: Reader, awardId: number): Promise<AwardRows> {
  const award = await reader.query<AwardRows["award"]>(
    `SELECT year, theme, rules, others_shown::text AS "othersShown", quorum_percent AS "quorumPercent", decided_by::text AS "decidedBy"
     FROM award_edition WHERE id = $1`,
    [awardId],
  );
  const criteria = await reader.query<AwardRows["criteria"][number]>(
    "SELECT name, guidance, weight::float8 AS weight, required, independent FROM criterion WHERE award_id = $1 ORDER BY position, id",
    [awardId],
  );
  const jurors = await reader.query<AwardRows["jurors"][number]>(
    `SELECT j.member_id AS "memberId", CASE WHEN j.name_shown THEN m.name END AS name FROM juror j JOIN member m ON m.id = j.member_id
     WHERE j.award_id = $1 AND EXISTS (SELECT FROM jury_seat s WHERE s.award_id = j.award_id AND s.member_id = j.member_id)
     ORDER BY j.member_id`,
    [awardId],
  );
  const [row] = award.rows;
  if (!row) throw new ExpectedError("unknown-award", { found: awardId });
  return {
    award: row,
    criteria: criteria.rows,
    jurors: jurors.rows,
    categories: await readCategories(reader, awardId),
    nominees: await readNominees(reader, awardId),
    counts: await readCounts(reader, awardId),
  };
}

type CategoryRow = Omit<AwardCategoryRow, "minutes" | "shortlist"> & { shortlist: PalmaresCategory["shortlist"] };

async function readCategories(reader: Reader, awardId: number): Promise<AwardCategoryRow[]> {
  const { rows } = await reader.query<CategoryRow>(
    `SELECT c.id, c.slug, c.name, c.description, c.kind::text AS kind, c.league::text AS league,
       CASE WHEN r.id IS NOT NULL THEN json_build_object(
         'edition', json_build_object('code', e.code, 'title', e.title, 'revision', r.number),
         'metric', c.metric, 'network', c.network, 'league', coalesce(c.league, c.rule_league), 'size', c.size,
         'minPopulation', c.min_population, 'minAudience', c.min_audience, 'minPosts', c.min_posts) END AS shortlist
     FROM award_category c LEFT JOIN revision r ON r.id = c.revision_id LEFT JOIN edition e ON e.id = r.edition_id
     WHERE c.award_id = $1 ORDER BY c.position, c.id`,
    [awardId],
  );
  const categories: AwardCategoryRow[] = [];
  for (const row of rows) categories.push({ ...row, minutes: await stateOfMinutes(reader, row.id) });
  return categories;
}

async function stateOfMinutes(reader: Reader, categoryId: number): Promise<AwardCategoryRow["minutes"]> {
  const [last] = await readSigned(reader, categoryId);
  if (!last) return "none";
  const now = await composeMinutes(reader, categoryId);
  return now && isSame(last.content.record, now) ? "current" : "old";
}

async function readNominees(reader: Reader, awardId: number): Promise<NomineeRow[]> {
  const { rows } = await reader.query<Omit<NomineeRow, "decision" | "candidature"> & { prize: Prize | null; motivation: string }>(
    `SELECT n.id, n.category_id AS "categoryId", n.level::text AS level, n.code, n.name, n.league::text AS league, n.population,
       n.origin::text AS origin, n.reason, n.facts, n.removed_reason AS "removedReason", d.prize::text AS prize, d.reason AS motivation
     FROM nominee n JOIN award_category c ON c.id = n.category_id LEFT JOIN ${STANDING_DECISIONS} d ON d.nominee_id = n.id
     WHERE c.award_id = $1 ORDER BY n.name, n.id`,
    [awardId],
  );
  const candidatures = await readPublishedCandidatures(reader, [awardId]);
  return rows.map(({ prize, motivation, ...row }) => ({
    ...row,
    decision: prize === null ? null : { prize, motivation },
    candidature: candidatures.get(row.id) ?? null,
  }));
}

/** Of those who still sit, and of nominees that were not removed. A pair that a link keeps apart has not abstained. */
async function readCounts(reader: Reader, awardId: number): Promise<CategoryCounts[]> {
  const { rows } = await reader.query<CategoryCounts>(
    `WITH pair AS (
       SELECT n.category_id, n.id AS nominee_id, s.member_id,
         EXISTS (SELECT FROM conflict x WHERE x.nominee_id = n.id AND x.member_id = s.member_id AND x.link <> 'none') AS apart
       FROM award_category c JOIN nominee n ON n.category_id = c.id AND n.removed_at IS NULL JOIN jury_seat s ON s.category_id = c.id
       WHERE c.award_id = $1)
     SELECT c.id AS "categoryId", (SELECT count(*)::int FROM jury_seat s WHERE s.category_id = c.id) AS jurors,
       (SELECT count(*)::int FROM ${COUNTED_ASSESSMENTS} a JOIN nominee n ON n.id = a.nominee_id WHERE n.category_id = c.id) AS assessments,
       (SELECT count(*)::int FROM pair p WHERE p.category_id = c.id AND p.apart) AS recusals,
       (SELECT count(*)::int FROM pair p JOIN assessment a ON a.nominee_id = p.nominee_id AND a.member_id = p.member_id
         WHERE p.category_id = c.id AND NOT p.apart AND a.state = 'abstained') AS abstentions
     FROM award_category c WHERE c.award_id = $1`,
    [awardId],
  );
  return rows;
}
