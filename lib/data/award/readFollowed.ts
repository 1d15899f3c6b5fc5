import type pg from "pg";
import type { CandidatureState } from "@/lib/domain/award/candidature";
import { tokenSha256 } from "../member/linkToken";
import type { CandidatureImage } from "./candidatureImages";
import { IMAGES_OF } from "./candidatureImages";

/** What somebody sent, as they read it again: not whom it came from, should anybody else have the address. */
export interface FollowedCandidature {
  id: string;
  awardId: number;
  year: number;
  theme: string;
  /** By the mailed address, which confirms; or by the one that its sender was led to. */
  by: "mail" | "browser";
  /** Whether a link was mailed. */
  mailed: boolean;
  state: CandidatureState;
  territory: string;
  category: string | null;
  title: string;
  text: string;
  links: readonly string[];
  publish: boolean;
  /** Of a refusal. */
  reason: string | null;
  images: readonly CandidatureImage[];
}

/** Reads without changing anything: mail programs open addresses before people do. Null when it opens nothing, or no more. */
export async function readFollowed(reader: Pick<pg.Pool, "query">, token: string, now: Date): Promise<FollowedCandidature | null> {
  const { rows } = await reader.query<FollowedCandidature>(
    `SELECT a.id, a.award_id AS "awardId", e.year, e.theme, CASE WHEN a.link_sha256 = $1 THEN 'mail' ELSE 'browser' END AS by,
       a.link_sha256 IS NOT NULL AS mailed,
       CASE WHEN a.taken_down_at IS NULL THEN a.state::text ELSE 'withdrawn' END AS state, t.name AS territory, c.name AS category, a.title, a.text, a.links, a.publish,
       a.reason, ${IMAGES_OF} AS images
     FROM candidature a JOIN award_edition e ON e.id = a.award_id JOIN territory t ON t.id = a.territory_id
       LEFT JOIN award_category c ON c.id = a.category_id
     WHERE (a.link_sha256 = $1 OR a.follow_sha256 = $1) AND a.links_expire_at > $2`,
    [tokenSha256(token), now],
  );
  return rows[0] ?? null;
}
