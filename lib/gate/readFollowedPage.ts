import { type FollowedCandidature, readFollowed } from "@/lib/data/award/readFollowed";
import { readOpenPhase } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { LONGEST_ALTERNATIVE } from "@/lib/domain/award/candidature";
import { IMAGE_PROBLEMS, type ImageProblem } from "@/lib/domain/picture/imageProblem";
import { parisDay } from "@/lib/platform/clock";
import { lastOf } from "./parsePageQuery";
import { openTyped } from "./sealTyped";

export interface FollowedPage {
  token: string;
  /** Null where the address opens nothing. */
  followed: FollowedCandidature | null;
  /** Whether pictures are still taken. */
  open: boolean;
  /** What became of the picture that was just sent: added, and there since. */
  added: boolean;
  problem: ImageProblem | null;
  /** What was typed with one that was refused. */
  typed: string;
}

export async function readFollowedPage(token: string, query: URLSearchParams): Promise<FollowedPage> {
  const now = new Date();
  const { pool } = database();
  const followed = await readFollowed(pool, token, now);
  const open = followed !== null && (await readOpenPhase(pool, followed.awardId, { today: parisDay(now), hold: false })) === "candidatures";
  const problem = IMAGE_PROBLEMS.find((one) => one === lastOf(query, "refus")) ?? null;
  return {
    token,
    followed,
    open,
    added: lastOf(query, "images") === String(followed?.images.length),
    problem,
    typed: (await openTyped(lastOf(query, "texte"))).slice(0, LONGEST_ALTERNATIVE),
  };
}
