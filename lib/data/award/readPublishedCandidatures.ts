import type pg from "pg";
import type { PublishedCandidature } from "@/lib/domain/award/palmares";
import { IMAGES_OF } from "./candidatureImages";

/**
 * What the nominees of awards applied with, where they agreed that it be published, by nominee. Its pictures are served under
 * `/prix/{year}/images/{id}` once the palmarès is.
 */
export async function readPublishedCandidatures(
  reader: Pick<pg.ClientBase, "query">,
  awardIds: readonly number[],
): Promise<ReadonlyMap<string, PublishedCandidature>> {
  const { rows } = await reader.query<PublishedCandidature & { nomineeId: string }>(
    `SELECT a.nominee_id AS "nomineeId", a.title, a.text, a.links, ${IMAGES_OF} AS images
     FROM candidature a JOIN nominee n ON n.id = a.nominee_id AND n.removed_at IS NULL
     WHERE a.award_id = ANY ($1) AND a.state = 'accepted' AND a.publish ORDER BY a.nominee_id`,
    [awardIds],
  );
  return new Map(rows.map(({ nomineeId, ...candidature }) => [nomineeId, candidature]));
}
