import type pg from "pg";
import type { CandidatureState } from "@/lib/domain/award/candidature";
import type { Level } from "@/lib/domain/territory/level";
import { readSearchTerms } from "@/lib/domain/territory/searchTerms";
import { readHiddenTerritories } from "./readHiddenTerritories";

export interface ListedCandidature {
  id: string;
  state: CandidatureState;
  title: string;
  territory: { level: Level; code: string; name: string };
  /** That was asked for; of an accepted one, where it is. */
  category: string | null;
  images: number;
  /** ISO instant. */
  sentAt: string;
}
export interface CandidatureFilter {
  state: CandidatureState | null;
  categoryId: number | null;
  /** In the title, or the territory's name. */
  text: string;
  page: number;
}
export interface CandidatureList {
  total: number;
  rows: readonly ListedCandidature[];
  /** How many are in each state, of all that whoever asks may know of. */
  counts: Readonly<Partial<Record<CandidatureState, number>>>;
}

export const CANDIDATURES_A_PAGE = 20;

/** Those of an award that a manager may know of, the oldest that waits first. */
export async function listCandidatures(
  pool: Pick<pg.Pool, "query">,
  { awardId, memberId, filter }: { awardId: number; memberId: number; filter: CandidatureFilter },
): Promise<CandidatureList> {
  const hidden = await readHiddenTerritories(pool, memberId, awardId);
  const like = filter.text === "" ? null : `%${filter.text.replace(/[\\%_]/g, "\\$&")}%`;
  const folded = filter.text === "" ? null : `%${readSearchTerms(filter.text)?.text ?? "\\"}%`;
  const { rows } = await pool.query<ListedCandidature & { sentAt: Date; total: number }>(
    `SELECT a.id, a.state::text AS state, a.title, json_build_object('level', t.level, 'code', t.code, 'name', t.name) AS territory,
       c.name AS category, (SELECT count(*)::int FROM candidature_image i WHERE i.candidature_id = a.id) AS images, a.sent_at AS "sentAt"
     ${SEEN} AND ($3::text IS NULL OR a.state::text = $3) AND ($4::int IS NULL OR c.id = $4)
       AND ($5::text IS NULL OR a.title ILIKE $5 OR t.search_name LIKE $6)
     ORDER BY a.state IN ('sent', 'confirmed') DESC, a.sent_at, a.id LIMIT ${CANDIDATURES_A_PAGE} OFFSET $7`,
    [awardId, hidden, filter.state, filter.categoryId, like, folded, (filter.page - 1) * CANDIDATURES_A_PAGE],
  );
  const counted = await pool.query<{ total: number }>(
    `SELECT count(*)::int AS total ${SEEN} AND ($3::text IS NULL OR a.state::text = $3) AND ($4::int IS NULL OR c.id = $4)
       AND ($5::text IS NULL OR a.title ILIKE $5 OR t.search_name LIKE $6)`,
    [awardId, hidden, filter.state, filter.categoryId, like, folded],
  );
  const counts = await pool.query<{ state: CandidatureState; count: number }>(
    `SELECT a.state::text AS state, count(*)::int AS count ${SEEN} GROUP BY a.state`,
    [awardId, hidden],
  );
  return {
    total: counted.rows[0]?.total ?? 0,
    rows: rows.map((row) => ({ ...row, sentAt: row.sentAt.toISOString() })),
    counts: Object.fromEntries(counts.rows.map(({ state, count }) => [state, count])),
  };
}

/** An accepted one is where its nominee is, whatever was asked for. */
const SEEN = `FROM candidature a JOIN territory t ON t.id = a.territory_id LEFT JOIN nominee n ON n.id = a.nominee_id
  LEFT JOIN award_category c ON c.id = coalesce(n.category_id, a.category_id)
  WHERE a.award_id = $1 AND a.territory_id <> ALL ($2::int[])`;
