import type pg from "pg";
import { MOST_IMAGES } from "@/lib/domain/award/candidature";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { tokenSha256 } from "../member/linkToken";
import type { KeptBytes } from "../picture/keepPicture";
import type { MadePicture } from "../picture/remakePicture";
import { holdFollowed } from "./followCandidature";
import { readOpenPhase } from "./readStanding";

/**
 * Adds a picture to what somebody sent, while the phase is open and nobody has decided on it.
 * @throws ExpectedError `link-closed`, `candidature-handled`, `phase-closed`, `too-many-images`
 */
export async function addCandidatureImage(
  client: pg.PoolClient,
  { token, alternative, picture, kept, now }: { token: string; alternative: string; picture: MadePicture; kept: KeptBytes; now: Date },
): Promise<void> {
  const position = await requireRoom(client, token, now);
  const { id } = await holdFollowed(client, token, "any", now);
  const { contentType, width, height, sha256, content } = picture;
  await client.query(
    `INSERT INTO candidature_image (candidature_id, position, alternative, content_type, width, height, bytes, sha256, content, object_key,
       added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, position, alternative, contentType, width, height, content.length, sha256, kept.content, kept.objectKey, now],
  );
}

/**
 * Asked before anything is received, and again before it is kept.
 * @returns the place of the next picture
 * @throws as addCandidatureImage
 */
export async function requireRoom(client: pg.PoolClient, token: string, now: Date): Promise<number> {
  // The award first, as whoever decides on a candidature does: of two who wait for each other neither would go on.
  const phase = await readOpenPhase(client, await awardOf(client, token), { today: parisDay(now), hold: true });
  const { id } = await holdFollowed(client, token, "any", now);
  if (phase !== "candidatures") throw new ExpectedError("phase-closed");
  const { rows } = await client.query<{ position: number }>("SELECT position FROM candidature_image WHERE candidature_id = $1", [id]);
  const free = Array.from({ length: MOST_IMAGES }, (_, index) => index + 1).find((one) => !rows.some(({ position }) => position === one));
  if (free === undefined) throw new ExpectedError("too-many-images");
  return free;
}

/** Of what somebody sent; 0, which is no award's, where the address opens nothing. */
async function awardOf(client: pg.PoolClient, token: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    "SELECT award_id AS id FROM candidature WHERE link_sha256 = $1 OR follow_sha256 = $1",
    [tokenSha256(token)],
  );
  return rows[0]?.id ?? 0;
}

/** @throws ExpectedError `link-closed`, `candidature-handled`; one that is not there any more is gone already */
export async function removeCandidatureImage(client: pg.PoolClient, token: string, imageId: string, now: Date): Promise<void> {
  const { id } = await holdFollowed(client, token, "any", now);
  await client.query("DELETE FROM candidature_image WHERE id = $1 AND candidature_id = $2", [imageId, id]);
}
