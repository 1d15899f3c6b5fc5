import type pg from "pg";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { database } from "../database";
import { type AwardFacts, readAward } from "./readAward";
import { seenNominees } from "./seenNominees";

export interface ManagedNominee {
  id: string;
  name: string;
  level: Level;
  code: string;
  origin: "ranking" | "candidature" | "hand";
  population: number | null;
  facts: NomineeFacts | null;
  reason: string | null;
  removedReason: string | null;
}
export interface ManagedCategory {
  id: number;
  slug: string;
  name: string;
  description: string;
  kind: "league" | "theme";
  league: League | null;
  frozenAt: Date | null;
  assigned: boolean;
  /** Null where nobody is nominated by rank. */
  rule: {
    revisionId: number;
    metric: Metric;
    network: RankedNetwork;
    /** Whose ranking it is: of the category itself, or what the rule of a theme names. */
    league: League;
    size: number;
    edition: { code: string; title: string; revision: number };
  } | null;
  minPopulation: number | null;
  minAudience: number | null;
  minPosts: number | null;
}
export interface CategoryRoom {
  award: AwardFacts;
  category: ManagedCategory;
  /** That who asks may know of, by rank then name. */
  nominees: readonly ManagedNominee[];
  /** The jury of the award, by name. */
  jurors: readonly { id: number; name: string; seated: boolean; chair: boolean }[];
  /** Of a juror who is seated there and a nominee that who asks may know of. */
  assigned: readonly Pair[];
  linked: readonly Pair[];
}
interface Pair {
  jurorId: number;
  nomineeId: string;
}

/** A category as one who runs the award sees it. @throws ExpectedError `unknown-award`, `unknown-category` */
export async function readCategory(year: number, categoryId: number, managerId: number): Promise<CategoryRoom> {
  const { pool } = database();
  const award = await readAward(year);
  const category = await readOne(pool, award.id, categoryId);
  const nominees = await pool.query<ManagedNominee>(
    `SELECT n.id, n.name, n.level::text AS level, n.code, n.origin::text AS origin, n.population, n.facts, n.reason,
       n.removed_reason AS "removedReason"
     FROM ${seenNominees("$2")} seen JOIN nominee n ON n.id = seen.nominee_id WHERE seen.category_id = $1
     ORDER BY n.removed_at NULLS FIRST, (n.facts ->> 'rank')::int NULLS LAST, n.name, n.id`,
    [categoryId, managerId],
  );
  const jurors = await pool.query<CategoryRoom["jurors"][number]>(
    `SELECT m.id, m.name, s.member_id IS NOT NULL AS seated, coalesce(s.chair, false) AS chair
     FROM juror j JOIN member m ON m.id = j.member_id LEFT JOIN jury_seat s ON s.category_id = $2 AND s.member_id = m.id
     WHERE j.award_id = $1 ORDER BY m.name, m.id`,
    [award.id, categoryId],
  );
  const ids = nominees.rows.map(({ id }) => id);
  const pairs = `SELECT DISTINCT x.member_id AS "jurorId", x.nominee_id AS "nomineeId" FROM`;
  const assigned = await pool.query<Pair>(`${pairs} assignment x WHERE x.nominee_id = ANY ($1::uuid[])`, [ids]);
  const linked = await pool.query<Pair>(`${pairs} conflict x WHERE x.nominee_id = ANY ($1::uuid[]) AND x.link <> 'none'`, [ids]);
  return { award, category, nominees: nominees.rows, jurors: jurors.rows, assigned: assigned.rows, linked: linked.rows };
}

async function readOne(reader: Pick<pg.Pool, "query">, awardId: number, categoryId: number): Promise<ManagedCategory> {
  const { rows } = await reader.query<ManagedCategory>(
    `SELECT c.id, c.slug, c.name, c.description, c.kind::text AS kind, c.league::text AS league, c.frozen_at AS "frozenAt", c.assigned,
       c.min_population AS "minPopulation", c.min_audience AS "minAudience", c.min_posts AS "minPosts",
       (SELECT json_build_object('revisionId', v.id, 'metric', c.metric, 'network', c.network,
          'league', coalesce(c.league, c.rule_league), 'size', c.size,
          'edition', json_build_object('code', e.code, 'title', e.title, 'revision', v.number))
        FROM revision v JOIN edition e ON e.id = v.edition_id WHERE v.id = c.revision_id) AS rule
     FROM award_category c WHERE c.id = $1 AND c.award_id = $2`,
    [categoryId, awardId],
  );
  if (!rows[0]) throw new ExpectedError("unknown-category");
  return rows[0];
}
