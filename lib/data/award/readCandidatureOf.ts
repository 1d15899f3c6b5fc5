import type pg from "pg";
import { type CandidatureImage, IMAGES_OF } from "./candidatureImages";
import { seenNominees } from "./seenNominees";

/** What a nominee applied with, for those who may know of the nominee: never whom it came from. */
export interface CandidatureOfNominee {
  title: string;
  text: string;
  links: readonly string[];
  images: readonly CandidatureImage[];
}

/** Null for a nominee that has not applied, or whose candidature was taken down, and for one that the member may not know of. */
export async function readCandidatureOf(
  pool: Pick<pg.Pool, "query">,
  nomineeId: string,
  memberId: number,
): Promise<CandidatureOfNominee | null> {
  const { rows } = await pool.query<CandidatureOfNominee>(
    `SELECT a.title, a.text, a.links, ${IMAGES_OF} AS images
     FROM candidature a JOIN ${seenNominees("$2")} seen ON seen.nominee_id = a.nominee_id WHERE a.nominee_id = $1 AND a.state = 'accepted' AND a.taken_down_at IS NULL`,
    [nomineeId, memberId],
  );
  return rows[0] ?? null;
}
