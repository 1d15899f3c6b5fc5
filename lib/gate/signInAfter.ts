import { LINK_PURPOSES } from "@/lib/domain/member/linkLife";
import { FIRST_ROOM } from "./firstRoom";

/** What ends in signing in again, which says it: see `signIn.done` in messages/*.json. */
export const DONE_BEFORE = [...LINK_PURPOSES, "password-change", "sign-out-everywhere"] as const;
export type DoneBefore = (typeof DONE_BEFORE)[number];

/** Where signing in says what was done, and passes it on to where work begins. */
export function signInAfter(done: DoneBefore): string {
  return `/api/auth/signin?callbackUrl=${encodeURIComponent(`${FIRST_ROOM}?fait=${done}`)}`;
}
