import { addCandidatureImage, requireRoom } from "@/lib/data/award/changeCandidatureImages";
import { readFollowed } from "@/lib/data/award/readFollowed";
import { database, inTransaction } from "@/lib/data/database";
import { keepPicture } from "@/lib/data/picture/keepPicture";
import { remakePicture } from "@/lib/data/picture/remakePicture";
import { removeObject } from "@/lib/data/picture/removeGoneObjects";
import { LONGEST_ALTERNATIVE } from "@/lib/domain/award/candidature";
import type { ImageProblem } from "@/lib/domain/picture/imageProblem";
import { type ErrorCode, ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { type ReceivedPicture, receivePicture } from "./receivePicture";

const PROBLEM_OF: Partial<Record<ErrorCode, ImageProblem>> = {
  "file-too-large": "too-heavy",
  "uploads-busy": "busy",
  "bad-form": "empty",
  "too-many-images": "full",
  "phase-closed": "closed",
  "candidature-handled": "closed",
  "link-closed": "closed",
};

/** Where the sender of a picture is led, with how many there are then; or why it was not taken. */
export type TakenImage = { page: string; images: number } | { page: string; problem: ImageProblem; alternative: string };

/** Takes a picture for what somebody sent: whether there is room is asked before anything is received, and again when it is kept. */
export async function takeImage(token: string, request: Request, now: Date): Promise<TakenImage> {
  const { pool } = database();
  const followed = await readFollowed(pool, token, now);
  const page = `/prix/candidature/${followed?.by === "mail" ? "confirmer" : "suivi"}/${encodeURIComponent(token)}`;
  let alternative = "";
  try {
    await inTransaction(pool, (client) => requireRoom(client, token, now));
    const problem = await receivePicture(request, (received) => {
      alternative = received.alternative.slice(0, LONGEST_ALTERNATIVE);
      return keep(token, received, now);
    });
    if (problem !== null) return { page, problem, alternative };
    return { page, images: (await readFollowed(pool, token, now))?.images.length ?? 0 };
  } catch (error) {
    if (!(error instanceof ExpectedError)) logUnexpected(error, { image: "candidature" });
    return { page, problem: (error instanceof ExpectedError && PROBLEM_OF[error.code]) || "other", alternative };
  }
}

async function keep(token: string, { bytes, name, alternative }: ReceivedPicture, now: Date): Promise<ImageProblem | null> {
  if (alternative === "") return "no-alternative";
  if (alternative.length > LONGEST_ALTERNATIVE) return "long-alternative";
  const picture = await remakePicture(bytes, name);
  if ("problem" in picture) return picture.problem;
  const kept = await keepPicture(picture);
  try {
    await inTransaction(database().pool, (client) => addCandidatureImage(client, { token, alternative, picture, kept, now }));
  } catch (error) {
    await removeObject(kept.objectKey); // no row names it
    throw error;
  }
  return null;
}
