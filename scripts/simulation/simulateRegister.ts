import type { ListedAuthority } from "@/lib/data/territory/listAuthorities";
import { RandomStream } from "./RandomStream";
import { simulateMainAccounts } from "./simulateAccounts";
import { isInhabited, keyOf, type SimulatedAccount, territoryOf } from "./simulatedAccount";
import { simulateOtherAccounts } from "./simulateOtherAccounts";

/** Groupings whose largest town uses their account as its own, in a hundred, by league. */
const SHARING: Partial<Record<string, number>> = { metropoles: 0.35, "communautes-urbaines": 0.15, "communautes-agglomeration": 0.06 };

/** All accounts of all authorities, over the whole time simulated. */
export function simulateRegister(authorities: readonly ListedAuthority[], seed: number): SimulatedAccount[] {
  const mains = new Map(
    authorities.filter(isInhabited).map((authority) => [territoryOf(authority), simulateMainAccounts(authority, seed)]),
  );
  const shared = new Map([...mains.values()].flat().flatMap((account) => sharing(account, mains, seed)));
  const given = new Set([...shared.values()].map(({ network, sharedWith }) => `${network} ${sharedWith?.code}`));
  return [...mains.values()].flatMap((accounts) => {
    const own = accounts
      .filter(({ authority, network }) => !(authority.level === "commune" && given.has(`${network} ${authority.code}`)))
      .map((account) => shared.get(account.key) ?? account);
    return [...own, ...simulateOtherAccounts(own, seed)];
  });
}

/** The account with its sharer, where a grouping shares it: the town then has none of its own there. */
function sharing(account: SimulatedAccount, mains: ReadonlyMap<string, unknown[]>, seed: number): [string, SimulatedAccount][] {
  const { authority, network } = account;
  const share = SHARING[authority.league ?? ""];
  const town = authority.largestMember;
  const lasts = account.closedOn === null && account.key === keyOf(network, authority);
  if (share === undefined || town === null || network === "facebook" || !lasts || !mains.get(`commune ${town}`)?.length) return [];
  if (!new RandomStream(seed, authority.level, authority.code, network, "shared").chance(share)) return [];
  return [[account.key, { ...account, sharedWith: { level: "commune", code: town } }]];
}
