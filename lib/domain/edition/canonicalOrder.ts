import { NETWORKS } from "../account/network";
import { METRIC_KINDS } from "../snapshot/figure";
import { LEVELS } from "../territory/level";
import { compareText } from "./compareText";
import type { EditionInputs, FrozenAccount, FrozenTerritory } from "./frozenEdition";

const LEVEL_ORDER = new Map(LEVELS.map((level, index) => [level, index]));
const NETWORK_ORDER = new Map(NETWORKS.map((network, index) => [network, index]));
const KIND_ORDER = new Map(METRIC_KINDS.map((kind, index) => [kind, index]));

/**
 * The order in which inputs are frozen and hashed: territories by level then code; accounts by territory, network, the counted one
 * first, then handle and address; figures by kind. By natural keys (code units, not a collation), so that it is the same on every instance.
 * An account of a territory that is not among the territories is left out.
 */
export function inCanonicalOrder(inputs: EditionInputs): EditionInputs {
  const territories = [...inputs.territories].sort(byTerritory);
  const place = new Map(territories.map((territory, index) => [territory.id, index]));
  const accounts = accountsInOrder(inputs.accounts, place);
  const networks = [...inputs.networks].sort((a, b) => orderOf(NETWORK_ORDER, a) - orderOf(NETWORK_ORDER, b));
  return { ...inputs, networks, territories, accounts };
}

/** Dealt out to their territory and network, where there is nearly always one only: nothing is compared with anything else. */
function accountsInOrder(accounts: readonly FrozenAccount[], place: ReadonlyMap<number, number>): FrozenAccount[] {
  const dealt = new Array<FrozenAccount[]>(place.size * NETWORKS.length);
  for (const account of accounts) {
    const territory = place.get(account.territoryId);
    if (territory === undefined) continue;
    const key = territory * NETWORKS.length + orderOf(NETWORK_ORDER, account.network);
    const together = dealt[key];
    if (together === undefined) dealt[key] = [inKindOrder(account)];
    else together.push(inKindOrder(account));
  }
  // Most places are holes, which flatMap passes over.
  return dealt.flatMap((together) => together.sort(byAccount));
}

export function byTerritory(a: FrozenTerritory, b: FrozenTerritory): number {
  return orderOf(LEVEL_ORDER, a.level) - orderOf(LEVEL_ORDER, b.level) || compareText(a.code, b.code);
}

function byAccount(a: FrozenAccount, b: FrozenAccount): number {
  return (
    Number(b.counted) - Number(a.counted) ||
    compareText(a.handle ?? "", b.handle ?? "") ||
    compareText(a.url ?? "", b.url ?? "") ||
    a.accountId - b.accountId
  );
}

function inKindOrder(account: FrozenAccount): FrozenAccount {
  if (account.figures.length < 2) return account;
  return { ...account, figures: [...account.figures].sort((a, b) => orderOf(KIND_ORDER, a.kind) - orderOf(KIND_ORDER, b.kind)) };
}

function orderOf<K>(order: ReadonlyMap<K, number>, key: K): number {
  const index = order.get(key);
  if (index === undefined) throw new RangeError(`no place in the canonical order: ${String(key)}`);
  return index;
}
