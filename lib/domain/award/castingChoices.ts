import { PRIZES, type Prize } from "./prize";
import type { Tally } from "./tallyVotes";

/** What the chair's casting vote is between, where no prize has more than half of the ballots: those that have the most. */
export function castingChoices({ counts, cast, outcome }: Tally): Prize[] {
  if (cast === 0 || outcome !== null) return [];
  const most = Math.max(...PRIZES.map((prize) => counts[prize]));
  return PRIZES.filter((prize) => counts[prize] === most);
}
