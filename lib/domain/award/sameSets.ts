import type { JuryPair } from "./juryPair";

/**
 * Whether all who scored have scored the same nominees: each nominee then meets the same severe and lenient jurors, an adjustment
 * would change nothing, and none is shown. True of nothing.
 * @param pairs each one once
 */
export function sameSets(pairs: readonly JuryPair[]): boolean {
  const jurors = new Set(pairs.map(({ jurorId }) => jurorId));
  const nominees = new Set(pairs.map(({ nomineeId }) => nomineeId));
  return pairs.length === jurors.size * nominees.size;
}
