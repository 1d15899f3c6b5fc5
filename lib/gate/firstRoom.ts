import { type Asking, whyNot } from "./may";

/** Where signing in leads by itself: to the first room of whoever does. */
export const FIRST_ROOM = "/espace";

/** Where somebody's work begins. */
export function firstRoom(asking: NonNullable<Asking>): string {
  if (whyNot(asking, "record-figures") === null) return "/saisie";
  return whyNot(asking, "sit-on-jury") === null ? "/jury" : "/mon-compte";
}
