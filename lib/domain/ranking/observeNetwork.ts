import type { Network } from "../account/network";
import type { MetricKind } from "../snapshot/figure";
import { chooseKind } from "./chooseKind";
import type { RankedAccount } from "./contract";
import { NOT_COMPARABLE, type Observation, observedOne, SHARED_ACCOUNT } from "./observation";

/** What the accounts of one network give, in the kind that it compares. */
export interface NetworkObservations {
  network: Network;
  /** Null when no counted account has a figure. */
  kind: MetricKind | null;
  /** By territory id; a territory without any account on the network has no entry. */
  byTerritory: ReadonlyMap<number, Observation>;
}

/**
 * Reads the accounts of one network: for each territory its counted account's figure of the compared kind, or why there is none
 * (methodology, section 2).
 * @throws RangeError when a territory has two counted accounts: which one is counted would depend on their order
 */
export function observeNetwork(network: Network, accounts: readonly RankedAccount[]): NetworkObservations {
  const kind = chooseKind(accounts);
  const byTerritory = new Map<number, Observation>();
  for (const account of accounts) {
    const known = byTerritory.get(account.territoryId);
    if (!account.counted) {
      // A territory that has an account of its own counts that one, whatever it shares besides.
      if (known === undefined) byTerritory.set(account.territoryId, SHARED_ACCOUNT);
      continue;
    }
    if (known !== undefined && known !== SHARED_ACCOUNT) {
      throw new RangeError(`Territory ${account.territoryId} has two counted accounts on ${network}`);
    }
    byTerritory.set(account.territoryId, observeAccount(network, account, kind));
  }
  return { network, kind, byTerritory };
}

function observeAccount(network: Network, account: RankedAccount, kind: MetricKind | null): Observation {
  if (account.figures.length === 0) return { missing: "no-observation", missingNetworks: [] };
  const figure = account.figures.find((candidate) => candidate.kind === kind);
  return figure === undefined ? NOT_COMPARABLE : observedOne({ network, accountId: account.accountId, figure });
}
