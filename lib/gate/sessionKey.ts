import { readSessionKey } from "@/lib/data/member/readSessionKey";
import { readEnvironment } from "@/lib/platform/environment";

let drawn: Promise<string> | undefined;

/** What signs sessions: the operator's, or the one that was drawn when the database was made. */
export async function sessionKey(): Promise<string> {
  const { AUTH_SECRET } = readEnvironment();
  if (AUTH_SECRET !== undefined) return AUTH_SECRET;
  drawn ??= readSessionKey().catch((error: unknown) => {
    drawn = undefined; // the database was away: ask again
    throw error;
  });
  return drawn;
}
