import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { tokenSha256 } from "../member/linkToken";
import { openPicture } from "../picture/openPicture";
import { seenNominees } from "./seenNominees";

/** As it is sent to whoever may see it. */
export interface ServedPicture {
  content: Uint8Array<ArrayBuffer>;
  contentType: string;
  sha256: string;
}
type Reader = Pick<pg.Pool, "query">;

/** Of a nominee, for a member who may know of it. */
export const readNomineeImage = (reader: Reader, imageId: string, of: { nomineeId: string; memberId: number }) =>
  read(reader, imageId, `JOIN ${seenNominees("$3")} seen ON seen.nominee_id = a.nominee_id WHERE a.nominee_id = $2`, [
    of.nomineeId,
    of.memberId,
  ]);

/** Of a candidature to the award of a year, for a manager whom nothing links to its territory (readCandidatureStanding). */
export const readCandidatureImage = (reader: Reader, imageId: string, of: { id: string; year: string }) =>
  read(reader, imageId, "JOIN award_edition e ON e.id = a.award_id WHERE a.id = $2 AND e.year::text = $3", [of.id, of.year]);

/** Of what somebody sent, for whoever has the address that they were given. */
export const readFollowedImage = (reader: Reader, imageId: string, token: string, now: Date) =>
  read(reader, imageId, "WHERE (a.link_sha256 = $2 OR a.follow_sha256 = $2) AND a.links_expire_at > $3", [tokenSha256(token), now]);

/** Of a published palmarès, for everybody, where whoever sent it agreed. */
export const readPublishedImage = (reader: Reader, imageId: string, year: number) =>
  read(
    reader,
    imageId,
    `JOIN award_publication p ON p.award_id = a.award_id JOIN nominee n ON n.id = a.nominee_id AND n.removed_at IS NULL
     WHERE p.year = $2 AND a.publish`,
    [year],
  );

async function read(reader: Reader, imageId: string, where: string, values: readonly unknown[]): Promise<ServedPicture> {
  const { rows } = await reader.query<{
    content: Uint8Array<ArrayBuffer> | null;
    objectKey: string | null;
    contentType: string;
    sha256: string;
  }>(
    `SELECT i.content, i.object_key AS "objectKey", i.content_type AS "contentType", i.sha256
     FROM candidature_image i JOIN candidature a ON a.id = i.candidature_id ${where} AND i.id = $1`,
    [imageId, ...values],
  );
  const [row] = rows;
  if (!row) throw new ExpectedError("unknown-address", { found: imageId });
  return { content: await openPicture(row), contentType: row.contentType, sha256: row.sha256 };
}
