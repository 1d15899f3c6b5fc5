import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import type { Day } from "@/lib/domain/snapshot/figure";

/**
 * When the accounts of a territory on a network took each other's place.
 * @param accounts in the order in which they were counted
 * @returns one for each but the first: the day that it opened, else the day that the one before closed; null where neither is known
 */
export function accountChanges(accounts: readonly Pick<AccountHistory, "openedOn" | "closedOn">[]): (Day | null)[] {
  return accounts.slice(1).map((after, before) => after.openedOn ?? accounts[before]?.closedOn ?? null);
}
