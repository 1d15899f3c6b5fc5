import type { ConflictLink, ConflictSource } from "@/lib/domain/award/conflict";
import { database } from "../database";
import { type AwardFacts, readAward } from "./readAward";
import { type DeclarationProgress, readDeclarations } from "./readDeclarations";
import { seenNominees } from "./seenNominees";

export interface KeptLink {
  memberId: number;
  juror: string;
  nomineeId: string;
  nominee: string;
  categoryId: number;
  source: ConflictSource;
  link: ConflictLink;
  /** What who recorded it added. */
  note: string;
  recordedAt: Date;
}
export interface LinksRoom {
  award: AwardFacts;
  /** Who runs awards besides who asks, by name. */
  managers: readonly { memberId: number; name: string }[];
  categories: readonly {
    id: number;
    name: string;
    /** Not removed, by name. */
    nominees: readonly { id: string; name: string }[];
    declarations: readonly DeclarationProgress[];
    links: readonly KeptLink[];
  }[];
}

/**
 * Who declared what, what was found and what a manager added, of the nominees that who asks may know of; nothing of their own.
 * @throws ExpectedError `unknown-award`
 */
export async function readLinks(year: number, managerId: number): Promise<LinksRoom> {
  const { pool } = database();
  const award = await readAward(year);
  const categories = await pool.query<{ id: number; name: string }>(
    "SELECT id, name FROM award_category WHERE award_id = $1 ORDER BY position, id",
    [award.id],
  );
  const nominees = await pool.query<{ id: string; name: string; categoryId: number }>(
    `SELECT n.id, n.name, n.category_id AS "categoryId" FROM ${seenNominees("$2")} seen JOIN nominee n ON n.id = seen.nominee_id
     WHERE seen.award_id = $1 AND n.removed_at IS NULL ORDER BY n.name, n.id`,
    [award.id, managerId],
  );
  const links = await pool.query<KeptLink>(
    `SELECT x.member_id AS "memberId", m.name AS juror, n.id AS "nomineeId", n.name AS nominee, n.category_id AS "categoryId",
       x.source::text AS source, x.link::text AS link, x.note, x.recorded_at AS "recordedAt"
     FROM ${seenNominees("$2")} seen JOIN nominee n ON n.id = seen.nominee_id JOIN conflict x ON x.nominee_id = n.id
       JOIN member m ON m.id = x.member_id
     WHERE seen.award_id = $1 AND n.removed_at IS NULL AND x.member_id <> $2 AND x.link <> 'none'
     ORDER BY m.name, m.id, n.name, n.id, x.source`,
    [award.id, managerId],
  );
  const managers = await pool.query<LinksRoom["managers"][number]>(
    `SELECT id AS "memberId", name FROM member WHERE 'JURY_MANAGER' = ANY (roles) AND disabled_at IS NULL AND id <> $1 ORDER BY name, id`,
    [managerId],
  );
  const declarations = await readDeclarations(award.id, managerId);
  return {
    award,
    managers: managers.rows,
    categories: categories.rows.map((category) => ({
      ...category,
      nominees: nominees.rows.filter(({ categoryId }) => categoryId === category.id).map(({ id, name }) => ({ id, name })),
      declarations: declarations.filter(({ categoryId }) => categoryId === category.id),
      links: links.rows.filter(({ categoryId }) => categoryId === category.id),
    })),
  };
}
