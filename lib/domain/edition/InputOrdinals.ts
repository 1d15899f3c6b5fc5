import type { Network } from "../account/network";
import type { RankedNetwork } from "../ranking/contract";
import type { MetricKind } from "../snapshot/figure";
import type { FrozenAccount } from "./frozenEdition";

/**
 * Numbers the frozen inputs from 1, one for each figure of each account in canonical order, one for an account without a figure; and
 * finds the one that a row of a list stands on.
 */
export class InputOrdinals {
  private readonly networks = new Map<Network, OrdinalsOnNetwork>();
  readonly count: number;

  constructor(accounts: readonly FrozenAccount[]) {
    const size = accounts.reduce((most, { territoryId }) => Math.max(most, territoryId), 0) + 1;
    let ordinal = 1;
    for (const { network, territoryId, figures } of accounts) {
      let found = this.networks.get(network);
      if (!found) {
        found = new OrdinalsOnNetwork(size);
        this.networks.set(network, found);
      }
      found.keep(territoryId, ordinal, figures);
      ordinal += Math.max(1, figures.length);
    }
    this.count = ordinal - 1;
  }

  /** @returns null on `all`, which has no one figure, and where no account is */
  on(network: RankedNetwork): OrdinalsOnNetwork | null {
    return network === "all" ? null : (this.networks.get(network) ?? null);
  }
}

/** By identifier of territory, in arrays: it is asked once for each of two million rows. Zero is none, ordinals begin at 1. */
export class OrdinalsOnNetwork {
  private readonly accounts: Int32Array;
  private readonly figures = new Map<MetricKind, Int32Array>();

  constructor(private readonly size: number) {
    this.accounts = new Int32Array(size);
  }

  /** @param ordinal of the first of the figures, or of the account when it has none */
  keep(territoryId: number, ordinal: number, figures: readonly { kind: MetricKind }[]): void {
    // The counted account comes first: those only shared never hide it.
    if (this.accounts[territoryId] !== 0) return;
    this.accounts[territoryId] = ordinal;
    for (const [index, { kind }] of figures.entries()) {
      let ofKind = this.figures.get(kind);
      if (!ofKind) {
        ofKind = new Int32Array(this.size);
        this.figures.set(kind, ofKind);
      }
      ofKind[territoryId] = ordinal + index;
    }
  }

  /**
   * @param kind that of the figure used; null finds the account itself (its first input): it is shown with the reason
   * @returns null without an account
   */
  find(territoryId: number, kind: MetricKind | null): number | null {
    if (kind === null) return this.accounts[territoryId] || null;
    const ordinal = this.figures.get(kind)?.[territoryId];
    if (!ordinal) throw new RangeError(`no figure of kind ${kind} for territory ${territoryId}`);
    return ordinal;
  }
}
