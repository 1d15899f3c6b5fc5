import type { Network } from "../account/network";
import type { RankedNetwork } from "../ranking/contract";
import type { MetricKind } from "../snapshot/figure";
import type { FrozenAccount } from "./frozenEdition";

/**
 * Numbers the frozen inputs from 1, one for each figure of each account in canonical order, one for an account without a figure; and
 * finds the one that a row of a list stands on.
 */
export class InputOrdinals {
  private readonly first = new Map<Network, Map<number, { ordinal: number; account: FrozenAccount }>>();
  readonly count: number;

  constructor(accounts: readonly FrozenAccount[]) {
    let ordinal = 1;
    for (const account of accounts) {
      let ofNetwork = this.first.get(account.network);
      if (!ofNetwork) {
        ofNetwork = new Map();
        this.first.set(account.network, ofNetwork);
      }
      // The counted account comes first: those only shared never hide it.
      if (!ofNetwork.has(account.territoryId)) ofNetwork.set(account.territoryId, { ordinal, account });
      ordinal += Math.max(1, account.figures.length);
    }
    this.count = ordinal - 1;
  }

  /**
   * @param kind that of the figure used; null finds the account itself (its first input): it is shown with the reason
   * @returns null on `all`, which has no one figure, and without an account
   */
  find(network: RankedNetwork, territoryId: number, kind: MetricKind | null): number | null {
    if (network === "all") return null;
    const found = this.first.get(network)?.get(territoryId);
    if (!found) return null;
    if (kind === null) return found.ordinal;
    const index = found.account.figures.findIndex((figure) => figure.kind === kind);
    if (index < 0) throw new RangeError(`no figure of kind ${kind} for territory ${territoryId} on ${network}`);
    return found.ordinal + index;
  }
}
