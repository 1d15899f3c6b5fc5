import { readNomineeStanding, type StandingAsked } from "@/lib/data/award/readStanding";
import type { Standing } from "@/lib/domain/award/standing";
import type { Transaction } from "./memberAction";

/** How somebody stands towards the nominee that an action is about. */
export function towardsNominee(client: Transaction, input: { nomineeId: string }, asked: StandingAsked): Promise<Standing> {
  return readNomineeStanding(client, input.nomineeId, asked);
}
