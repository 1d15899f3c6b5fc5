import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import type { Network } from "@/lib/domain/account/network";

/** The history of a network: of the accounts that were ever counted on it, as one; where none was, of one that is known, an open one if there is. */
export function historyToldOf(histories: readonly AccountHistory[], network: Network): AccountHistory[] {
  const on = histories.filter((history) => history.network === network);
  const counted = on.filter((history) => history.counted);
  const other = on.find(({ closedOn }) => closedOn === null) ?? on[0];
  return counted.length > 0 ? counted : other ? [other] : [];
}
