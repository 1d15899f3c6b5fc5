import type { Day } from "../snapshot/figure";
import { isOpenAt } from "./isCountedAt";
import { NETWORKS, type Network } from "./network";
import type { Profile } from "./profile";

/** An account as files are matched against it. */
export interface KnownAccount {
  /** Negative for one that this import creates: its position among the created, from −1 down. */
  id: number;
  territoryId: number;
  network: Network;
  /** Null: nameless, known by its territory and network only. */
  handle: string | null;
  handleKey: string | null;
  url: string | null;
  /** The main account of its territory there, and official. */
  main: boolean;
  openedOn: Day | null;
  closedOn: Day | null;
}

/** What a row says of its account. */
export interface AccountWanted {
  territoryId: number;
  network: Network;
  /** Null: the main account. */
  profile: Profile | null;
  day: Day;
}
export type AccountRefusal =
  | { code: "account-of-another-territory"; holder: number; account: KnownAccount }
  | { code: "other-main-account"; account: KnownAccount }
  | { code: "account-not-open"; account: KnownAccount };
export interface AccountFound {
  account: KnownAccount;
  /** The handle that this row gives to an account that was nameless when the import began. */
  names: Profile | null;
}

/**
 * The accounts that are known, and those that the rows of a file bring, in the order of the rows: the first row to name an account decides.
 * A row without a handle goes to the main account of its territory on its network on that day, made nameless if there never was one. A row
 * with a handle goes to that account; to the main one when that is nameless; and makes a main one when there is none.
 */
export class AccountRegister {
  readonly created: KnownAccount[] = [];
  private readonly mains = new Map<number, KnownAccount[]>();
  private readonly byHandle = new Map<Network, Map<string, KnownAccount[]>>(NETWORKS.map((network) => [network, new Map()]));
  private readonly named = new Map<KnownAccount, Profile>();

  constructor(known: Iterable<KnownAccount>) {
    for (const account of known) this.keep(account);
  }

  find({ territoryId, network, profile, day }: AccountWanted): AccountFound | AccountRefusal {
    const mains = this.mains.get(placeOf(territoryId, network)) ?? NONE;
    const main = mains.find((account) => isOpenAt(account, day));
    if (profile === null) return this.findMain({ territoryId, network, profile, day }, mains, main);
    const bearers = this.byHandle.get(network)?.get(profile.handleKey) ?? NONE;
    if (bearers.length > 0) {
      const bearer = this.findBearer(bearers, territoryId, day);
      if (bearer !== null) return bearer;
    }
    if (main !== undefined) return main.handleKey === null ? this.name(main, profile) : { code: "other-main-account", account: main };
    const later = mains.find((account) => account.openedOn !== null && account.openedOn > day);
    if (later !== undefined) return { code: "other-main-account", account: later };
    return this.create({ territoryId, network, profile, day }, lastClosing(mains));
  }

  private findMain(wanted: AccountWanted, mains: readonly KnownAccount[], main: KnownAccount | undefined): AccountFound | AccountRefusal {
    if (main !== undefined) return { account: main, names: null };
    const [closed] = mains;
    return closed === undefined ? this.create(wanted, null) : { code: "account-not-open", account: closed };
  }

  /** Among the accounts that bear or bore a handle; null when it is free again: another territory's account bore it, and is closed. */
  private findBearer(bearers: readonly KnownAccount[], territoryId: number, day: Day): AccountFound | AccountRefusal | null {
    const open = bearers.find((account) => isOpenAt(account, day));
    if (open?.territoryId === territoryId) return { account: open, names: this.named.get(open) ?? null };
    const own = bearers.find((account) => account.territoryId === territoryId);
    if (open === undefined && own !== undefined) return { code: "account-not-open", account: own };
    const holder = open ?? bearers.find((account) => account.closedOn === null);
    return holder === undefined ? null : { code: "account-of-another-territory", holder: holder.territoryId, account: holder };
  }

  private name(account: KnownAccount, profile: Profile): AccountFound {
    Object.assign(account, profile);
    this.named.set(account, profile);
    this.keepHandle(account);
    return { account, names: profile };
  }

  /** @param openedOn the closing of its predecessor: two main accounts never overlap; null when there is none */
  private create({ territoryId, network, profile }: AccountWanted, openedOn: Day | null): AccountFound {
    const { handle, handleKey, url } = profile ?? { handle: null, handleKey: null, url: null };
    const id = -1 - this.created.length;
    const account: KnownAccount = { id, territoryId, network, handle, handleKey, url, main: true, openedOn, closedOn: null };
    this.created.push(profile === null ? { ...account } : account); // as it is made: a handle that a later row gives it is written apart
    this.keep(account);
    return { account, names: null };
  }

  private keep(account: KnownAccount): void {
    if (account.main) append(this.mains, placeOf(account.territoryId, account.network), account);
    this.keepHandle(account);
  }

  private keepHandle(account: KnownAccount): void {
    const handles = this.byHandle.get(account.network);
    if (handles !== undefined && account.handleKey !== null) append(handles, account.handleKey, account);
  }
}

const NONE: readonly KnownAccount[] = [];
const NETWORK_NUMBER = new Map(NETWORKS.map((network, index) => [network, index]));

/** A territory on a network, as one number. */
function placeOf(territoryId: number, network: Network): number {
  return territoryId * 16 + (NETWORK_NUMBER.get(network) ?? 0);
}

function append<K>(lists: Map<K, KnownAccount[]>, key: K, account: KnownAccount): void {
  const list = lists.get(key);
  if (list) list.push(account);
  else lists.set(key, [account]);
}

function lastClosing(accounts: readonly KnownAccount[]): Day | null {
  return accounts.reduce<Day | null>(
    (last, { closedOn }) => (closedOn !== null && (last === null || closedOn > last) ? closedOn : last),
    null,
  );
}
