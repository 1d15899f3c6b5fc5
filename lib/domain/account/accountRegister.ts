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
  private readonly mains = new AccountLists<number>();
  private readonly byHandle: Readonly<Record<Network, AccountLists<string>>>;

  constructor(known: Iterable<KnownAccount>) {
    const lists = NETWORKS.map((network) => [network, new AccountLists<string>()]);
    this.byHandle = Object.fromEntries(lists) as Record<Network, AccountLists<string>>;
    for (const account of known) this.keep(account);
  }

  find(wanted: AccountWanted): AccountFound | AccountRefusal {
    const { territoryId, network, profile, day } = wanted;
    const mains = this.mains.of(placeOf(territoryId, network));
    const main = mains.find((account) => isOpenAt(account, day));
    if (profile === null) return this.findMain(wanted, mains, main);
    const handleKey = detach(profile.handleKey);
    const bearers = this.byHandle[network].of(handleKey);
    if (bearers.length > 0) {
      const bearer = this.findBearer(bearers, territoryId, day);
      if (bearer !== null) return bearer;
    }
    if (main !== undefined) return main.handleKey === null ? this.name(main, handleKey) : { code: "other-main-account", account: main };
    const later = mains.find((account) => account.openedOn !== null && account.openedOn > day);
    if (later !== undefined) return { code: "other-main-account", account: later };
    return this.create(wanted, handleKey, lastClosing(mains));
  }

  private findMain(wanted: AccountWanted, mains: readonly KnownAccount[], main: KnownAccount | undefined): AccountFound | AccountRefusal {
    if (main !== undefined) return { account: main, creates: false, names: false };
    const [closed] = mains;
    return closed === undefined ? this.create(wanted, null, null) : { code: "account-not-open", account: closed };
  }

  /** Among the accounts that bear or bore a handle; null when it is free again: another territory's account bore it, and is closed. */
  private findBearer(bearers: readonly KnownAccount[], territoryId: number, day: Day): AccountFound | AccountRefusal | null {
    const open = bearers.find((account) => isOpenAt(account, day));
    if (open?.territoryId === territoryId) return { account: open, creates: false, names: this.named.has(open) };
    const own = bearers.find((account) => account.territoryId === territoryId);
    if (open === undefined && own !== undefined) return { code: "account-not-open", account: own };
    const holder = open ?? bearers.find((account) => account.closedOn === null);
    return holder === undefined ? null : { code: "account-of-another-territory", holder: holder.territoryId, account: holder };
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
    this.keep(account);
    return { account, creates: true, names: false };
  }

  private keep(account: KnownAccount): void {
    if (account.main) this.mains.add(placeOf(account.territoryId, account.network), account);
    this.keepHandle(account);
  }

  private keepHandle(account: KnownAccount): void {
    if (account.handleKey !== null) this.byHandle[account.network].add(account.handleKey, account);
  }
}

/** Accounts by a key, of which nearly all have one: a list is made for a second one only. */
class AccountLists<Key> {
  private readonly accounts = new Map<Key, KnownAccount | KnownAccount[]>();

  of(key: Key): readonly KnownAccount[] {
    const found = this.accounts.get(key);
    if (found === undefined) return NONE;
    return Array.isArray(found) ? found : [found];
  }

  add(key: Key, account: KnownAccount): void {
    const found = this.accounts.get(key);
    if (found === undefined) this.accounts.set(key, account);
    else if (Array.isArray(found)) found.push(account);
    else this.accounts.set(key, [found, account]);
  }
}

const NONE: readonly KnownAccount[] = [];
const NETWORK_NUMBER = Object.fromEntries(NETWORKS.map((network, index) => [network, index])) as Record<Network, number>;

/** A territory on a network, as one number. */
function placeOf(territoryId: number, network: Network): number {
  return territoryId * 16 + NETWORK_NUMBER[network];
}

function lastClosing(accounts: readonly KnownAccount[]): Day | null {
  return accounts.reduce<Day | null>(
    (last, { closedOn }) => (closedOn !== null && (last === null || closedOn > last) ? closedOn : last),
    null,
  );
}
