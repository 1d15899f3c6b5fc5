import type { AccountRegistration } from "@/lib/data/account/registerAccounts";
import type { SimulatedAccount } from "./simulatedAccount";

/** The accounts as the register takes them; one may be replaced by another of the list. */
export function registrationsOf(accounts: readonly SimulatedAccount[]): AccountRegistration[] {
  const places = new Map(accounts.map(({ key }, index) => [key, index]));
  return accounts.map(({ key: _key, weight: _weight, authority, replacedBy, sharedWith, ...account }) => ({
    ...account,
    level: authority.level,
    code: authority.code,
    replacedBy: replacedBy === null ? null : (places.get(replacedBy) ?? null),
    sharedWith: sharedWith === null ? [] : [sharedWith],
  }));
}
