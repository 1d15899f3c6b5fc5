import { detach } from "../snapshot/detach";
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
  handleKey: string | null;
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
  /** This row makes it: a main account, with the handle of the row if it has one. */
  creates: boolean;
  /** It was nameless when the import began, and this row has its handle. */
  names: boolean;
}

/**
 * The accounts that are known, and those that the rows of a file bring, in the order of the rows: the first row to name an account decides.
 * A row without a handle goes to the main account of its territory on its network on that day, made nameless if there never was one. A row
 * with a handle goes to that account; to the main one when that is nameless; and makes a main one when there is none.
 */
export class AccountRegister {
  created = 0;
  /** Accounts that were nameless and have a handle now. */
  readonly named = new Set<KnownAccount>();
  /** By territory: the rows of one stand together, and rarely ask for more. */
  private readonly held = new Map<number, KnownAccount[]>();
  /** By network and handle; made at the first handle that its territory does not have. */
  private bearers: Readonly<Record<Network, Map<string, KnownAccount[]>>> | null = null;

  constructor(known: Iterable<KnownAccount>) {
    for (const account of known) append(this.held, account.territoryId, account);
  }

  find(wanted: AccountWanted): AccountFound | AccountRefusal {
    const { territoryId, network, profile, day } = wanted;
    const held = this.held.get(territoryId) ?? NONE;
    if (profile === null) return this.findMain(wanted, mainsOn(held, network));
    const own = held.filter((account) => account.network === network && account.handleKey === profile.handleKey);
    const open = own.find((account) => isOpenAt(account, day));
    if (open !== undefined) return { account: open, creates: false, names: this.named.has(open) };
    const handleKey = detach(profile.handleKey);
    const holder = this.findHolder(wanted, handleKey);
    if (holder !== undefined) return { code: "account-of-another-territory", holder: holder.territoryId, account: holder };
    const [closed] = own;
    return closed === undefined
      ? this.findForHandle(wanted, handleKey, mainsOn(held, network))
      : { code: "account-not-open", account: closed };
  }

  /** The account with that handle, whosever it is: open on the day, else the one that is not closed. */
  findByHandle({ network, profile, day }: Omit<AccountWanted, "territoryId"> & { profile: Profile }): KnownAccount | null {
    this.bearers ??= this.indexHandles();
    const bearers = this.bearers[network].get(profile.handleKey) ?? NONE;
    return bearers.find((account) => isOpenAt(account, day)) ?? bearers.find(({ closedOn }) => closedOn === null) ?? null;
  }

  private findMain(wanted: AccountWanted, mains: readonly KnownAccount[]): AccountFound | AccountRefusal {
    const main = mains.find((account) => isOpenAt(account, wanted.day));
    if (main !== undefined) return { account: main, creates: false, names: false };
    const [closed] = mains;
    return closed === undefined ? this.create(wanted, null, null) : { code: "account-not-open", account: closed };
  }

  /** Another territory's account with that handle, open on the day or today; one that is closed has left its handle to others. */
  private findHolder({ territoryId, network, day }: AccountWanted, handleKey: string): KnownAccount | undefined {
    this.bearers ??= this.indexHandles();
    const others = (this.bearers[network].get(handleKey) ?? NONE).filter((account) => account.territoryId !== territoryId);
    return others.find((account) => isOpenAt(account, day)) ?? others.find(({ closedOn }) => closedOn === null);
  }

  /** For a handle that no account bears. */
  private findForHandle(wanted: AccountWanted, handleKey: string, mains: readonly KnownAccount[]): AccountFound | AccountRefusal {
    const main = mains.find((account) => isOpenAt(account, wanted.day));
    if (main?.handleKey === null) return this.name(main, handleKey);
    const other = main ?? mains.find(({ openedOn }) => openedOn !== null && openedOn > wanted.day);
    return other === undefined ? this.create(wanted, handleKey, lastClosing(mains)) : { code: "other-main-account", account: other };
  }

  private name(account: KnownAccount, handleKey: string): AccountFound {
    account.handleKey = handleKey;
    this.named.add(account);
    this.keepHandle(account);
    return { account, creates: false, names: true };
  }

  /** @param openedOn the closing of its predecessor: two main accounts never overlap; null when there is none */
  private create({ territoryId, network }: AccountWanted, handleKey: string | null, openedOn: Day | null): AccountFound {
    this.created += 1;
    const account: KnownAccount = { id: -this.created, territoryId, network, handleKey, main: true, openedOn, closedOn: null };
    append(this.held, territoryId, account);
    this.keepHandle(account);
    return { account, creates: true, names: false };
  }

  private keepHandle(account: KnownAccount): void {
    if (this.bearers !== null && account.handleKey !== null) append(this.bearers[account.network], account.handleKey, account);
  }

  private indexHandles(): Readonly<Record<Network, Map<string, KnownAccount[]>>> {
    const maps = NETWORKS.map((network) => [network, new Map<string, KnownAccount[]>()]);
    this.bearers = Object.fromEntries(maps) as Record<Network, Map<string, KnownAccount[]>>;
    for (const accounts of this.held.values()) for (const account of accounts) this.keepHandle(account);
    return this.bearers;
  }
}

const NONE: readonly KnownAccount[] = [];

function mainsOn(held: readonly KnownAccount[], network: Network): KnownAccount[] {
  return held.filter((account) => account.main && account.network === network);
}

function append<Key>(lists: Map<Key, KnownAccount[]>, key: Key, account: KnownAccount): void {
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
