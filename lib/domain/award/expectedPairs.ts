import type { JuryPair } from "./juryPair";

interface JuryOf {
  nominees: readonly string[];
  jurors: readonly number[];
  /** Pairs of whom nothing is expected: a conflict, a recusal, an abstention. */
  without: readonly JuryPair[];
  /** Who assesses whom; null where everybody assesses all. */
  assigned: readonly JuryPair[] | null;
}

/** Who has to assess whom: seats × nominees, or the assigned pairs of these, but those of whom nothing is expected. */
export function expectedPairs({ nominees, jurors, without, assigned }: JuryOf): JuryPair[] {
  const excluded = new Set(without.map(keyOf));
  const [known, seated] = [new Set(nominees), new Set(jurors)];
  const pairs =
    assigned === null
      ? nominees.flatMap((nomineeId) => jurors.map((jurorId) => ({ jurorId, nomineeId })))
      : assigned.filter(({ jurorId, nomineeId }) => known.has(nomineeId) && seated.has(jurorId));
  return pairs.filter((pair) => !excluded.has(keyOf(pair)));
}

const keyOf = ({ jurorId, nomineeId }: JuryPair) => `${jurorId} ${nomineeId}`;
