import { isCommonPassword } from "./isCommonPassword";

/** As NIST SP 800-63B and the CNIL have it: length rather than kinds of characters. */
const SHORTEST_PASSWORD = 12;
/** Hashing costs with the length: what is longer is not a password. */
const LONGEST_PASSWORD = 200;
/** Fewer different characters than this repeat themselves. */
const FEWEST_CHARACTERS = 5;

export type PasswordProblem = "too-short" | "too-long" | "repeats" | "common" | "like-name";

/**
 * Why a password would not hold; null when it may be taken.
 * @param about what others know of its owner: e-mail, name
 */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return "too-short";
  if (password.length > LONGEST_PASSWORD) return "too-long";
  if (new Set(password).size < FEWEST_CHARACTERS) return "repeats";
  if (isCommonPassword(password)) return "common";
  return about.some((known) => isMostOf(known, password)) ? "like-name" : null;
}

/** Whether what is left without the known words would be too short by itself. */
function isMostOf(known: string, password: string): boolean {
  const left = known
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)
    .reduce((rest, word) => rest.replaceAll(word, ""), password.toLowerCase());
  return left.length < password.length && [...left].length < SHORTEST_PASSWORD / 2;
}
