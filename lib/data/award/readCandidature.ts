import type pg from "pg";
import type { CandidatureState } from "@/lib/domain/award/candidature";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { type CandidatureImage, IMAGES_OF } from "./candidatureImages";

/** All that is kept of a candidature, for the manager who decides on it: nobody else reads whom it came from. */
export interface Candidature {
  id: string;
  awardId: number;
  year: number;
  state: CandidatureState;
  territory: { level: Level; code: string; name: string };
  /** That was asked for. */
  categoryId: number | null;
  category: string | null;
  /** Null once it is erased. */
  contact: { name: string; role: string; email: string } | null;
  title: string;
  text: string;
  links: readonly string[];
  publish: boolean;
  sentAt: string;
  mailed: boolean;
  confirmedBy: "email" | "manager" | null;
  handledBy: string | null;
  handledAt: string | null;
  reason: string | null;
  /** Since when it says nothing any more, though accepted. */
  takenDown: { at: string; by: string; reason: string } | null;
  /** Where it was accepted. */
  nominee: { id: string; category: string } | null;
  images: readonly CandidatureImage[];
  /** The categories of the award, with those in which its territory is nominated already. */
  categories: readonly { id: number; name: string; nominated: boolean }[];
}

/** To be read for a manager whom nothing links to its territory (readCandidatureStanding). @throws ExpectedError `unknown-nominee` */
export async function readCandidature(pool: Pick<pg.Pool, "query">, id: string, year: string): Promise<Candidature> {
  const { rows } = await pool.query<Candidature & { sentAt: Date; handledAt: Date | null; takenDownAt: Date | null }>(
    `SELECT a.id, a.award_id AS "awardId", e.year, a.state::text AS state, json_build_object('level', t.level, 'code', t.code, 'name', t.name) AS territory,
       a.category_id AS "categoryId", c.name AS category, a.title, a.text, a.links, a.publish, a.sent_at AS "sentAt",
       a.link_sha256 IS NOT NULL AS mailed, a.confirmed_by::text AS "confirmedBy", m.name AS "handledBy", a.handled_at AS "handledAt", a.reason,
       a.taken_down_at AS "takenDownAt", json_build_object('by', d.name, 'reason', a.taken_down_reason) AS "takenDown",
       CASE WHEN a.contact_email IS NOT NULL
         THEN json_build_object('name', a.contact_name, 'role', a.contact_role, 'email', a.contact_email) END AS contact,
       CASE WHEN n.id IS NOT NULL THEN json_build_object('id', n.id, 'category', nc.name) END AS nominee, ${IMAGES_OF} AS images,
       (SELECT json_agg(json_build_object('id', o.id, 'name', o.name, 'nominated', EXISTS (SELECT FROM nominee x
         WHERE x.category_id = o.id AND x.territory_id = a.territory_id AND x.removed_at IS NULL)) ORDER BY o.position, o.id)
         FROM award_category o WHERE o.award_id = a.award_id) AS categories
     FROM candidature a JOIN award_edition e ON e.id = a.award_id JOIN territory t ON t.id = a.territory_id
       LEFT JOIN award_category c ON c.id = a.category_id LEFT JOIN member m ON m.id = a.handled_by LEFT JOIN member d ON d.id = a.taken_down_by
       LEFT JOIN nominee n ON n.id = a.nominee_id LEFT JOIN award_category nc ON nc.id = n.category_id
     WHERE a.id = $1 AND e.year::text = $2`,
    [id, year],
  );
  const [row] = rows;
  if (!row) throw new ExpectedError("unknown-nominee");
  const { sentAt, handledAt, takenDownAt, ...said } = row;
  return {
    ...said,
    categories: said.categories ?? [],
    ...{ sentAt: sentAt.toISOString(), handledAt: handledAt?.toISOString() ?? null },
    takenDown: takenDownAt && said.takenDown && { ...said.takenDown, at: takenDownAt.toISOString() },
  };
}
